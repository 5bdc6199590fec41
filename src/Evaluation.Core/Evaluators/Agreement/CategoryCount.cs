namespace Evaluation.Evaluators.Agreement;

/// <summary>How often a unit got a category.</summary>
/// <param name="Category">The position of the category.</param>
/// <param name="Count">How many raters gave it, at least 1.</param>
internal readonly record struct CategoryCount(int Category, int Count);
