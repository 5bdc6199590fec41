using System.Text.Json;
using Evaluation.Conduct.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes the review of a scheme.</summary>
internal sealed class SchemeReviewJson(Utf8JsonWriter json)
{
    internal void Write(SchemeReview review)
    {
        json.WriteStartObject("schemeReview");
        json.WriteString("schemeCode", review.Scheme.Code);
        json.WriteString("schemeVersion", review.Scheme.Version);
        json.WriteNumber("leaves", review.Leaves);
        json.WriteExact("formalShare", review.FormalShare);
        json.WriteExact("substantiveShare", review.SubstantiveShare);
        json.WriteFindings(review.Findings);
        json.WriteTexts("notAssessed", review.NotAssessed);
        json.WriteEndObject();
    }
}
