namespace Evaluation.Patterns.Indices;

/// <summary>Which end of an index is the one to look at.</summary>
public enum IndexDirection
{
    /// <summary>High values are unusual for careful work.</summary>
    HighIsSuspect = 0,

    /// <summary>Low values are unusual for careful work.</summary>
    LowIsSuspect = 1,
}
