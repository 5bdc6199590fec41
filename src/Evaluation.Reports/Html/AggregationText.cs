using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>How a branch joins its children, in words.</summary>
internal static class AggregationText
{
    internal static LocalText Of(Aggregation aggregation) => aggregation switch
    {
        Sum => ReportTexts.SumOfChildren,
        WeightedMean => ReportTexts.MeanOfChildren,
        GeometricMean => ReportTexts.GeometricMean,
        HarmonicMean => ReportTexts.HarmonicMean,
        PowerMean power => ReportTexts.PowerMean.With(ScoreText.Format(power.Exponent)),
        Copeland => ReportTexts.Copeland,
        Minimum => ReportTexts.Minimum,
        Maximum => ReportTexts.Maximum,
        _ => new LocalText(aggregation.Name, aggregation.Name),
    };
}
