using Evaluation.Observations;

namespace Evaluation.Robustness;

/// <summary>Subjects that stand next to each other and cannot be told apart (名次无法区分).</summary>
/// <param name="Subjects">The subjects in official order, two or more.</param>
/// <param name="BestRank">The official rank of the first.</param>
/// <param name="WorstRank">The official rank of the last.</param>
/// <remarks>
/// A longest possible run of the official order in which nobody is above the next one with the probability that <see cref="RobustnessOptions.Separation"/> asks
/// for. Between its ends the order may still be certain: being alike is not handed on from neighbour to neighbour, and
/// <see cref="RobustnessStudy.ProbabilityAbove"/> tells of any two.
/// </remarks>
public sealed record TiedGroup(ValueList<Subject> Subjects, decimal BestRank, decimal WorstRank);
