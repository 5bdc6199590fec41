using System.Text.Json;
using Evaluation.Evaluators.Agreement;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes how far evaluators agree.</summary>
internal sealed class AgreementJsonWriter(EvaluatorReview review, Utf8JsonWriter json)
{
    internal void Write()
    {
        if (review.Agreement is not { } agreement)
        {
            json.WriteNull("agreement");
            return;
        }

        json.WriteStartObject("agreement");
        json.WriteStatistic("alpha", agreement.Alpha.Value);
        json.WriteStatistic("alphaLow", agreement.Alpha.Interval?.Lower);
        json.WriteStatistic("alphaHigh", agreement.Alpha.Interval?.Upper);
        json.WriteNumber("cells", agreement.Alpha.PairableUnits);
        json.WriteStatistic("exactShare", agreement.Exact?.ObservedShare);
        json.WriteStatistic("expectedShare", agreement.Exact?.ExpectedShare);
        json.WriteStartArray("pairs");
        for (int second = 1; second < agreement.Pairs.Raters; second++)
        {
            for (int first = 0; first < second; first++)
                WritePair(agreement.Pairs[first, second]!, first, second);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePair(AgreementEstimate estimate, int first, int second)
    {
        json.WriteStartObject();
        json.WriteString("first", NameOf(first));
        json.WriteString("second", NameOf(second));
        json.WriteStatistic("value", estimate.Value);
        json.WriteEndObject();
    }

    private string NameOf(int place) => review.Ratings.Observations.Evaluators[review.Ratings.EvaluatorsRating[place]];
}
