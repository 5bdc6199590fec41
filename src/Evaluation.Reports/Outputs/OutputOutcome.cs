namespace Evaluation.Reports.Outputs;

/// <summary>What became of one output.</summary>
/// <param name="Name">Its path in the folder.</param>
/// <param name="State">What became of it.</param>
public sealed record OutputOutcome(string Name, OutputState State);
