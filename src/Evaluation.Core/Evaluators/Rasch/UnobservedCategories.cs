namespace Evaluation.Evaluators.Rasch;

/// <summary>What becomes of a category between others that nobody gave.</summary>
public enum UnobservedCategories
{
    /// <summary>The categories that were given are counted anew without gaps, for each set of thresholds by itself (<c>R9</c> in FACETS).</summary>
    Renumber = 0,

    /// <summary>The category keeps its place with probability zero; the two thresholds beside it are not defined (<c>R9K</c> in FACETS).</summary>
    Keep = 1,
}
