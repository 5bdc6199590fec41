using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>Makes a number of the dates observed for one leaf, as its method wants it, and says how.</summary>
internal abstract class DateReckoner
{
    /// <summary>In place of a number: the time is still running.</summary>
    internal const decimal Pending = -1;

    /// <summary>The kind of value it reckons from.</summary>
    internal abstract ValueKind Takes { get; }

    /// <summary>The reckoner of a leaf; <see langword="null"/> when its method does not look at dates.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="scheme">The scheme, which is valid.</param>
    /// <param name="calendar">The scheme's calendar; <see langword="null"/> when it needs none.</param>
    internal static DateReckoner? For(Indicator leaf, Scheme scheme, WorkingCalendar? calendar) => leaf.Method switch
    {
        WorkingDayDeadline { Clock: not WorkingDayClock.Count } deadline => new DeadlineReckoner(deadline, calendar!, scheme.Cutoff),
        WithinWindow window => new CountReckoner(window),
        CoveredPeriods periods => new PeriodReckoner(periods),
        LongestGap gap => new GapReckoner(gap),
        _ => null,
    };

    /// <summary>The number, or <see cref="Pending"/>; meaningless when there is an error.</summary>
    /// <param name="value">A value of the kind that is taken.</param>
    /// <param name="found">Takes what is wrong with the dates.</param>
    internal abstract decimal Reckon(ObservedValue value, DiagnosticBag found);

    /// <summary>How the number came about, for people. The value was reckoned without an error.</summary>
    internal abstract LocalText Explain(ObservedValue value);
}
