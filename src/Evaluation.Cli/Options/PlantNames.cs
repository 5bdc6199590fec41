using System.Text.Json;
using Evaluation.Simulation;

namespace Evaluation.Cli.Options;

/// <summary>Patterns to plant as a person writes them: <c>straight-lining:0.1</c>, <c>copied-sheet:0.05:0.9</c>.</summary>
internal static class PlantNames
{
    private static readonly Dictionary<string, PlantedKind> Kinds = Enum.GetValues<PlantedKind>()
        .ToDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), StringComparer.Ordinal);

    internal static readonly LocalText Accepted = new(
        $"KIND:SHARE or KIND:SHARE:STRENGTH, the share from 0 to 1, the strength above 0 and up to 1, and KIND one of {string.Join(", ", Kinds.Keys)}",
        $"“模式:比例”或“模式:比例:强度”，比例为 0 至 1，强度大于 0 且不超过 1，模式为其中之一：{string.Join("、", Kinds.Keys)}");

    internal static bool TryParse(string text, out PlantedPattern value)
    {
        value = null!;
        string[] parts = text.Split(':');
        double strength = 1;
        bool isRead = parts.Length is 2 or 3
            && Kinds.ContainsKey(parts[0])
            && (parts.Length == 2 || (Numbers.TryRead(parts[2], out strength) && strength is > 0 and <= 1));
        if (!isRead || !Numbers.TryShare(parts[1], out double? share))
            return false;
        value = new PlantedPattern(Kinds[parts[0]], share!.Value, strength);
        return true;
    }
}
