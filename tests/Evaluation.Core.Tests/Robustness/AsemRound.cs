using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>The ASEM index of COINr (51 countries, 49 indicators, four levels) after COINr's own treatment of the data: what its uncertainty analysis starts from.</summary>
internal static class AsemRound
{
    internal static RoundResult Score()
    {
        Scheme scheme = Scheme();
        var builder = new ObservationTableBuilder(scheme);
        foreach (Dictionary<string, string> row in Rows("f_pipeline_4_treated.csv"))
        {
            foreach (Indicator leaf in scheme.Leaves)
                builder.Add(row["uCode"], leaf.Code, row[leaf.Code] is "" or "NA" ? ObservedValue.Missing : ObservedValue.OfNumber(Number(row[leaf.Code])));
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    internal static Dictionary<string, string>[] Rows(string file) => ReferenceData.Rows("composite", file);

    /// <summary>A column of numbers.</summary>
    internal static double[] Column(Dictionary<string, string>[] rows, string name) =>
        [.. rows.Select(row => double.Parse(row[name], CultureInfo.InvariantCulture))];

    private static Scheme Scheme()
    {
        Dictionary<string, string>[] rows = [.. Rows("asem_imeta.csv").Where(row => row["Level"] is "1" or "2" or "3" or "4")];
        Aggregation mean = new WeightedMean(Relative: true);
        ValueList<Indicator> Below(string parent) => rows.Where(row => row["Parent"] == parent).Select(row => new Indicator
        {
            Code = row["iCode"],
            Title = row["iName"],
            Weight = Number(row["Weight"]),
            Method = row["Level"] == "1" ? new MinMax(LowerIsBetter: row["Direction"] == "-1") : null,
            Aggregation = row["Level"] == "1" ? Sum.Instance : mean,
            Children = Below(row["iCode"]),
        }).ToValueList();
        return new Scheme
        {
            Code = "asem",
            Title = "asem",
            Aggregation = mean,
            Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
            Indicators = Below("Index"),
        };
    }

    private static decimal Number(string text) => decimal.Parse(
        double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
