using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

/// <summary>Checks the windows of methods about dates, and what days beyond a limit cost.</summary>
/// <param name="leaf">The leaf.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class DayMethodCheck(Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics)
{
    private static readonly LocalText WholeDays = new("a whole number from 0 to 1000000", "为 0 至 1000000 的整数");
    private static readonly LocalText MarkRange = new("from 0.000001 to 1000000", "在 0.000001 至 1000000 之间");

    internal void CheckWindow(WindowMethod method)
    {
        if (method.To < method.From)
            diagnostics.Add(SchemeDiagnostics.EmptyWindow, At(method, "to"), leaf.Code, IsoDate.Of(method.From), IsoDate.Of(method.To));
        else if (method.To.DayNumber - method.From.DayNumber >= SchemeLimits.LongestWindow)
            diagnostics.Add(SchemeDiagnostics.LongWindow, At(method, "to"), leaf.Code, SchemeLimits.LongestWindow);
    }

    /// <summary>Checks everything but the bands themselves, which are checked as those of any method.</summary>
    internal void CheckExcess(ScoringMethod method, ExcessPoints excess)
    {
        if (excess.Limit is < 0 or > SchemeLimits.LargestMark || !decimal.IsInteger(excess.Limit))
            diagnostics.Add(SchemeDiagnostics.OutOfRange, At(method, "limit"), "limit", excess.Limit, WholeDays);
        if (excess.Each is < SchemeLimits.SmallestMark or > SchemeLimits.LargestMark)
            diagnostics.Add(SchemeDiagnostics.OutOfRange, At(method, "each"), "each", excess.Each, MarkRange);
        if (excess.Cap is < 0 || excess.Cap > Scheme.FullMarkOf(leaf))
            diagnostics.Add(SchemeDiagnostics.PointsOutside, At(method, "cap"), leaf.Code, excess.Cap, Scheme.FullMarkOf(leaf));
        bool hasBands = excess.Bands.Count > 0;
        if (hasBands == excess.Each is not null || (hasBands && excess.Cap is not null))
            diagnostics.Add(SchemeDiagnostics.EachOrBands, At(method, hasBands ? "bands" : "each"), leaf.Code);
        if (hasBands && excess.Bands[^1].From > 1)
            diagnostics.Add(SchemeDiagnostics.FirstDayNotInBands, At(excess.Bands[^1], "from"), leaf.Code, excess.Bands[^1].From);
    }

    private Place At(object part, string value) => places.Of(part, value, leaf.Code);
}
