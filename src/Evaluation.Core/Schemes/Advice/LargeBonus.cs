using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Advice;

/// <summary>Bonuses so large that they, and not the tree, decide ranks and grades.</summary>
internal sealed class LargeBonus : IAdvice
{
    private const decimal LargeShare = 0.2m;

    public void Give(Scheme scheme, DiagnosticBag diagnostics)
    {
        Adjustment[] bonuses = [.. scheme.Adjustments.Where(adjustment => adjustment.Effect is Bonus)];
        decimal most = bonuses.Sum(MostPoints);
        var place = new Place(null, 0, 0, bonuses.Length == 1 ? bonuses[0].Code : scheme.Code);
        if (most > LargeShare * scheme.FullMark)
        {
            diagnostics.Add(
                AdviceDiagnostics.BonusOverturnsRanks,
                place,
                Mentions.Figure(most),
                Mentions.Percent(most / scheme.FullMark),
                Mentions.Figure(scheme.FullMark));
        }

        if (NarrowestGrade(scheme) is var (lower, upper) && most > upper - lower)
        {
            diagnostics.Add(
                AdviceDiagnostics.BonusSkipsGrade, place, Mentions.Figure(most), Mentions.Figure(upper - lower), Mentions.Figure(lower), Mentions.Figure(upper));
        }
    }

    private static decimal MostPoints(Adjustment bonus) =>
        bonus.Input is { } input ? PointRange.Of(input)?.Best ?? bonus.FullMark : 0;

    /// <summary>The two neighbouring grade lines that stand closest; <see langword="null"/> when there are fewer than two.</summary>
    private static (decimal Lower, decimal Upper)? NarrowestGrade(Scheme scheme)
    {
        decimal[] lines = [.. scheme.Grades.Select(grade => grade.From).OfType<decimal>().Order()];
        return lines.Length < 2 ? null : lines.Zip(lines.Skip(1)).MinBy(pair => pair.Second - pair.First);
    }
}
