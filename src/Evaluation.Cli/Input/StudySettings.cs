using Evaluation.Cli.Options;
using Evaluation.Robustness;

namespace Evaluation.Cli.Input;

/// <summary>What a study of robustness is to be made of.</summary>
internal sealed record StudySettings
{
    internal required int Draws { get; init; }

    internal required long Seed { get; init; }

    /// <summary>By how much weights vary; <see langword="null"/> for the usual share, 0 for not at all.</summary>
    internal required double? Weights { get; init; }

    /// <summary>The error of an observation, or <see langword="null"/> for none.</summary>
    internal required StatedError? Error { get; init; }

    /// <summary>Whether the evaluators are reviewed and their severity and error varied.</summary>
    internal required bool HasEvaluators { get; init; }

    /// <summary>The rows of the sensitivity design, or <see langword="null"/> without one.</summary>
    internal required int? Rows { get; init; }

    /// <summary>Whether nothing but the error of observations is varied.</summary>
    internal bool OnlyError { get; init; }

    /// <summary>The subjects whose ranks are traced back to factors, beside the order of all.</summary>
    internal ValueList<string> Traced { get; init; } = [];

    internal required RobustnessOptions Options { get; init; }
}
