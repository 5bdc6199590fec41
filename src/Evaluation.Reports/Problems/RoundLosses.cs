using Evaluation.Reports.Html;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

/// <summary>The losses of all subjects of a round, in the order of standings: every line as long as they are few, else what each lost most.</summary>
/// <param name="Summaries">A summary for each subject.</param>
/// <param name="Lists">The lists with every line; empty when there are too many.</param>
/// <param name="Count">The number of lines of the round.</param>
/// <param name="Actions">What is suggested on each leaf, and to how many.</param>
internal sealed record RoundLosses(IReadOnlyList<LossSummary> Summaries, IReadOnlyList<SubjectProblems> Lists, int Count, LeafActions Actions)
{
    private const int MostNamed = 3;
    private const int SubjectsPerReport = 64;

    /// <summary>Finds the losses.</summary>
    /// <param name="page">The round.</param>
    /// <param name="most">The most lines that are kept; lists of more would only fill the memory.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static RoundLosses Of(PageContext page, int most, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var finder = new ProblemFinder(page);
        ValueList<Standing> standings = page.Result.Standings;
        var summaries = new LossSummary[standings.Count];
        var lists = new List<SubjectProblems>();
        var actions = new LeafActions();
        int count = 0;
        for (int i = 0; i < summaries.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % SubjectsPerReport == 0)
                progress?.Report((double)i / summaries.Length);
            SubjectProblems problems = finder.Of(standings[i]);
            summaries[i] = Summary(page, finder, problems);
            count += problems.Rows.Count;
            actions.Add(problems);
            if (count <= most)
                lists.Add(problems);
            else
                lists.Clear();
        }

        return new RoundLosses(summaries, lists, count, actions);
    }

    private static LossSummary Summary(PageContext page, ProblemFinder finder, SubjectProblems problems) => new(
        problems.Name,
        problems.LostPoints,
        problems.Rows.Count,
        page.List(problems.Rows.OrderByDescending(row => row.LostPoints).Take(MostNamed).Select(row => page.Say(ReportTexts.LossItem, row.Name, ScoreText.Brief(row.LostPoints, 2)))),
        page.List(finder.Advice(problems)));
}
