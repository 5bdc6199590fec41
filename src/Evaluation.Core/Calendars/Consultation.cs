namespace Evaluation.Calendars;

/// <summary>One request for an opinion; the time it takes is not counted (征求意见, Art. 33).</summary>
/// <param name="Party">Whose opinion.</param>
/// <param name="Sent">The day the office asked. It is still counted; the days after it are not.</param>
/// <param name="Received">The day the party received the letter, from which its 15 working days run; the day of sending when unknown.</param>
/// <param name="Answered">
/// The day the opinion came, the last day that is not counted; <see langword="null"/> when none came. Time beyond the 15 working days is
/// counted in any case, because the office then decides without the opinion.
/// </param>
public sealed record Consultation(ConsultedParty Party, DateOnly Sent, DateOnly Received, DateOnly? Answered = null);
