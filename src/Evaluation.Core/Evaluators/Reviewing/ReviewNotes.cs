using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes how figures are meant, and what the review was made from.</summary>
internal sealed class ReviewNotes(EvaluatorReview review, ReviewPage page)
{
    internal void Write()
    {
        page.Heading(ReviewTexts.ReadingHeading);
        foreach (LocalText note in ReviewTexts.Notes)
            page.Item(note);
        WriteSources();
        page.Blank();
        page.Say(ReviewTexts.Close);
    }

    private void WriteSources()
    {
        RoundManifest manifest = review.Ratings.Manifest;
        page.Heading(ReviewTexts.SourcesHeading);
        page.Item(ReviewTexts.SchemeSource, SafeText.Line(manifest.SchemeCode), SafeText.Line(manifest.SchemeVersion), manifest.SchemeHash);
        if (manifest.ObservationsHash is { } observations)
            page.Item(ReviewTexts.ObservationSource, SafeText.Line(manifest.ObservationsName ?? ""), observations);
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
