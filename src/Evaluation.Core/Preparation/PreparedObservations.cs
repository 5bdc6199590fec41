using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>Puts prepared numbers back among the observations that they come from.</summary>
internal sealed class PreparedObservations
{
    private readonly PreparedTable prepared;
    private readonly ObservationTable source;
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<string, int> leafOf;
    private readonly Dictionary<string, int> subjectOf;

    internal PreparedObservations(PreparedTable prepared)
    {
        this.prepared = prepared;
        source = prepared.Original.Source ?? throw new InvalidOperationException("The table was not made from observations; make one with NumberTable.Of(observations).");
        leafOf = source.Leaves.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index, StringComparer.Ordinal);
        subjectOf = source.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
    }

    internal Checked<ObservationTable> Build()
    {
        Dictionary<(int Subject, int Leaf), ObservedValue> changed = Changed();
        HashSet<int> kept = prepared.Table.Subjects.Select(subject => subjectOf[subject.Name]).ToHashSet();
        return diagnostics.Check(diagnostics.HasErrors ? null : source.WithPrepared(kept, changed, prepared));
    }

    private Dictionary<(int Subject, int Leaf), ObservedValue> Changed()
    {
        var changed = new Dictionary<(int, int), ObservedValue>();
        NumberTable table = prepared.Table;
        Dictionary<string, int> rowOf = table.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        Dictionary<string, int> columnOf = table.Columns.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index, StringComparer.Ordinal);
        foreach (CellChange change in prepared.Steps.SelectMany(step => step.Changes))
        {
            if (rowOf.TryGetValue(change.Subject, out int row) && leafOf.TryGetValue(change.Indicator, out int leaf))
                changed[(subjectOf[change.Subject], leaf)] = Value(leaf, change, table.Number(row, columnOf[change.Indicator]));
        }

        return changed;
    }

    private ObservedValue Value(int leaf, CellChange change, double? number)
    {
        if (number is not { } exact)
            return ObservedValue.Missing;
        string digits = exact.ToString("R", CultureInfo.InvariantCulture);
        bool fits = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value);
        bool counts = source.Leaves[leaf].Method!.Accepts == ValueKind.Count;
        if (fits && !counts)
            return ObservedValue.OfNumber(value);
        if (fits && value >= 0 && value <= long.MaxValue && decimal.IsInteger(value))
            return ObservedValue.OfCount((long)value);
        diagnostics.Add(fits ? PreparationDiagnostics.NoCount : PreparationDiagnostics.TooLarge, Place.Unknown, change.Subject, change.Indicator, digits);
        return default;
    }
}
