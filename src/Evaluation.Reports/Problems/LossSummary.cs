namespace Evaluation.Reports.Problems;

/// <summary>What one subject lost, where there is no room for every line.</summary>
/// <param name="Name">The subject.</param>
/// <param name="LostPoints">All that was lost, in points of the total.</param>
/// <param name="Count">The number of lines.</param>
/// <param name="Largest">The largest losses, in words.</param>
/// <param name="Advice">Where most can be won back, in words; empty for nothing.</param>
internal sealed record LossSummary(string Name, decimal LostPoints, int Count, string Largest, string Advice);
