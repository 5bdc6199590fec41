namespace Evaluation.Calendars;

/// <summary>A request for government information (政府信息公开申请) and what happened to it.</summary>
/// <param name="Receipt">How and when it came.</param>
public sealed record DisclosureRequest(RequestReceipt Receipt)
{
    /// <summary>The notice to correct the request; the default is none. Art. 30 allows one.</summary>
    public CorrectionNotice? Correction { get; init; }

    /// <summary>The opinions that were asked for; the default is none. Time of several at once is left out once.</summary>
    public ValueList<Consultation> Consultations { get; init; } = [];

    /// <summary>The extension; the default is none.</summary>
    public ReplyExtension? Extension { get; init; }

    /// <summary>
    /// The day of the reply: signed for by the applicant, or posted (国办公开办函〔2016〕235号). The default is <see langword="null"/>:
    /// none yet.
    /// </summary>
    public DateOnly? Replied { get; init; }
}
