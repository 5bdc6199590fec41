namespace Evaluation.Conduct.Dossiers;

/// <summary>How subjects could appeal, and what became of it.</summary>
/// <param name="DaysToApply">Working days to appeal after the scores were told; <see langword="null"/> when not known, 0 when nobody could.</param>
/// <param name="DaysToDecide">Working days in which appeals are to be decided; <see langword="null"/> when not known.</param>
/// <param name="Appeals">The appeals; <see langword="null"/> when not known.</param>
public sealed record AppealRecord(int? DaysToApply, int? DaysToDecide, ValueList<Appeal>? Appeals);
