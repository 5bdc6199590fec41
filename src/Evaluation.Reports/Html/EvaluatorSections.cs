using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Reviewing;
using Evaluation.Findings;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>评估员评审: what a review found, with what else could explain it, and fair scores beside the official ones.</summary>
internal sealed class EvaluatorSections(PageContext page, EvaluatorReview review)
{
    // A page of more rows than these is not read; what is left out is told.
    private const int MostProfiles = 1_000;
    private const int MostFindings = 200;
    private const int MostNamed = 10;

    private readonly List<LocalText> cuts = [];
    private readonly EvaluatorTables tables = new(page, review);

    // What most evaluators show is hardly the fault of each of them.
    private readonly HashSet<string> shared = review.Findings.GroupBy(finding => finding.Kind.Code, StringComparer.Ordinal)
        .Where(kind => FindingText.IsShared(review.Evaluators.Count, kind.First().Kind, kind)).Select(kind => kind.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal EvaluatorSection Section(IEnumerable<ChartImage> charts)
    {
        Cut(ReportTexts.CutProfiles, review.Evaluators.Count - MostProfiles);
        Cut(ReportTexts.CutFindings, review.Findings.Count - MostFindings);
        Cut(ReportTexts.CutFairScores, review.FairScores.Count - EvaluatorTables.MostFairScores);
        return new EvaluatorSection
        {
            Basis = Basis().ToValueList(),
            Profiles = tables.Profiles(MostProfiles).ToValueList(),
            Findings = review.Findings.Take(MostFindings).Select(Card).ToValueList(),
            FairScores = tables.FairScores().ToValueList(),
            Families = tables.Families().ToValueList(),
            Abstentions = Abstentions().ToValueList(),
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

    private FindingCard Card(Finding finding) => new()
    {
        Code = finding.Kind.Code,
        Title = page.Say(finding.Kind.Title),
        Statement = SafeText.Line(page.Say(finding.Statement)),
        Evidence = finding.Evidence.Select(evidence => SafeText.Line(page.Say(evidence))).ToValueList(),
        Figures = Figures(finding).ToValueList(),
        Meaning = page.Say(ReviewMeanings.Of(finding.Kind)),
        Innocent = Innocent(finding.Kind).Select(other => page.Say(other)).ToValueList(),
        Check = page.Say(finding.Kind.WhatToCheck),
    };

    private IEnumerable<LocalText> Innocent(FindingKind kind) =>
        shared.Contains(kind.Code) ? kind.InnocentExplanations.Prepend(ReviewTexts.Everybody) : kind.InnocentExplanations;

    private IEnumerable<Fact> Figures(Finding finding)
    {
        if (finding is { PValue: { } p, QValue: { } q })
        {
            yield return new Fact(page.Say(ReportTexts.PValue), ChartNumber.Probability(p));
            yield return new Fact(page.Say(ReportTexts.QValue), ChartNumber.Probability(q));
        }

        yield return new Fact(page.Say(ReportTexts.StatisticValue), page.Say(finding.StatisticName) + " " + ChartNumber.Statistic(finding.Statistic));
        if (finding.EffectInPoints is { } points)
            yield return new Fact(page.Say(ReportTexts.EffectInPoints), ChartNumber.Signed(points));
        yield return new Fact(page.Say(ReportTexts.RestsOn), finding.Observations.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<string> Abstentions() => review.Abstentions
        .GroupBy(abstention => abstention.Reason)
        .Select(reason => page.Say(ReportTexts.Colon, Kinds(reason) + Who(reason), SafeText.Line(page.Say(reason.Key))));

    private string Kinds(IEnumerable<Abstention> abstentions) => string.Join(
        page.Say(ReportTexts.Enumeration), abstentions.Select(abstention => page.Say(abstention.Kind.Title)).Distinct(StringComparer.Ordinal));

    private string Who(IEnumerable<Abstention> abstentions)
    {
        string[] names = [.. abstentions.SelectMany(abstention => abstention.About).Select(party => SafeText.Of(party.Name)).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0)
            return "";
        string listed = string.Join(page.Say(ReportTexts.Enumeration), names.Take(MostNamed));
        return page.Say(ReportTexts.PartiesInBrackets, names.Length <= MostNamed ? listed : page.Say(ReportTexts.MoreNames, listed, names.Length - MostNamed));
    }
}
