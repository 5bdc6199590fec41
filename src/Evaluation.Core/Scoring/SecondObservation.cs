using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Scoring;

/// <summary>Reports a second observation where only one can count.</summary>
internal static class SecondObservation
{
    internal static void Report(ObservationTable table, int row, int first, CappedDiagnostics diagnostics)
    {
        var second = new Observation(table, row);
        Place firstPlace = table.PlaceOf(first);
        string where = firstPlace.IsUnknown ? FormattableString.Invariant($"#{first + 1}") : firstPlace.ToString();
        diagnostics.Add(
            ScoringDiagnostics.SeveralObservations, table.PlaceOf(row), second.Subject!.Name, second.IndicatorCode, where);
    }
}
