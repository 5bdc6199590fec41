using Evaluation.Diagnostics;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Problems;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>存在问题 and the subjects' part of 改进建议: what each subject lost, why, and what would win most back.</summary>
/// <param name="page">The page.</param>
/// <param name="explains">Whether each section has its explanation.</param>
internal sealed class SubjectSections(PageContext page, bool explains)
{
    private readonly ExplanationRows rows = new(page);
    private readonly ProblemFinder finder = new(page);

    /// <summary>The line in the table of suggestions.</summary>
    internal static SubjectRow Row(SubjectSection section, Standing standing) => new(
        section.Anchor,
        section.Name,
        standing.Grade is { } grade ? SafeText.Line(grade.Name) : PageContext.Dash,
        standing.Subject.Group is { } group ? SafeText.Line(group) : PageContext.Dash,
        section.Lost,
        section.Advice);

    internal SubjectSection Section(int position)
    {
        Standing standing = page.Result.Standings[position];
        SubjectProblems problems = finder.Of(standing);
        var figures = new SubjectFigures(page);
        return new SubjectSection
        {
            Anchor = ResultTables.Anchor(position),
            Name = problems.Name,
            Standing = problems.Standing,
            Figures = figures.Figures(standing, problems.LostPoints).ToValueList(),
            Profile = figures.Profile(standing).ToValueList(),
            Previous = Neighbour(position - 1),
            Next = Neighbour(position + 1),
            Losses = problems.Rows.Where(row => row.Indicator is not null).Select(row => LossRow.Of(row, page.Anchors.OfIndicator(row.Code))).ToValueList(),
            Lost = PageContext.Points(problems.LostPoints),
            Reckoning = problems.Reckoning,
            LeftOut = problems.LeftOut,
            Explanation = explains ? rows.Of(problems.Explanation) : [],
            Advice = finder.Advice(problems).ToValueList(),
        };
    }

    private Neighbour? Neighbour(int position) => position >= 0 && position < page.Result.Standings.Count
        ? new Neighbour(ResultTables.Anchor(position), SafeText.Line(page.Result.Standings[position].Subject.Name))
        : null;
}
