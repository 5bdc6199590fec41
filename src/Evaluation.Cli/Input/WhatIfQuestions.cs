using Evaluation.Robustness.WhatIf;

namespace Evaluation.Cli.Input;

/// <summary>What a call asks of a round.</summary>
internal sealed record WhatIfQuestions
{
    /// <summary>Codes of indicators, each to be taken out on its own.</summary>
    internal required ValueList<string> Remove { get; init; }

    /// <summary>Two subjects, or nobody.</summary>
    internal required ValueList<string> Swap { get; init; }

    /// <summary>The subject that wants to improve, or <see langword="null"/>.</summary>
    internal required string? Improve { get; init; }

    /// <summary>What it wants to reach.</summary>
    internal required ImprovementGoal Goal { get; init; }

    /// <summary>The file of efforts, or <see langword="null"/>.</summary>
    internal required string? Effort { get; init; }

    /// <summary>The scheme and the observations of an earlier round, or nothing.</summary>
    internal required ValueList<string> Compare { get; init; }

    /// <summary>Whether the structure of the round is asked for.</summary>
    internal required bool Structure { get; init; }

    /// <summary>Whether anything is asked at all.</summary>
    internal bool IsAny => Remove.Count > 0 || Swap.Count > 0 || Improve is not null || Compare.Count > 0 || Structure;
}
