namespace Evaluation.Cli.Options;

/// <summary>Reads the names of what may be found out about a round beside its result.</summary>
internal static class StudyNames
{
    internal const string Evaluators = "evaluators";
    internal const string Patterns = "patterns";
    internal const string Robustness = "robustness";
    internal const string Sensitivity = "sensitivity";

    private static readonly string[] All = [Evaluators, Patterns, Robustness, Sensitivity];

    internal static readonly LocalText Accepted = new(string.Join(", ", All), string.Join("、", All));

    internal static bool TryParse(string text, out string value)
    {
        value = text;
        return All.Contains(text, StringComparer.Ordinal);
    }
}
