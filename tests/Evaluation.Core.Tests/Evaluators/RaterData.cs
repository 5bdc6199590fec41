using System.Globalization;
using Evaluation.Evaluators.Model;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Panels;

namespace Evaluation.Evaluators;

/// <summary>Rater data as rounds: direct points of several evaluators.</summary>
internal static class RaterData
{
    /// <summary>A reference table with one row per subject and rater, and one column per criterion.</summary>
    internal static EvaluatorRatings Load(string file, int fullMark)
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", file);
        string[] criteria = [.. rows[0].Keys.Where(name => name is not ("idstud" or "rater" or "pid"))];
        return Of(
            criteria,
            fullMark,
            rows.SelectMany(row => criteria.Where(name => row[name] is not ("" or "NA")).Select(name =>
                (row["idstud"], row["rater"], name, decimal.Parse(row[name], CultureInfo.InvariantCulture)))));
    }

    internal static Scheme SchemeOf(IEnumerable<string> leaves, int fullMark)
    {
        Indicator[] indicators = [.. leaves.Select(code => TestRounds.Direct(code, fullMark) with { Panel = new PanelMean() })];
        return new Scheme { Code = "ratings", Title = "ratings", FullMark = fullMark * indicators.Length, Indicators = indicators.ToValueList() };
    }

    internal static EvaluatorRatings Of(IEnumerable<string> leaves, int fullMark, IEnumerable<(string Subject, string Evaluator, string Leaf, decimal Points)> ratings)
    {
        Scheme scheme = SchemeOf(leaves, fullMark);
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string subject, string evaluator, string leaf, decimal points) in ratings)
            builder.Add(subject, leaf, ObservedValue.OfNumber(points), evaluator);
        return EvaluatorRatings.Of(scheme, builder.Build());
    }

    internal static RoundModel Fit(EvaluatorRatings ratings) => RoundModel.Of(ratings, 12, -1, null, CancellationToken.None).OrThrow();
}
