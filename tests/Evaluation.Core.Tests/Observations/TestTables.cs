using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Observations;

/// <summary>Short ways to read tables in tests and to compare them.</summary>
internal static class TestTables
{
    internal static Checked<ObservationTable> Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    internal static Checked<ObservationTable> Read(byte[] csv, ReadingLimits? limits = null) =>
        ObservationFile.Read(new MemoryStream(csv), TestSchemes.Mixed, "test", limits ?? ReadingLimits.Default, null, default);

    /// <summary>The codes and places of all diagnostics: <c>OBS301 2:3</c>.</summary>
    internal static IEnumerable<string> Faults(Checked<ObservationTable> read) => read.Diagnostics.Select(diagnostic =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}"));

    /// <summary>All that a table tells of each observation, but not where it stands.</summary>
    internal static IEnumerable<string> Rows(ObservationTable table) =>
        Enumerable.Range(0, table.Count).Select(row => Describe(table[row]));

    private static string Describe(Observation observation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{observation.Subject}|{observation.IndicatorCode}|{observation.Kind}|{observation.Value}|{observation.Evaluator}|{observation.Time:o}|{observation.Evidence}|{observation.Comment}");
}
