namespace Evaluation.Calendars;

/// <summary>A longer time to reply (延长答复期限, Art. 33). It needs both the approval and the notice, and counts when notified in time.</summary>
/// <param name="Approved">The day the head of the office's openness work approved it.</param>
/// <param name="Notified">The day the applicant was told.</param>
/// <param name="WorkingDays">How many working days, from 1 to 20. The default is 20.</param>
public sealed record ReplyExtension(
    DateOnly Approved, DateOnly Notified, int WorkingDays = StatutoryPeriods.LongestExtension);
