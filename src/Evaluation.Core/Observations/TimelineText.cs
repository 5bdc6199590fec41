using System.Globalization;
using Evaluation.Calendars;

namespace Evaluation.Observations;

/// <summary>
/// The dates of a matter as one text: <c>received=2020-03-02;consulted=2020-03-05..2020-03-12;extended=2020-03-25+10;replied=2020-04-10</c>.
/// </summary>
internal static class TimelineText
{
    internal const char Separator = ';';
    internal const string Range = "..";

    /// <summary>The most steps of one matter: more are a slip, and each makes counting slower.</summary>
    internal const int MostSteps = 20;

    /// <summary>Joins steps in the order of their kinds and dates.</summary>
    /// <exception cref="ArgumentException">The steps cannot belong to one matter.</exception>
    internal static string Join(IEnumerable<TimelineStep> steps)
    {
        TimelineStep[] all = [.. steps.OrderBy(step => step.Kind).ThenBy(step => step.Date).ThenBy(step => step.Until)];
        if (Fault(all) is { } fault)
            throw new ArgumentException(fault, nameof(steps));
        return string.Join(Separator, all.Select(Write));
    }

    /// <summary>The steps of a text that <see cref="Join"/> has written.</summary>
    internal static TimelineStep[] Split(string joined) => [.. joined.Split(Separator).Select(Read)];

    /// <summary>The date that a text in ISO form says.</summary>
    internal static DateOnly DateOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The steps in Chinese words; it can be read back too.</summary>
    internal static string InChinese(IEnumerable<TimelineStep> steps) =>
        string.Join('；', steps.Select(step => Write(step, TimelineWords.InChinese(step.Kind))));

    private static string Write(TimelineStep step) => Write(step, TimelineWords.Of(step.Kind));

    private static string Write(TimelineStep step, string word)
    {
        string until = step.Until is { } day ? Range + IsoDate.Of(day) : "";
        string days = step.WorkingDays is { } count ? string.Create(CultureInfo.InvariantCulture, $"+{count}") : "";
        return $"{word}={IsoDate.Of(step.Date)}{until}{days}";
    }

    private static TimelineStep Read(string text)
    {
        string[] parts = text.Split('=', '+');
        string[] dates = parts[1].Split(Range);
        TimelineWords.TryRead(parts[0], out TimelineStepKind kind);
        return new TimelineStep(
            kind,
            DateOf(dates[0]),
            dates.Length > 1 ? DateOf(dates[1]) : null,
            parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null);
    }

    private static string? Fault(TimelineStep[] steps)
    {
        bool Has(TimelineStepKind kind) => Array.Exists(steps, step => step.Kind == kind);
        if (steps.Length > MostSteps)
            return FormattableString.Invariant($"{steps.Length} steps are more than {MostSteps}.");
        if (Array.Find(steps, step => !Enum.IsDefined(step.Kind)) is { Kind: not default(TimelineStepKind) } odd)
            return FormattableString.Invariant($"{(int)odd.Kind} is no kind of step.");
        if (!Has(TimelineStepKind.Received))
            return "No step says when the time began to run.";
        if (Has(TimelineStepKind.Corrected) && !Has(TimelineStepKind.CorrectionNotice))
            return "A corrected request needs the notice to correct it.";
        if (Array.Exists(steps, step => step.Until is not null && step.Kind != TimelineStepKind.Consulted))
            return "Only a consultation has a second date.";
        if (Array.Exists(steps, step => step.WorkingDays is not null && step.Kind != TimelineStepKind.Extended))
            return "Only an extension has a number of working days.";
        return steps.Where(step => step.Kind != TimelineStepKind.Consulted).GroupBy(step => step.Kind).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"{twice.Key} stands twice."
            : null;
    }
}
