using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Reviewing;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>评估员评审: what a review found, with what else could explain it, and fair scores beside the official ones.</summary>
internal sealed class EvaluatorSections(PageContext page, EvaluatorReview review)
{
    // A page of more rows than these is not read; what is left out is told.
    internal const int MostProfiles = 1_000;
    private const int MostFindings = 200;

    private readonly List<LocalText> cuts = [];
    private readonly EvaluatorTables tables = new(page, review);

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal EvaluatorSection Section(IEnumerable<ChartImage> charts)
    {
        Cut(ReportTexts.CutProfiles, review.Evaluators.Count - MostProfiles);
        Cut(ReportTexts.CutFindings, review.Findings.Count - MostFindings);
        Cut(ReportTexts.CutFairScores, review.FairScores.Count - EvaluatorTables.MostFairScores);
        var cards = new FindingCards(page, ReviewWords.Of(review), review.Findings);
        return new EvaluatorSection
        {
            Basis = Basis().ToValueList(),
            Profiles = tables.Profiles(MostProfiles).ToValueList(),
            Findings = cards.Cards(MostFindings),
            FairScores = tables.FairScores().ToValueList(),
            Families = cards.Families(review.Families),
            Abstentions = cards.Abstentions(review.Abstentions),
            Notes = ReviewTexts.Notes.Select(note => note.In(page.Language)).ToValueList(),
            Charts = charts.Select(chart => chart.ToSvg()).ToValueList(),
        };
    }

    /// <summary>The charts that have something to show.</summary>
    internal static ValueList<ChartImage> ChartsOf(EvaluatorReview review, Language language)
    {
        var charts = new List<ChartImage>();
        if (review.Evaluators.Count > 0)
            charts.Add(SeverityChart.Of(review, language));
        if (review.Model is not null)
            charts.Add(VariableMapChart.Of(review, language));
        if (review.Agreement is not null)
            charts.Add(AgreementMatrixChart.Of(review, language));
        charts.AddRange(review.Treatments.Select(treatment => BiasChart.Of(review, treatment.Kind, language)));
        return charts.ToValueList();
    }

    private void Cut(LocalText what, int count)
    {
        if (count > 0)
            cuts.Add(what.With(count));
    }

    private IEnumerable<string> Basis()
    {
        EvaluatorRatings ratings = review.Ratings;
        yield return page.Say(ReviewTexts.Basis, ratings.EvaluatorsRating.Count, ratings.SubjectsRated.Count, ratings.LeavesRated.Count, ratings.Ratings.Count);
        if (ratings.WithoutEvaluator + ratings.WithoutPoints > 0)
            yield return page.Say(ReviewTexts.LeftOut, ratings.WithoutEvaluator, ratings.WithoutPoints);
        foreach (Diagnostic diagnostic in review.Diagnostics)
            yield return diagnostic.ToString(page.Language);
        foreach (LocalText sentence in review.Agreement is { } agreement ? ReviewText.SentencesOn(agreement) : [])
            yield return sentence.In(page.Language);
    }
}
