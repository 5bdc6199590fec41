using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes how figures are meant, and what the review was made from.</summary>
internal sealed class ReviewNotes(EvaluatorReview review, TextPage page)
{
    internal void Write()
    {
        page.Heading(FindingTexts.ReadingHeading);
        foreach (LocalText note in ReviewTexts.Notes)
            page.Item(note);
        WriteSources();
        page.Blank();
        page.Say(FindingTexts.Close);
    }

    private void WriteSources()
    {
        RoundManifest manifest = review.Ratings.Manifest;
        page.Heading(FindingTexts.SourcesHeading);
        page.Item(FindingTexts.SchemeSource, SafeText.Line(manifest.SchemeCode), SafeText.Line(manifest.SchemeVersion), manifest.SchemeHash);
        if (manifest.ObservationsHash is { } observations)
            page.Item(FindingTexts.ObservationSource, SafeText.Line(manifest.ObservationsName ?? ""), observations);
        if (review.Options.RelationsHash is { } relations)
            page.Item(ReviewTexts.RelationSource, SafeText.Line(review.Options.RelationsName ?? ""), review.Options.Relations.Count, relations);
        page.Item(
            ReviewTexts.Settings,
            manifest.LibraryVersion,
            review.Seed,
            Figures.Expected(review.Options.Level),
            review.Options.Draws,
            review.Options.FairDraws);
    }
}
