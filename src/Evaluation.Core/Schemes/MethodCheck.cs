using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

/// <summary>Checks what scoring methods say against the full mark of their leaf.</summary>
internal sealed class MethodCheck
{
    private static readonly LocalText AboveZero = new("above 0 and at most 1000000000000000", "大于 0 且不超过 1000000000000000");
    private static readonly LocalText AboveZeroMark = new("above 0 and at most 1000000", "大于 0 且不超过 1000000");
    private static readonly LocalText DeviationRange = new("from 0.000000000001 to 1000000000000000", "在 0.000000000001 至 1000000000000000 之间");
    private static readonly LocalText MarkRange = new("from 0.000001 to 1000000", "在 0.000001 至 1000000 之间");
    private static readonly LocalText Observable = new("between -1000000000000000 and 1000000000000000", "在 ±1000000000000000 之间");

    private readonly Indicator leaf;
    private readonly SchemePlaces places;
    private readonly DiagnosticBag diagnostics;
    private readonly DayMethodCheck days;

    private MethodCheck(Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics)
    {
        (this.leaf, this.places, this.diagnostics) = (leaf, places, diagnostics);
        days = new DayMethodCheck(leaf, places, diagnostics);
    }

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics, params ReadOnlySpan<IMethodCheck> others)
    {
        IEnumerable<Indicator> inputs = scheme.Adjustments.Where(adjustment => !places.IsDoubtful(adjustment))
            .Select(adjustment => adjustment.Input).OfType<Indicator>();
        foreach (Indicator leaf in scheme.Leaves.Where(leaf => !places.IsDoubtful(leaf)).Concat(inputs))
        {
            new MethodCheck(leaf, places, diagnostics).Check();
            foreach (IMethodCheck other in others)
                other.Check(leaf, places, diagnostics);
        }
    }

    private void Check()
    {
        switch (leaf.Method)
        {
            case ProportionOfTarget proportion:
                CheckProportion(proportion);
                break;
            case Goalposts goalposts:
                CheckGoalposts(goalposts);
                break;
            case MinMax minMax:
                CheckMinMax(minMax);
                break;
            case ZScore score:
                CheckZScore(score);
                break;
            case DistanceToTarget distance:
                CheckObservable("target", distance.Target, distance);
                break;
            case Checklist checklist:
                CheckChecklist(checklist);
                break;
            case PointsPerCase cases:
                CheckCases(cases, cases.Each, cases.Cap);
                break;
            case DeductionPerCase cases:
                CheckCases(cases, cases.Each, cases.Cap);
                break;
            case WorkingDayDeadline deadline:
                CheckExcess(deadline, deadline.Excess);
                break;
            case LongestGap gap:
                days.CheckWindow(gap);
                CheckExcess(gap, gap.Excess);
                break;
            case WithinWindow window:
                days.CheckWindow(window);
                CheckCases(window, window.Each, window.Cap);
                break;
            case CoveredPeriods periods:
                days.CheckWindow(periods);
                break;
            case Bands bands:
                CheckBands(bands, bands.Steps);
                break;
            case YesNo answer:
                CheckPoints(answer.Yes ?? 0, At(answer, "yes"));
                CheckPoints(answer.No, At(answer, "no"));
                break;
            case LevelTable table:
                CheckLevels(table);
                break;
            case CustomMethod custom:
                CustomCheck.Check(custom, leaf, places, diagnostics);
                break;
        }
    }

    private void CheckProportion(ProportionOfTarget method)
    {
        CheckObservable("target", method.Target, method);
        CheckObservable("floor", method.Floor, method);
        if (method is { Floor: 0, Target: <= 0 })
            Report("target", method.Target, AboveZero, At(method, "target"));
        else if (method.Floor == method.Target)
            diagnostics.Add(SchemeDiagnostics.NoDistance, At(method, "floor"), leaf.Code, "floor", "target");
    }

    private void CheckGoalposts(Goalposts method)
    {
        CheckObservable("low", method.Low, method);
        CheckObservable("high", method.High, method);
        if (method.Low == method.High)
            diagnostics.Add(SchemeDiagnostics.NoDistance, At(method, "high"), leaf.Code, "low", "high");
        if (method is { Logarithmic: true, Low: <= 0 })
            Report("low", method.Low, AboveZero, At(method, "low"));
        if (method is { Logarithmic: true, High: <= 0 })
            Report("high", method.High, AboveZero, At(method, "high"));
    }

    private void CheckMinMax(MinMax method)
    {
        CheckPoints(method.Lowest, At(method, "lowest"));
        CheckFixed(method, ("min", method.Min), ("max", method.Max));
        if (method.Min >= method.Max)
            diagnostics.Add(SchemeDiagnostics.FixedBoundsTurned, At(method, "min"), leaf.Code, method.Min, method.Max);
    }

    private void CheckZScore(ZScore method)
    {
        if (method.Spread is <= 0 or > SchemeLimits.LargestMark)
            Report("spread", method.Spread, AboveZeroMark, At(method, "spread"));
        CheckFixed(method, ("mean", method.Mean), ("sd", method.Deviation));
        if (method.Deviation < SchemeLimits.SmallestDeviation)
            Report("sd", method.Deviation.Value, DeviationRange, At(method, "sd"));
    }

    private void CheckFixed(ScoringMethod method, (string Name, decimal? Number) first, (string Name, decimal? Number) second)
    {
        if (first.Number is null != second.Number is null)
            diagnostics.Add(SchemeDiagnostics.HalfFixed, At(method, first.Number is null ? second.Name : first.Name), leaf.Code, first.Name, second.Name);
        CheckObservable(first.Name, first.Number ?? 0, method);
        CheckObservable(second.Name, second.Number ?? 0, method);
    }

    private void CheckChecklist(Checklist method)
    {
        CheckCount("items", method.Items.Count, At(method, "items"), SchemeLimits.MostItems);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ChecklistItem item in method.Items)
        {
            CheckPoints(item.Points, At(item, "points"));
            if (!names.Add(item.Name) || item.Name.AsSpan().IndexOfAny(';', '；') >= 0 || item.Name is "none" or "无")
                diagnostics.Add(SchemeDiagnostics.BadItemName, At(item, "name"), leaf.Code, item.Name);
        }

        decimal sum = method.Items.Sum(item => item.Points);
        if (sum > Scheme.FullMarkOf(leaf))
            diagnostics.Add(SchemeDiagnostics.PointsOutside, At(method, "items"), leaf.Code, sum, Scheme.FullMarkOf(leaf));
    }

    private void CheckCases(ScoringMethod method, decimal each, decimal? cap)
    {
        if (each is < SchemeLimits.SmallestMark or > SchemeLimits.LargestMark)
            Report("each", each, MarkRange, At(method, "each"));
        if (cap is { } most)
            CheckPoints(most, At(method, "cap"));
    }

    private void CheckExcess(ScoringMethod method, ExcessPoints excess)
    {
        days.CheckExcess(method, excess);
        if (excess.Bands.Count > 0)
            CheckBands(method, excess.Bands);
    }

    private void CheckObservable(string what, decimal bound, ScoringMethod method)
    {
        if (Math.Abs(bound) > SchemeLimits.LargestObserved)
            Report(what, bound, Observable, At(method, what));
    }

    private void CheckBands(ScoringMethod method, ValueList<Band> steps)
    {
        CheckCount("bands", steps.Count, At(method, "bands"));
        for (int i = 0; i < steps.Count; i++)
        {
            Band band = steps[i];
            CheckPoints(band.Points, At(band, "points"));
            if (band.From is { } bound && Math.Abs(bound) > SchemeLimits.LargestObserved)
                Report("from", bound, Observable, At(band, "from"));
            if (band.From is null && i < steps.Count - 1)
                diagnostics.Add(SchemeDiagnostics.OpenBandNotLast, At(band, ""), leaf.Code);
            if (i > 0 && steps[i - 1].From is { } above && band.From is { } from && from >= above)
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

    private void CheckCount(string what, int count, Place place, int most = SchemeLimits.MostSteps)
    {
        if (count == 0)
            diagnostics.Add(SchemeDiagnostics.NothingListed, place, leaf.Code, what);
        else if (count > most)
            diagnostics.Add(SchemeDiagnostics.TooManyListed, place, leaf.Code, what, count, most);
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
