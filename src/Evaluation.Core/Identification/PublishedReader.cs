using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Identification;

/// <summary>Reads a published table as what it is: observations of a scheme that has the first level and the total as its leaves.</summary>
internal sealed class PublishedReader
{
    private const string TotalCode = "total";

    private readonly Scheme scheme;
    private readonly ObservationTable table;
    private readonly DiagnosticBag diagnostics;
    private readonly int[,] rows;

    private PublishedReader(Scheme scheme, ObservationTable table, DiagnosticBag diagnostics)
    {
        (this.scheme, this.table, this.diagnostics) = (scheme, table, diagnostics);
        rows = new int[table.Subjects.Count, table.Leaves.Length];
        System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref rows[0, 0], rows.Length).Fill(-1);
    }

    internal static Checked<PublishedScores> Read(string path, Scheme scheme, CancellationToken cancellationToken)
    {
        Checked<ObservationTable> read = ObservationFile.Read(path, TableOf(scheme), progress: null, cancellationToken);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(read.Diagnostics);
        return diagnostics.Check(read.Value is { } table ? new PublishedReader(scheme, table, diagnostics).Read() : null);
    }

    /// <summary>The published table as a scheme.</summary>
    private static Scheme TableOf(Scheme scheme)
    {
        string total = TotalCode;
        while (scheme.Indicators.Any(indicator => indicator.Code == total))
            total = "published-" + total;
        return scheme with
        {
            Adjustments = [],
            Indicators =
            [
                .. scheme.Indicators.Select(indicator => indicator with { Method = new DirectPoints(), Panel = null, Children = [] }),
                new Indicator { Code = total, Title = "总分", Method = new DirectPoints() },
            ],
        };
    }

    private PublishedScores? Read()
    {
        for (int row = 0; row < table.Count; row++)
            Take(row);
        for (int leaf = 0; leaf < table.Leaves.Length; leaf++)
            CheckColumn(leaf);
        if (diagnostics.HasErrors)
            return null;
        PublishedSubject[] subjects = [.. table.Subjects.Select((subject, i) => new PublishedSubject(subject.Name, Scores(i), Figure(i, Total)))];
        new PublishedCheck(scheme, diagnostics).Check(subjects, PlaceOf);
        return diagnostics.HasErrors ? null : new PublishedScores(scheme, subjects.ToValueList());
    }

    private int Total => table.Leaves.Length - 1;

    private void Take(int row)
    {
        ref int known = ref rows[table.SubjectColumn[row], table.LeafColumn[row]];
        if (known >= 0)
            diagnostics.Add(IdentificationDiagnostics.SecondFigure, table.PlaceOf(row), table[row].Subject!.Name, table[row].IndicatorCode);
        else
            known = row;
        bool isTotal = table.LeafColumn[row] == Total;
        if (table[row].Kind is not (ValueKind.Number or ValueKind.Zero) && !(isTotal && table[row].Kind == ValueKind.Missing))
            diagnostics.Add(IdentificationDiagnostics.NoFigure, table.PlaceOf(row), table[row].Subject!.Name, table[row].IndicatorCode, ObservedText.Of(table[row].Value));
    }

    /// <summary>A column that is not there has no observation at all; a blank cell is one that says so.</summary>
    private void CheckColumn(int leaf)
    {
        for (int subject = 0; subject < table.Subjects.Count; subject++)
        {
            if (rows[subject, leaf] >= 0)
                continue;
            diagnostics.Add(IdentificationDiagnostics.NoColumn, new Place(table.SourceName, 1, 0), table.Leaves[leaf].Code, table.Leaves[leaf].Title);
            return;
        }
    }

    private ValueList<decimal> Scores(int subject) => Enumerable.Range(0, Total).Select(leaf => Figure(subject, leaf) ?? 0).ToValueList();

    private decimal? Figure(int subject, int leaf)
    {
        Observation found = table[rows[subject, leaf]];
        return found.Kind == ValueKind.Missing ? null : found.Number;
    }

    private Place PlaceOf(int subject, int leaf) =>
        subject < 0 ? new Place(table.SourceName, 1, 0) : table.PlaceOf(rows[subject, leaf]);
}
