using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads the items of a checklist that are met, separated by semicolons; <c>none</c> or <c>无</c> for no item.</summary>
internal sealed class ChecklistReader(IEnumerable<string> known) : ValueReader
{
    private static readonly char[] Separators = [ChecklistText.Separator, '；'];

    private readonly string[] names = [.. known];

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        value = ObservedValue.OfChecklist();
        if (text is "none" or "无")
            return null;
        string[] items = text.ToString().Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string item in items)
        {
            if (Array.IndexOf(names, item) < 0)
                return new ValueFault(ObservationDiagnostics.UnknownItem, NearestName.Of(item, names) ?? string.Join("; ", names));
        }

        value = ObservedValue.OfChecklist(items);
        return null;
    }
}
