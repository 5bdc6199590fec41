using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Studies.Evaluators;

/// <summary>Real ratings as rounds.</summary>
internal static class RealRounds
{
    /// <summary>One row per person and rater, one column per criterion.</summary>
    internal static EvaluatorRatings OfPersons(Dictionary<string, string>[] rows, int fullMark)
    {
        string[] criteria = [.. rows[0].Keys.Except(["idstud", "rater"], StringComparer.Ordinal)];
        return Of(criteria, fullMark, rows.SelectMany(row => criteria.Where(name => row[name] is not ("" or "NA")).Select(name => (row["idstud"], row["rater"], name, row[name]))));
    }

    /// <summary>One row per dive and judge; dive numbers repeat from event to event.</summary>
    internal static EvaluatorRatings OfDives(Dictionary<string, string>[] rows) => Of(["score"], 10, rows.Select(row => (DiveOf(row), row["Judge"], "score", row["JScore"])));

    internal static string DiveOf(Dictionary<string, string> row) => string.Join('/', row["Event"], row["Round"], row["Diver"], row["DiveNo"]);

    private static EvaluatorRatings Of(string[] leaves, int fullMark, IEnumerable<(string Subject, string Evaluator, string Leaf, string Points)> ratings)
    {
        Indicator[] indicators = [.. leaves.Select(code => new Indicator { Code = code, Title = code, FullMark = fullMark, Method = new DirectPoints(), Panel = new PanelMean() })];
        var scheme = new Scheme { Code = "real", Title = "real", FullMark = fullMark * leaves.Length, Indicators = indicators.ToValueList() };
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string subject, string evaluator, string leaf, string points) in ratings)
            builder.Add(subject, leaf, ObservedValue.OfNumber(decimal.Parse(points, CultureInfo.InvariantCulture)), evaluator);
        return EvaluatorRatings.Of(scheme, builder.Build());
    }
}
