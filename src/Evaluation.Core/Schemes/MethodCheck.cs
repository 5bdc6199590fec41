using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

/// <summary>Checks what scoring methods say against the full mark of their leaf.</summary>
internal sealed class MethodCheck
{
    private static readonly LocalText AboveZero = new("above 0 and at most 1000000000000000", "大于 0 且不超过 1000000000000000");
    private static readonly LocalText Observable = new("between -1000000000000000 and 1000000000000000", "在 ±1000000000000000 之间");

    private readonly Indicator leaf;
    private readonly SchemePlaces places;
    private readonly DiagnosticBag diagnostics;

    private MethodCheck(Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics) =>
        (this.leaf, this.places, this.diagnostics) = (leaf, places, diagnostics);

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        foreach (Indicator leaf in scheme.Leaves.Where(leaf => !places.IsDoubtful(leaf)))
            new MethodCheck(leaf, places, diagnostics).Check();
    }

    private void Check()
    {
        switch (leaf.Method)
        {
            case ProportionOfTarget { Target: <= 0 or > SchemeLimits.LargestObserved } proportion:
                Report("target", proportion.Target, AboveZero, At(proportion, "target"));
                break;
            case Bands bands:
                CheckBands(bands);
                break;
            case YesNo answer:
                CheckPoints(answer.Yes ?? 0, At(answer, "yes"));
                CheckPoints(answer.No, At(answer, "no"));
                break;
            case LevelTable table:
                CheckLevels(table);
                break;
        }
    }

    private void CheckBands(Bands bands)
    {
        CheckCount("bands", bands.Steps.Count, At(bands, "bands"));
        for (int i = 0; i < bands.Steps.Count; i++)
        {
            Band band = bands.Steps[i];
            CheckPoints(band.Points, At(band, "points"));
            if (band.From is { } bound && Math.Abs(bound) > SchemeLimits.LargestObserved)
                Report("from", bound, Observable, At(band, "from"));
            if (band.From is null && i < bands.Steps.Count - 1)
                diagnostics.Add(SchemeDiagnostics.OpenBandNotLast, At(band, ""), leaf.Code);
            if (i > 0 && bands.Steps[i - 1].From is { } above && band.From is { } from && from >= above)
                diagnostics.Add(SchemeDiagnostics.BandsNotDescending, At(band, "from"), leaf.Code, from, above);
        }
    }

    private void CheckLevels(LevelTable table)
    {
        CheckCount("levels", table.Levels.Count, At(table, "levels"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Level level in table.Levels)
        {
            CheckPoints(level.Points, At(level, "points"));
            if (!names.Add(level.Name))
                diagnostics.Add(SchemeDiagnostics.DuplicateLevel, At(level, "name"), leaf.Code, level.Name);
        }
    }

    private void CheckCount(string what, int count, Place place)
    {
        if (count == 0)
            diagnostics.Add(SchemeDiagnostics.NothingListed, place, leaf.Code, what);
        else if (count > SchemeLimits.MostSteps)
            diagnostics.Add(SchemeDiagnostics.TooManyListed, place, leaf.Code, what, count, SchemeLimits.MostSteps);
    }

    private void CheckPoints(decimal points, Place place)
    {
        decimal full = Scheme.FullMarkOf(leaf);
        if (points < 0 || points > full)
            diagnostics.Add(SchemeDiagnostics.PointsOutside, place, leaf.Code, points, full);
    }

    private void Report(string what, decimal value, LocalText wanted, Place place) =>
        diagnostics.Add(SchemeDiagnostics.OutOfRange, place, what, value, wanted);

    private Place At(object part, string value) => places.Of(part, value, leaf.Code);
}
