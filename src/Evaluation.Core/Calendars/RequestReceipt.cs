namespace Evaluation.Calendars;

/// <summary>How and when a request, or a corrected one, reached the office.</summary>
/// <param name="Channel">How.</param>
/// <param name="Arrived">The day it was handed in, signed for, or came in.</param>
/// <param name="Confirmed">The day it was confirmed with the applicant; needed for ordinary letters, the internet and fax.</param>
public sealed record RequestReceipt(RequestChannel Channel, DateOnly Arrived, DateOnly? Confirmed = null)
{
    /// <summary>The day of receipt (收到申请之日) by Art. 31; <see langword="null"/> when it depends on a confirmation that is missing.</summary>
    public DateOnly? Date => CountsFromArrival ? Arrived : Confirmed;

    internal bool CountsFromArrival => Channel is RequestChannel.InPerson or RequestChannel.SignedPost or RequestChannel.NotStated;
}
