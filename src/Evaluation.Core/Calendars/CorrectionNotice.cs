namespace Evaluation.Calendars;

/// <summary>The one notice that asks the applicant to correct an unclear request (补正告知, Art. 30).</summary>
/// <param name="Given">The day the notice was given.</param>
/// <param name="Corrected">The corrected request, from whose receipt the reply clock starts again; <see langword="null"/> while it has not come.</param>
public sealed record CorrectionNotice(DateOnly Given, RequestReceipt? Corrected = null);
