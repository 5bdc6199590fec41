using Evaluation.Comparison;
using Evaluation.Comparison.Reporting;
using Evaluation.Conduct;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Reports.Html.Models;
using Evaluation.Robustness;
using Evaluation.Schemes;

namespace Evaluation.Reports.Html;

/// <summary>要点: what was assessed, who is where, how sure that is, and what a person should look at; each line leads to the section that tells more.</summary>
internal sealed class KeyPoints(PageContext page, ReportInputs inputs)
{
    private const int MostProgrammes = 5;

    internal IEnumerable<KeyPoint> All(int warnings)
    {
        yield return Point(ReportTexts.WhatWasAssessed, new OverviewFacts(page).InShort(), "overview");
        yield return Point(ReportTexts.WhoIsWhere, new ResultFindings(page).InShort(), "ranking");
        yield return inputs.Study is { } study
            ? Point(ReportTexts.HowSure, StudyVerdict.InShort(study).Select(sentence => sentence.In(page.Language)), "robustness")
            : Point(ReportTexts.HowSure, [page.Say(ReportTexts.NotStudied)], "");
        yield return new KeyPoint(page.Say(ReportTexts.NeedsAPerson), [.. ToLookAt(warnings)]);
        if (inputs.Comparison is { } comparison)
            yield return Point(ReportTexts.Previous, Changes(comparison), "comparison");
    }

    /// <summary>What is to be said of the assessment itself.</summary>
    internal static KeyPoint Of(ConductReport report, Language language) => new(ReportTexts.Conduct.In(language), report.Reviews
        .Select(review => ReportTexts.ConductInShort.Format(
            language,
            SafeText.Line(review.Dossier.Programme),
            review.Results.Count(result => result.Final == RuleOutcomeKind.NotMet),
            review.Results.Count(result => result.Final == RuleOutcomeKind.NeedsReview)))
        .Take(MostProgrammes)
        .DefaultIfEmpty(ReportTexts.ConductHelp.In(language))
        .Select(line => new AnchoredText(line, "conduct"))
        .ToValueList());

    private KeyPoint Point(LocalText name, IEnumerable<string> lines, string anchor) =>
        new(page.Say(name), lines.Select(line => new AnchoredText(line, anchor)).ToValueList());

    private IEnumerable<AnchoredText> ToLookAt(int warnings)
    {
        yield return inputs.Review is { } review
            ? new AnchoredText(page.Say(ReportTexts.FindingsOnEvaluators, review.Findings.Count), "evaluator-findings")
            : new AnchoredText(page.Say(ReportTexts.EvaluatorsNotReviewed));
        yield return inputs.Screen is { } screen
            ? new AnchoredText(page.Say(ReportTexts.FindingsOnPatterns, screen.Findings.Count), "pattern-findings")
            : new AnchoredText(page.Say(ReportTexts.PatternsNotScreened));
        if (warnings > 0)
            yield return new AnchoredText(page.Say(ReportTexts.WarningCount, warnings), "warnings");
        int recalled = page.Indicators.SelectMany(figures => figures.Indicator.Basis).Count(citation => citation.Verification == Verification.Recalled);
        if (recalled > 0)
            yield return new AnchoredText(page.Say(ReportTexts.UnverifiedCount, recalled), "annex");
    }

    /// <summary>How the whole changed, in two sentences.</summary>
    internal IEnumerable<string> Changes(RoundComparison comparison)
    {
        LocalText[] whole = [.. ComparisonText.WholeOf(comparison)];
        return (comparison.Mean is null ? whole[..1] : [whole[2], whole[^1]]).Select(sentence => sentence.In(page.Language));
    }
}
