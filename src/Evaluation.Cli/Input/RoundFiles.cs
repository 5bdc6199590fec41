namespace Evaluation.Cli.Input;

/// <summary>The files of a round that a person named.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Observations">The observations.</param>
/// <param name="Corrections">The corrections; <see langword="null"/> for none.</param>
internal sealed record RoundFiles(string Scheme, string Observations, string? Corrections = null)
{
    /// <summary>The steps by which the numbers are prepared before they are scored; <see langword="null"/> for none.</summary>
    internal string? Preparation { get; init; }

    /// <summary>The observations of earlier rounds that a step fills in from, the latest first.</summary>
    internal ValueList<string> Earlier { get; init; } = [];
}
