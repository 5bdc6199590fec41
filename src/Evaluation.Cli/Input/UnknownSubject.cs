using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Says that no subject has a name, and which names are near it.</summary>
internal static class UnknownSubject
{
    /// <summary>More names than this would be a list, not a hint.</summary>
    private const int MostNames = 3;

    internal static Diagnostic Describe(string name, RoundResult result, string observationsPath)
    {
        var place = new Place(observationsPath, 0, 0);
        string[] near = [.. Near(name, [.. result.Standings.Select(standing => standing.Subject.Name)])];
        return near.Length == 0
            ? CommandLineDiagnostics.Of(CommandLineDiagnostics.UnknownSubject, place, name)
            : CommandLineDiagnostics.Of(CommandLineDiagnostics.MisspeltSubject, place, name, string.Join(" / ", near));
    }

    /// <summary>The names that hold the name or are held by it, as 成都 and 成都市 do; without any, the nearest in spelling.</summary>
    private static IEnumerable<string> Near(string name, string[] known)
    {
        string[] related =
        [
            .. known.Where(one => one.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(one, StringComparison.OrdinalIgnoreCase)),
        ];
        return related.Length > 0 ? related.Take(MostNames)
            : NearestName.Of(name, known) is { } nearest ? [nearest]
            : [];
    }
}
