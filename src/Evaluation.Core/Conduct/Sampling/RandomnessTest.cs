namespace Evaluation.Conduct.Sampling;

/// <summary>One way in which a sample can fail to look random.</summary>
/// <param name="Name">What was compared.</param>
/// <param name="PValue">How often a random sample would be at least as far from the frame; <see langword="null"/> when it could not be tested.</param>
/// <param name="Statistic">The statistic its class states; 0 when it could not be tested.</param>
/// <param name="QValue">The p-value after Holm's adjustment for the tests made; <see langword="null"/> when it could not be tested.</param>
/// <param name="Reading">What was seen, or why it could not be tested.</param>
public sealed record RandomnessTest(LocalText Name, double? PValue, double Statistic, double? QValue, LocalText Reading);
