namespace Evaluation.Statistics;

/// <summary>The judges of the Olympic diving of 2000 who scored divers of their own country (Emerson, Seltzer and Lin 2009).</summary>
internal static class DivingJudges
{
    /// <summary>For each such judge, the distances of the scores from the panel's mean, and which of them are for the own country.</summary>
    internal static Dictionary<string, (double[] Distances, bool[] IsOwn)> Load()
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", "Diving2000.csv");
        Dictionary<string, double> panelMeans = rows.GroupBy(DiveOf, StringComparer.Ordinal).ToDictionary(dive => dive.Key, dive => dive.Average(ScoreOf));
        return rows.GroupBy(row => row["Judge"], StringComparer.Ordinal)
            .Where(judge => judge.Any(IsOwn))
            .ToDictionary(
                judge => judge.Key,
                judge => (judge.Select(row => ScoreOf(row) - panelMeans[DiveOf(row)]).ToArray(), judge.Select(IsOwn).ToArray()));
    }

    /// <summary>The numbers of dives repeat across events: the event belongs to the key.</summary>
    private static string DiveOf(Dictionary<string, string> row) => $"{row["Event"]}/{row["Round"]}/{row["Diver"]}/{row["DiveNo"]}";

    private static double ScoreOf(Dictionary<string, string> row) => double.Parse(row["JScore"], System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsOwn(Dictionary<string, string> row) => row["Country"] == row["JCountry"];
}
