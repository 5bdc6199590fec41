using Evaluation.Diagnostics;

namespace Evaluation.Observations.Corrections;

/// <summary>Puts corrections into force on a table, in the order of their time, and tells which cannot be.</summary>
internal sealed class CorrectionRun
{
    /// <summary>The most corrections in error that are listed.</summary>
    private const int MostListed = 10_000;

    private readonly ObservationTable table;
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<string, int> subjects;
    private readonly Dictionary<string, int> leaves;
    private readonly Dictionary<(int Subject, int Leaf), List<int>> rows = [];
    private readonly Dictionary<int, ObservedValue> values = [];
    private readonly Dictionary<int, List<Correction>> chains = [];
    private readonly List<(int Subject, int Leaf)> added = [];
    private int unlisted;

    private CorrectionRun(ObservationTable table)
    {
        this.table = table;
        subjects = table.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        leaves = table.Leaves.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index, StringComparer.Ordinal);
    }

    internal static Checked<ObservationTable> Run(ObservationTable table, CorrectionTable corrections)
    {
        var run = new CorrectionRun(table);
        run.FindRows(corrections);
        foreach (Correction correction in corrections.Corrections.OrderBy(one => one.Time.UtcTicks).ThenBy(one => one.Stage))
            run.Apply(correction);
        if (run.unlisted > 0)
            run.diagnostics.Add(CorrectionDiagnostics.MoreErrors, new Place(corrections.SourceName, 0, 0), MostListed, run.unlisted);
        return run.diagnostics.Check(run.diagnostics.HasErrors ? null : table.WithCorrected(
            run.values, run.added, run.chains.ToDictionary(chain => chain.Key, chain => chain.Value.ToValueList()), corrections));
    }

    /// <summary>Finds the rows of the observations that are corrected: one pass over the table for all of them.</summary>
    private void FindRows(CorrectionTable corrections)
    {
        foreach (Correction correction in corrections.Corrections)
        {
            if (subjects.TryGetValue(correction.Subject, out int subject) && leaves.TryGetValue(correction.IndicatorCode, out int leaf))
                rows.TryAdd((subject, leaf), []);
        }

        for (int row = 0; row < table.Count; row++)
        {
            if (rows.TryGetValue((table.SubjectColumn[row], table.LeafColumn[row]), out List<int>? found))
                found.Add(row);
        }
    }

    private void Apply(Correction correction)
    {
        if (RowOf(correction) is not { } row)
            return;
        ObservedValue current = values.TryGetValue(row, out ObservedValue corrected) ? corrected
            : row < table.Count ? new Observation(table, row).Value : ObservedValue.Missing;
        if (!current.MeansSame(correction.OldValue))
            Report(CorrectionDiagnostics.OldValueDiffers, correction, ObservedText.Of(current), ObservedText.Of(correction.OldValue));
        else if (current.MeansSame(correction.NewValue))
            Report(CorrectionDiagnostics.NothingChanges, correction, ObservedText.Of(current));

        // Also after an error, so that a later correction of the same observation is judged by what the earlier one meant.
        values[row] = correction.NewValue;
        if (!chains.TryGetValue(row, out List<Correction>? chain))
            chains.Add(row, chain = []);
        chain.Add(correction);
    }

    /// <summary>The row that is corrected, added when there is none; <see langword="null"/> when it is not clear which.</summary>
    private int? RowOf(Correction correction)
    {
        if (!subjects.TryGetValue(correction.Subject, out int subject))
            return Report(CorrectionDiagnostics.UnknownSubject, correction, Schemes.Yaml.MapReader.NearestHint(correction.Subject, subjects.Keys));
        if (!leaves.TryGetValue(correction.IndicatorCode, out int leaf))
            return Report(CorrectionDiagnostics.UnknownLeaf, correction);
        List<int> found = rows[(subject, leaf)];
        if (correction.Evaluator is { } evaluator)
        {
            int row = found.FindIndex(row => row < table.Count && table.EvaluatorOf(row) == evaluator);
            return row < 0 ? Report(CorrectionDiagnostics.NoSuchAnswer, correction, evaluator) : found[row];
        }

        if (found.Count > 1)
            return Report(CorrectionDiagnostics.WhoseValue, correction);
        if (found.Count == 0)
        {
            found.Add(table.Count + added.Count);
            added.Add((subject, leaf));
        }

        return found[0];
    }

    private int? Report(DiagnosticDescriptor descriptor, Correction correction, params ReadOnlySpan<object?> more)
    {
        if (diagnostics.Count >= MostListed)
            unlisted++;
        else if (descriptor == CorrectionDiagnostics.UnknownSubject)
            diagnostics.Add(descriptor, correction.Place, [correction.Subject, .. more]);
        else if (descriptor == CorrectionDiagnostics.UnknownLeaf)
            diagnostics.Add(descriptor, correction.Place, correction.IndicatorCode);
        else
            diagnostics.Add(descriptor, correction.Place, [correction.Subject, correction.IndicatorCode, .. more]);
        return null;
    }
}
