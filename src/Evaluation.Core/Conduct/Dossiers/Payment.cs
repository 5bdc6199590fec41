namespace Evaluation.Conduct.Dossiers;

/// <summary>A contract or payment.</summary>
/// <param name="From">Who pays; untrusted text.</param>
/// <param name="To">Who is paid; untrusted text.</param>
/// <param name="Amount">In yuan, 0 or more; <see langword="null"/> when not known.</param>
/// <param name="Date">When it was agreed or paid; <see langword="null"/> when not known.</param>
/// <param name="Purpose">What for.</param>
/// <param name="IsFromAssessed">Whether who pays is a subject of the programme, or somebody for it.</param>
public sealed record Payment(string From, string To, decimal? Amount, DateOnly? Date, PaymentPurpose Purpose, bool IsFromAssessed);
