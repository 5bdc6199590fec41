namespace Evaluation.Cli.Input;

/// <summary>What a person names for a screen: paths of files, and codes of indicators.</summary>
internal sealed record ScreenFiles
{
    internal required string Scheme { get; init; }

    internal required string Observations { get; init; }

    internal string? Corrections { get; init; }

    internal string? Previous { get; init; }

    internal string? PreviousScheme { get; init; }

    internal string? SelfScores { get; init; }

    internal string? Relations { get; init; }

    internal string? Clients { get; init; }

    internal string? Labels { get; init; }

    internal string? Model { get; init; }

    internal ValueList<string> Formal { get; init; } = [];

    internal ValueList<string> Substantive { get; init; } = [];

    internal ValueList<string> Subjective { get; init; } = [];

    internal ValueList<string> Targets { get; init; } = [];
}
