namespace Evaluation.Evaluators.Rasch;

/// <summary>Where the measure of an element comes from.</summary>
public enum ElementStatus
{
    /// <summary>Estimated with all others.</summary>
    Estimated = 0,

    /// <summary>Given by an anchor.</summary>
    Anchored = 1,

    /// <summary>All its ratings are the lowest; estimated afterwards, by convention, and left out of summaries.</summary>
    Lowest = 2,

    /// <summary>All its ratings are the highest; estimated afterwards, by convention, and left out of summaries.</summary>
    Highest = 3,

    /// <summary>There are no ratings to measure it by; its measure is NaN.</summary>
    Unmeasured = 4,
}
