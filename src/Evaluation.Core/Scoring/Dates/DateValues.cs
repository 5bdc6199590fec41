using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Scoring.Dates;

/// <summary>Reckons with the dates of all observations, for the leaves whose method asks for it.</summary>
/// <param name="table">The observations.</param>
/// <param name="reckoners">By leaf: its reckoner, or <see langword="null"/>.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class DateValues(ObservationTable table, DateReckoner?[] reckoners, DiagnosticBag diagnostics)
{
    private int listed;

    /// <summary>The table with what was reckoned; the table itself when no leaf asks for it.</summary>
    /// <param name="mostListed">The most diagnostics that are listed.</param>
    internal ObservationTable Fill(int mostListed)
    {
        if (Array.TrueForAll(reckoners, reckoner => reckoner is null))
            return table;
        decimal[] reckoned = new decimal[table.RowCount];
        int found = 0;
        for (int row = 0; row < reckoned.Length; row++)
        {
            if (reckoners[table.LeafColumn[row]] is { } reckoner && table.KindColumn[row] == reckoner.Takes)
                found += Reckon(row, reckoner, out reckoned[row], mostListed);
        }

        if (found > mostListed)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(table.SourceName, 0, 0), mostListed, found - mostListed);
        return table.WithReckoned(reckoned);
    }

    /// <summary>Reckons one observation.</summary>
    /// <returns>How many diagnostics it has.</returns>
    private int Reckon(int row, DateReckoner reckoner, out decimal reckoned, int mostListed)
    {
        var found = new DiagnosticBag();
        reckoned = reckoner.Reckon(new Observation(table, row).Value, found);
        // What a panel's answers were joined to says what they say.
        if (found.Count == 0 || row >= table.Count)
            return 0;
        foreach (Diagnostic fault in found.ToList().Take(mostListed - listed))
        {
            listed++;
            Report(row, fault);
        }

        return found.Count;
    }

    private void Report(int row, Diagnostic fault) => diagnostics.Add(
        fault.Severity == DiagnosticSeverity.Error ? DateDiagnostics.CannotReckon : DateDiagnostics.DoubtfulDates,
        table.PlaceOf(row),
        table.Subjects[table.SubjectColumn[row]].Name,
        table.Leaves[table.LeafColumn[row]].Code,
        new Observation(table, row).Value,
        new LocalText(fault.Message(Language.English), fault.Message(Language.Chinese)));
}
