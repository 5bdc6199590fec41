using Evaluation.Robustness;

namespace Evaluation.Conduct.Schemes;

/// <summary>What a scheme is compared with.</summary>
public sealed record SchemeReviewOptions
{
    /// <summary>The options used when none are given.</summary>
    public static SchemeReviewOptions Default { get; } = new();

    /// <summary>The most leaves that the subjects should bear. The default is <see langword="null"/>: no budget is set.</summary>
    public int? MostLeaves { get; init; }

    /// <summary>Codes of indicators, leaves or branches, that look at form. The default is empty: leaves are told apart by the words of their titles.</summary>
    public ValueList<string> Formal { get; init; } = [];

    /// <summary>Codes of indicators that look at substance. The default is empty, as for <see cref="Formal"/>.</summary>
    public ValueList<string> Substantive { get; init; } = [];

    /// <summary>The largest share of the weight, from 0 to 1, that form may have without a finding. The default is 0.5.</summary>
    public decimal MostFormal { get; init; } = 0.5m;

    /// <summary>Two leaves repeat each other above this correlation, from 0 to 1. The default is 0.95.</summary>
    public double TooAlike { get; init; } = 0.95;

    /// <summary>A round with fewer subjects tells nothing about its indicators. The default is 10.</summary>
    public int FewestSubjects { get; init; } = 10;

    /// <summary>How far the ranks and grades of the round may be believed. The default is <see langword="null"/>.</summary>
    public RobustnessStudy? Study { get; init; }

    /// <summary>The standard error of a total, above 0, used when there is no study. The default is <see langword="null"/>: not known.</summary>
    public decimal? StandardError { get; init; }

    /// <summary>A grade is carried when a subject has it in at least this share of the draws, above 0 and below 1. The default is 0.9.</summary>
    public double Level { get; init; } = 0.9;
}
