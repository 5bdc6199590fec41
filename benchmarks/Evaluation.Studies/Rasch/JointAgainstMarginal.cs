using System.Globalization;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Studies.Rasch;

/// <summary>Severities by joint estimation beside the marginal ones that TAM computed.</summary>
internal static class JointAgainstMarginal
{
    private static readonly string[] DataSets = ["data.ratings1", "data.ratings3", "data.ptam4"];

    internal static string Run()
    {
        var summary = new MarkdownTable("data", "evaluators", "L/(L−1)", "slope of joint on marginal", "largest difference", "slope corrected", "largest difference corrected");
        string details = "";
        foreach (string data in DataSets)
        {
            if (StudyData.Rows(data + ".csv") is not { } rows || StudyData.Rows($"tam_mfr_rsm_{data}.csv") is not { } marginal)
                return StudyData.Absent(data + ".csv");
            details += $"\n{data}\n\n{Compare(data, Read(rows), marginal, summary)}";
        }

        return summary + details;
    }

    private static MarkdownTable Compare(string data, RatingTable ratings, Dictionary<string, string>[] tam, MarkdownTable summary)
    {
        RaschFit fit = RaschModel.Fit(ratings).OrThrow();
        Dictionary<string, double> marginal = tam.ToDictionary(row => row["parameter"], row => double.Parse(row["xsi"], CultureInfo.InvariantCulture));
        var pairs = fit["rater"].Elements.Where(rater => marginal.ContainsKey("rater" + rater.Name))
            .Select(rater => (Rater: rater, Marginal: marginal["rater" + rater.Name])).ToArray();
        double slope = pairs.Sum(pair => pair.Rater.Measure * pair.Marginal) / pairs.Sum(pair => pair.Marginal * pair.Marginal);
        summary.Add(
            data,
            $"{pairs.Length}",
            Number(1 / fit.CorrectionFactor),
            Number(slope),
            Number(pairs.Max(pair => Math.Abs(pair.Rater.Measure - pair.Marginal))),
            Number(slope * fit.CorrectionFactor),
            Number(pairs.Max(pair => Math.Abs(pair.Rater.CorrectedMeasure - pair.Marginal))));
        var table = new MarkdownTable("rater", "joint", "corrected", "marginal");
        foreach ((ElementMeasure rater, double value) in pairs.Take(10))
            table.Add(rater.Name, Number(rater.Measure), Number(rater.CorrectedMeasure), Number(value));
        return table;
    }

    private static RatingTable Read(Dictionary<string, string>[] rows)
    {
        string[] items = [.. rows[0].Keys.Except(["idstud", "rater"], StringComparer.Ordinal)];
        var builder = new RatingTableBuilder(RaschSimulation.Facets);
        int highest = 0;
        foreach (Dictionary<string, string> row in rows)
        {
            foreach (string item in items.Where(item => row[item] is not ("" or "NA")))
            {
                int category = int.Parse(row[item], CultureInfo.InvariantCulture);
                highest = Math.Max(highest, category);
                builder.Add(category, row["idstud"], row["rater"], item);
            }
        }

        return builder.Build(0, highest);
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
