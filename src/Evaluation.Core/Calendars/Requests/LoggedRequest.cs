namespace Evaluation.Calendars.Requests;

/// <summary>A request for government information as an office keeps it in its log (依申请公开台账).</summary>
/// <param name="Number">By what the office knows it; untrusted text, never empty.</param>
/// <param name="Request">Its dates.</param>
public sealed record LoggedRequest(string Number, DisclosureRequest Request)
{
    /// <summary>The office that has to reply; untrusted text, <see langword="null"/> when the log does not tell.</summary>
    public string? Office { get; init; }

    /// <summary>What kind of request it is, in the office's words; untrusted text, <see langword="null"/> when the log does not tell.</summary>
    public string? Kind { get; init; }

    /// <summary>The row of the log, from 1.</summary>
    public int Row { get; init; }
}
