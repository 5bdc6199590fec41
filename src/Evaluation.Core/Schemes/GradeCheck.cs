using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes;

/// <summary>Checks that the grade bands meet: every possible total has exactly one grade.</summary>
/// <remarks>
/// Whether there is a gap between "to 74" and "from 75" depends on the totals: there is none when totals are rounded to whole numbers and
/// the published total decides.
/// </remarks>
internal sealed class GradeCheck
{
    private static readonly LocalText Bounded = new("between -1000000 and 1000000", "在 ±1000000 之间");

    private static readonly LocalText Share = new("above 0 and at most 1", "大于 0 且不超过 1");

    private readonly Scheme scheme;
    private readonly SchemePlaces places;
    private readonly DiagnosticBag diagnostics;

    private GradeCheck(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics) =>
        (this.scheme, this.places, this.diagnostics) = (scheme, places, diagnostics);

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (scheme.Grades.Count == 0 || places.IsDoubtful(scheme, "fullMark", "rounding", "ranking", "grades"))
            return;
        var check = new GradeCheck(scheme, places, diagnostics);
        int before = diagnostics.Count;
        check.CheckEach();
        if (scheme.Grades.Any(grade => grade.Share is not null))
        {
            check.CheckShares();
            return;
        }

        if (diagnostics.Count > before)
            return;
        for (int i = 1; i < scheme.Grades.Count; i++)
            check.CheckOrder(scheme.Grades[i - 1], scheme.Grades[i]);
        if (diagnostics.Count > before)
            return;
        for (int i = 1; i < scheme.Grades.Count; i++)
            check.CheckMeeting(scheme.Grades[i - 1], scheme.Grades[i]);
        check.CheckEnds(scheme.Grades[0], scheme.Grades[^1]);
    }

    /// <summary>The distance between neighbouring totals, or 0 when totals may have any digits.</summary>
    private decimal Step => scheme.Ranking.Basis == RankBasis.Published && scheme.Rounding.Total is { Mode: not RoundingMode.None, Digits: var digits }
        ? new decimal(1, 0, 0, isNegative: false, (byte)Math.Clamp(digits, 0, RoundingRule.MaxDigits))
        : 0;

    private void CheckEach()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Grade grade in scheme.Grades)
        {
            if (!names.Add(grade.Name))
                diagnostics.Add(SchemeDiagnostics.DuplicateGrade, At(grade, "name"), grade.Name);
            if (grade is { To: not null, Below: not null })
                diagnostics.Add(SchemeDiagnostics.TwoUpperEnds, At(grade, "below"), grade.Name);
            if (grade.From > grade.To || grade.From >= grade.Below)
                diagnostics.Add(SchemeDiagnostics.EmptyGrade, At(grade, "from"), grade.Name);
            CheckBound(grade, "from", grade.From);
            CheckBound(grade, "to", grade.To);
            CheckBound(grade, "below", grade.Below);
        }
    }

    private void CheckShares()
    {
        int before = diagnostics.Count;
        foreach (Grade grade in scheme.Grades)
        {
            if (grade is { Share: null } or { From: not null } or { To: not null } or { Below: not null })
                diagnostics.Add(SchemeDiagnostics.GradesMixed, At(grade, ""), grade.Name);
            else if (grade.Share is <= 0 or > 1)
                diagnostics.Add(SchemeDiagnostics.OutOfRange, At(grade, "share"), "share", grade.Share, Share);
        }

        decimal sum = diagnostics.Count > before ? 1 : scheme.Grades.Sum(grade => grade.Share!.Value);
        if (sum != 1)
            diagnostics.Add(SchemeDiagnostics.SharesDoNotAddUp, places.Of(scheme, "grades"), sum);
    }

    private void CheckBound(Grade grade, string what, decimal? bound)
    {
        if (bound is < -SchemeLimits.LargestMark or > SchemeLimits.LargestMark)
            diagnostics.Add(SchemeDiagnostics.OutOfRange, At(grade, what), what, bound, Bounded);
    }

    private void CheckOrder(Grade upper, Grade lower)
    {
        if (lower.From > upper.From || (upper.From is null && lower.From is not null))
            diagnostics.Add(SchemeDiagnostics.GradesNotDescending, At(lower, "from"), upper.Name, lower.Name);
    }

    /// <summary>Checks the line between a grade and the next one down.</summary>
    private void CheckMeeting(Grade upper, Grade lower)
    {
        decimal? end = lower.Below ?? lower.To;
        bool endIncluded = lower.Below is null;
        if (upper.From is not { } start)
            diagnostics.Add(SchemeDiagnostics.GradesOverlap, At(upper, ""), upper.Name, lower.Name, end ?? scheme.FullMark, end ?? 0);
        else if (end is not { } top || top > start || (top == start && endIncluded))
            diagnostics.Add(SchemeDiagnostics.GradesOverlap, At(lower, lower.Below is null ? "to" : "below"), upper.Name, lower.Name, start, start);
        else if (HasTotalBetween(top, endIncluded, start))
            diagnostics.Add(SchemeDiagnostics.GradesGap, At(lower, endIncluded ? "to" : "below"), upper.Name, lower.Name, top, start);
    }

    /// <summary>Whether some total lies above the end of one grade and below the start of the next.</summary>
    private bool HasTotalBetween(decimal end, bool endIncluded, decimal start)
    {
        if (Step == 0)
            return start > end;
        decimal next = Math.Ceiling(end / Step) * Step;
        return (endIncluded && next == end ? next + Step : next) < start;
    }

    private void CheckEnds(Grade best, Grade worst)
    {
        if (worst.From > 0)
            diagnostics.Add(SchemeDiagnostics.LowestNotGraded, At(worst, "from"), worst.Name, worst.From);
        decimal highest = scheme.FullMark
            + scheme.Adjustments.Where(adjustment => adjustment.Effect is Bonus).Sum(adjustment => adjustment.FullMark)
            + scheme.Adjustments.Sum(adjustment => Math.Clamp((adjustment.Effect as CustomEffect)?.MostAdded ?? 0, 0, SchemeLimits.LargestMark));
        decimal? cap = scheme.Adjustments.Min(adjustment => (adjustment.Effect as Limit)?.AtMost);
        highest = Math.Min(highest, cap ?? highest);
        if (best.To < highest || best.Below <= highest)
            diagnostics.Add(SchemeDiagnostics.HighestNotGraded, At(best, best.To is null ? "below" : "to"), best.Name, best.To ?? best.Below, highest);
    }

    private Place At(Grade grade, string value) => places.Of(grade, value, grade.Name);
}
