using Evaluation.Conduct.Schemes;
using Evaluation.Diagnostics;
using Evaluation.Findings;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes the review of a scheme in plain words.</summary>
internal static class SchemeReviewText
{
    private const int Percent = 100;

    internal static string Of(SchemeReview review, Language language)
    {
        var page = new TextPage(language);
        page.Say(ConductTexts.SchemeTitle, SafeText.Line(review.Scheme.Title), review.Leaves);
        if (review is { FormalShare: { } formal, SubstantiveShare: { } substantive })
            page.Say(ConductTexts.Shares, decimal.Round(formal * Percent, 1), decimal.Round(substantive * Percent, 1));
        ConductText.Write(page, review.Findings, review.NotAssessed);
        return page.ToString();
    }
}
