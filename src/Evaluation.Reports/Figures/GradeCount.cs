using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

/// <summary>How many subjects have a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">How many have it.</param>
internal sealed record GradeCount(Grade Grade, int Count)
{
    /// <summary>The count of each grade of the scheme, from the best down; empty when the scheme gives no grades.</summary>
    internal static ValueList<GradeCount> Of(Scheme scheme, ValueList<Standing> standings) =>
        scheme.Grades
            .Select(grade => new GradeCount(grade, standings.Count(standing => standing.Grade == grade)))
            .ToValueList();
}
