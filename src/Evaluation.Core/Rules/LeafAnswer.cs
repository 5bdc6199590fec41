namespace Evaluation.Rules;

/// <summary>What the rules say about one cell.</summary>
/// <param name="Fired">The position of the rule that fired among the leaf's rules.</param>
/// <param name="Points">The points given, before rounding; 0 when none were.</param>
/// <param name="Instead">A rule from outside the rule book that gave the points in place of the one that fired, or <see langword="null"/>.</param>
/// <param name="HasNoValue">Whether the rule's formula has no value for the observation, which is then refused. The default is <see langword="false"/>.</param>
internal readonly record struct LeafAnswer(int Fired, decimal Points, Rule? Instead = null, bool HasNoValue = false);
