namespace Evaluation.Patterns.Models;

/// <summary>By what a model is learnt from labels.</summary>
public enum SupervisedTrainer
{
    /// <summary>ML.NET's gradient boosted trees (MART).</summary>
    FastTree = 0,

    /// <summary>LightGBM, told to be deterministic.</summary>
    LightGbm = 1,
}
