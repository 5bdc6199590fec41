using System.Globalization;
using Evaluation.Calendars;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads the dates of a matter: steps separated by semicolons, each a word, an equals sign and a date; tells every fault.</summary>
/// <param name="clock">What the leaf's method counts, which decides what steps there can be.</param>
internal sealed class TimelineReader(WorkingDayClock clock) : ValueReader
{
    private static readonly char[] Separators = [TimelineText.Separator, '；'];

    private static readonly char[] EqualsSigns = ['=', '＝', ':', '：'];

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        value = default;
        string[] parts = text.ToString().Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > TimelineText.MostSteps)
            return new ValueFault(ObservationDiagnostics.TooManySteps, TimelineText.MostSteps.ToString(CultureInfo.InvariantCulture));
        var steps = new List<TimelineStep>();
        var faults = new List<ValueFault>();
        foreach (string part in parts)
        {
            if (ReadStep(part, steps) is { } fault)
                faults.Add(fault);
        }

        faults.AddRange(FaultsOfAll(steps, mayLackStart: faults.Count > 0));
        if (faults.Count == 0)
            value = ObservedValue.OfTimeline(steps);
        return faults.AsEnumerable().Reverse().Aggregate((ValueFault?)null, (next, fault) => fault with { Next = next });
    }

    private ValueFault? ReadStep(string part, List<TimelineStep> steps)
    {
        int equals = part.IndexOfAny(EqualsSigns);
        if (equals < 0 || !TimelineWords.TryRead(part.AsSpan(0, equals).Trim(), out TimelineStepKind kind))
            return new ValueFault(ObservationDiagnostics.UnknownStep, part);
        if (clock == WorkingDayClock.Interval && kind is not (TimelineStepKind.Received or TimelineStepKind.Replied))
            return new ValueFault(ObservationDiagnostics.StepNotCounted, part);
        if (!TryStep(kind, part[(equals + 1)..].Trim(), out TimelineStep step))
            return new ValueFault(ObservationDiagnostics.StepWithoutDate, part);
        if (kind != TimelineStepKind.Consulted && steps.Exists(other => other.Kind == kind))
            return new ValueFault(ObservationDiagnostics.StepTwice, part);
        steps.Add(step);
        return null;
    }

    private static IEnumerable<ValueFault> FaultsOfAll(List<TimelineStep> steps, bool mayLackStart)
    {
        if (!mayLackStart && !steps.Exists(step => step.Kind == TimelineStepKind.Received))
            yield return new ValueFault(ObservationDiagnostics.NoStart);
        if (!mayLackStart
            && steps.Exists(step => step.Kind == TimelineStepKind.Corrected)
            && !steps.Exists(step => step.Kind == TimelineStepKind.CorrectionNotice))
            yield return new ValueFault(ObservationDiagnostics.CorrectedWithoutNotice);
    }

    private static bool TryStep(TimelineStepKind kind, string text, out TimelineStep step)
    {
        step = default;
        DateOnly? until = null;
        int? days = null;
        int split = kind switch
        {
            TimelineStepKind.Consulted => text.IndexOf(TimelineText.Range, StringComparison.Ordinal),
            TimelineStepKind.Extended => text.IndexOf('+', StringComparison.Ordinal),
            _ => -1,
        };
        if (split >= 0 && kind == TimelineStepKind.Consulted)
        {
            if (!DateReader.TryRead(text.AsSpan(split + TimelineText.Range.Length).Trim(), out DateOnly day))
                return false;
            until = day;
        }
        else if (split >= 0)
        {
            if (!int.TryParse(text.AsSpan(split + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                || count is < 1 or > StatutoryPeriods.LongestExtension)
                return false;
            days = count;
        }

        bool isDate = DateReader.TryRead(text.AsSpan(0, split < 0 ? text.Length : split).Trim(), out DateOnly date);
        step = new TimelineStep(kind, date, until, days);
        return isDate;
    }
}
