namespace Evaluation.Observations.Corrections;

/// <summary>The stage of an assessment, after the first score (初评), at which a correction was made.</summary>
public enum CorrectionStage
{
    /// <summary>After the results were shown to the subject (反馈).</summary>
    Feedback = 0,

    /// <summary>After the subject appealed (申诉).</summary>
    Appeal = 1,

    /// <summary>After the assessors reviewed it (复核).</summary>
    Review = 2,

    /// <summary>With the final decision (终评).</summary>
    Final = 3,
}
