namespace Evaluation.Observations;

/// <summary>One date of a matter that has a time limit.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">The day on which it happened, or began.</param>
/// <param name="Until">The day on which an opinion came; <see langword="null"/> when none did, and for other kinds.</param>
/// <param name="WorkingDays">The working days of an extension; <see langword="null"/> for the 20 of Art. 33, and for other kinds.</param>
public readonly record struct TimelineStep(TimelineStepKind Kind, DateOnly Date, DateOnly? Until = null, int? WorkingDays = null);
