namespace Evaluation.Identification;

/// <summary>Two subjects that change places when the total is weighed otherwise.</summary>
/// <param name="Weights">The weights under which they do; they give every published total.</param>
/// <param name="Ahead">Who is ahead with these weights, and behind with the scheme's.</param>
/// <param name="Behind">Who is behind with these weights, and ahead with the scheme's.</param>
public sealed record OrderChange(WeightSet Weights, string Ahead, string Behind);
