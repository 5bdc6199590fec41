namespace Evaluation.Patterns.Models;

/// <summary>By what a feature is made comparable with others.</summary>
public enum FeatureScale
{
    /// <summary>1.4826 times the median absolute deviation from the median: for normal values, their standard deviation.</summary>
    MedianDeviation = 0,

    /// <summary>The standard deviation (n − 1), where more than half of the values are the same, so that the median deviation is 0.</summary>
    StandardDeviation = 1,
}
