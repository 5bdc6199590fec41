namespace Evaluation.Rules.Kernels;

/// <summary>What a leaf's rules speak of beside the observation. Leaves whose rules differ in these alone share their code.</summary>
/// <param name="Numbers">The numbers, in the order in which the rules name them.</param>
/// <param name="Objects">All else that is no kind, no yes or no and no whole number: names of levels, above all.</param>
internal sealed record LeafConstants(decimal[] Numbers, object[] Objects);
