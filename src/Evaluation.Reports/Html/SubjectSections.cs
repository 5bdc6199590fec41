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

    internal SubjectSection Section(Standing standing, int position)
    {
        SubjectProblems problems = finder.Of(standing);
        return new SubjectSection
        {
            Anchor = ResultTables.Anchor(position),
            Name = problems.Name,
            Standing = problems.Standing,
            Losses = problems.Rows.Where(row => row.Indicator is not null).Select(LossRow.Of).ToValueList(),
            Lost = PageContext.Points(problems.LostPoints),
            Reckoning = problems.Reckoning,
            LeftOut = problems.LeftOut,
            Explanation = explains ? rows.Of(problems.Explanation) : [],
            Advice = finder.Advice(problems).ToValueList(),
        };
    }
}
