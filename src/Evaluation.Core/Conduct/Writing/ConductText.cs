using System.Text;
using Evaluation.Calendars;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Schemes;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes a report on conduct in plain words.</summary>
internal static class ConductText
{
    internal static string Of(ConductReport report, Language language)
    {
        var text = new StringBuilder();
        foreach (ConductReview review in report.Reviews)
            text.Append(text.Length == 0 ? "" : "\n").Append(Of(review, language));
        if (report.Scheme is { } scheme)
            text.Append(text.Length == 0 ? "" : "\n").Append(SchemeReviewText.Of(scheme, language));
        if (report.Appeals is { } appeals)
            text.Append(text.Length == 0 ? "" : "\n").Append(LedgerText.Of(appeals, language));
        return text.ToString();
    }

    internal static void Write(TextPage page, ValueList<ConductFinding> findings, ValueList<LocalText> notAssessed)
    {
        if (findings.Count == 0)
            page.Say(ConductTexts.NoFindings);
        foreach (ConductFinding finding in findings)
        {
            page.Item(ConductTexts.Finding, finding.Code, ConductTexts.Of(finding.Outcome), finding.Statement);
            page.Below(ConductTexts.Clears, finding.Clears);
        }

        foreach (LocalText reason in notAssessed)
            page.Say(ConductTexts.NotAssessed, reason);
    }

    private static string Of(ConductReview review, Language language)
    {
        var page = new TextPage(language);
        page.Say(ConductTexts.Title, SafeText.Line(review.Dossier.Programme));
        page.Say(ConductTexts.Caution);
        page.Heading(ConductTexts.Verdicts);
        foreach (ConductVerdict verdict in review.Verdicts)
            page.Item(ConductTexts.Verdict, ConductTexts.Of(verdict.Area), verdict.Text);
        page.Heading(ConductTexts.Rules);
        RuleResult[] told = [.. review.Results.Where(IsTold)];
        if (told.Length == 0)
            page.Say(ConductTexts.NoRules);
        foreach (RuleResult result in told)
            Write(page, result);
        WriteUnknown(page, review);
        return page.ToString();
    }

    /// <summary>What is not met, is to be looked at, or was judged by a person.</summary>
    internal static bool IsTold(RuleResult result) =>
        result.Judgement is not null || result.Outcome is RuleOutcomeKind.NotMet or RuleOutcomeKind.NeedsReview;

    private static void Write(TextPage page, RuleResult result)
    {
        ConductRule rule = result.Rule;
        page.Item(ConductTexts.Rule, rule.Code, rule.Title, ConductTexts.Of(rule.Severity), ConductTexts.Of(result.Outcome));
        foreach (LocalText evidence in result.Fact.Evidence)
            page.Line("  " + evidence.In(page.Language));
        page.Below(ConductTexts.Basis, Wording.Listed([.. rule.Basis.Select(Of)]));
        page.Below(ConductTexts.Clears, rule.Clears);
        if (result.Judgement is { } judgement)
            page.Below(ConductTexts.Judged, SafeText.Of(judgement.By), IsoDate.Of(judgement.Date), ConductTexts.Of(judgement.Outcome), SafeText.Of(judgement.Reason));
    }

    private static LocalText Of(Citation citation)
    {
        string cited = SafeText.Of(citation.Text);
        return citation.Verification == Verification.Verified ? new LocalText(cited, cited) : ConductTexts.UnverifiedBasis.Fill(cited);
    }

    private static void WriteUnknown(TextPage page, ConductReview review)
    {
        RuleResult[] unknown = [.. review.Results.Where(result => result.Final == RuleOutcomeKind.NotAssessable)];
        if (unknown.Length > 0)
            page.Heading(ConductTexts.Unknown);
        foreach (RuleResult result in unknown)
            page.Item(ConductTexts.UnknownRule, result.Rule.Code, result.Rule.Title, result.Rule.Fact.Description);
        foreach (Dossiers.RuleJudgement judgement in review.UnusedJudgements)
            page.Say(ConductTexts.UnusedJudgement, SafeText.Of(judgement.Rule));
    }
}
