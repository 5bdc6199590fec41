namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Two subjects whose evaluators score the other.</summary>
/// <param name="First">The position of the one.</param>
/// <param name="Second">The position of the other, above the first.</param>
/// <param name="Given">What the first gives the second beyond severity and quality, as a share of the full mark.</param>
/// <param name="Received">What the second gives the first.</param>
/// <param name="Sheets">The sheets that it rests on.</param>
internal sealed record MutualPair(int First, int Second, double Given, double Received, ValueList<int> Sheets);
