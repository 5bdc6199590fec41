using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Reports.Charts.Distributions;

/// <summary>The part of a grade band by totals that lies on the axis of a chart.</summary>
/// <param name="Name">The grade's name, safe to draw.</param>
/// <param name="Place">Its place among the grades, 0 for the best.</param>
/// <param name="From">Where it begins on the axis.</param>
/// <param name="To">Where it ends.</param>
internal sealed record GradeSpan(string Name, int Place, double From, double To)
{
    /// <summary>The grades that have a part between two numbers.</summary>
    internal static ValueList<GradeSpan> Within(ValueList<Grade> grades, double from, double to) => grades
        .Select((grade, place) => new GradeSpan(
            SafeText.Line(grade.Name),
            place,
            Math.Max(from, (double?)grade.From ?? from),
            Math.Min(to, (double?)(grade.Below ?? grade.To) ?? to)))
        .Where(span => span.From < span.To && grades[span.Place].Share is null)
        .ToValueList();
}
