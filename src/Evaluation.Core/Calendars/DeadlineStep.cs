using Evaluation.Schemes;

namespace Evaluation.Calendars;

/// <summary>One step of the reckoning of a deadline.</summary>
/// <param name="Text">The rule and the dates, in both languages.</param>
/// <param name="Clause">The clause it rests on, and how well that is known.</param>
public sealed record DeadlineStep(LocalText Text, Citation Clause);
