namespace Evaluation.Evaluators.Rasch;

/// <summary>Which way the measures of a facet point.</summary>
public enum FacetOrientation
{
    /// <summary>A larger measure means higher ratings: able subjects, lenient evaluators.</summary>
    Positive = 0,

    /// <summary>A larger measure means lower ratings: severe evaluators, hard indicators.</summary>
    Negative = 1,
}
