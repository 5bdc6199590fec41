using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads the names of levels. A level that is named like one of the words for nothing wins over the word.</summary>
internal sealed class LevelReader(IEnumerable<string> names) : ValueReader
{
    private readonly Dictionary<string, ObservedValue> levels = names
        .Where(name => !string.IsNullOrWhiteSpace(name))
        .DistinctBy(name => Clean(name), StringComparer.Ordinal)
        .ToDictionary(name => Clean(name), ObservedValue.OfLevel, StringComparer.Ordinal);

    internal override ValueFault? Read(ReadOnlySpan<char> cell, out ObservedValue value) =>
        levels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameText.Trim(cell), out value) ? null : base.Read(cell, out value);

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        string name = Clean(text);
        if (levels.TryGetValue(name, out value))
            return null;
        return NearestName.Of(name, levels.Keys) is { } near
            ? new ValueFault(ObservationDiagnostics.UnknownLevelNear, near)
            : new ValueFault(ObservationDiagnostics.UnknownLevel, string.Join(", ", levels.Keys));
    }

    private static string Clean(ReadOnlySpan<char> name)
    {
        NameText.Clean(name, out string clean);
        return clean;
    }
}
