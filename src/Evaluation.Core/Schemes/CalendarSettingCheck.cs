using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

/// <summary>Checks that a scheme which counts working days says by which calendar, and that the calendar is sound.</summary>
internal static class CalendarSettingCheck
{
    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (scheme.Calendar is { } calendar)
        {
            Place place = places.Of(scheme, "calendar");
            diagnostics.AddRange(calendar.Resolve().Diagnostics.Select(diagnostic => diagnostic with { Place = place with { Path = diagnostic.Place.Path } }));
            return;
        }

        if (places.IsDoubtful(scheme, "calendar"))
            return;
        foreach (Indicator leaf in scheme.ObservedLeaves)
        {
            if (leaf.Method is WorkingDayDeadline { Clock: not WorkingDayClock.Count } method)
                diagnostics.Add(SchemeDiagnostics.NoCalendar, places.Of(method, "clock", leaf.Code), leaf.Code);
        }
    }
}
