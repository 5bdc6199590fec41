using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>A subject's explanation as the lines of a table.</summary>
internal sealed class ExplanationRows(PageContext page)
{
    internal ValueList<ExplanationRow> Of(Explanation explanation) => Rows(explanation.Root, depth: 0).ToValueList();

    /// <summary>Whether a branch was scaled up because some of it was left out.</summary>
    internal static bool IsRescaled(ExplanationNode node) => node.Coverage is > 0 and < 1;

    /// <summary>How much of a branch applied, and what became of the rest.</summary>
    internal static string HowRescaled(PageContext page, ExplanationNode branch)
    {
        if (branch.Spread is { } spread)
            return page.Say(ReportTexts.SpreadOver, ScoreText.Brief(spread.InAll), spread.Over, ScoreText.Brief(spread.Each));
        bool isComparing = branch.Children.Any(child => child.Outranking is not null);
        return page.Say(isComparing ? ReportTexts.ComparedInPart : ReportTexts.ScaledUp, PageContext.Percent(branch.Coverage));
    }

    /// <summary>What was observed, in words where it is no number.</summary>
    internal static string Observed(PageContext page, Observation observation) =>
        SafeText.Line(page.Say(ObservedText.Of(observation.Value)));

    private IEnumerable<ExplanationRow> Rows(ExplanationNode node, int depth) =>
        node.Children.SelectMany(child => Rows(child, depth + 1)).Prepend(Row(node, depth) with { Notes = Notes(node).ToValueList() });

    /// <summary>Who gave what, and the corrections; long texts are cut, so that a note has a size the page can reckon with.</summary>
    private IEnumerable<string> Notes(ExplanationNode node)
    {
        foreach (Observation answer in node.Panel)
        {
            string who = answer.Evaluator is { } evaluator ? SafeText.Of(evaluator) : page.Say(ExplanationTexts.Unnamed);
            yield return page.Say(ReportTexts.Colon, who, SafeText.Of(page.Say(ObservedText.Of(answer.Value))));
            foreach (string corrected in CorrectionText.BriefLines(answer, page.Language))
                yield return corrected;
        }

        if (node.Panel.Count == 0 && (node.Observation ?? node.Adjustment?.Observation) is { } observation)
        {
            foreach (string corrected in CorrectionText.BriefLines(observation, page.Language))
                yield return corrected;
        }
    }

    private ExplanationRow Row(ExplanationNode node, int depth) => node.Adjustment is { } applied
        ? new ExplanationRow(
            depth,
            SafeText.Line(applied.Adjustment.Code + " " + applied.Adjustment.Title),
            "",
            "",
            (node.Points > 0 ? "+" : "") + PageContext.Points(node.Points),
            node.LostPoints > 0 ? PageContext.Points(node.LostPoints) : "",
            applied.Observation is { } seen ? ObservedBy(seen, node) : "",
            Said(applied))
        : node.Outranking is { } outranking
        ? new ExplanationRow(
            depth,
            page.Say(ReportTexts.Compared),
            "",
            "",
            PageContext.Points(node.Points),
            node.LostPoints > 0 ? PageContext.Points(node.LostPoints) : "",
            "",
            page.Say(ReportTexts.WinsAndLosses, outranking.Others, outranking.Wins, outranking.Ties, outranking.Losses))
        : node.IsRounding || node.IsOverride
        ? new ExplanationRow(
            depth,
            page.Say(node.IsRounding ? ReportTexts.Rounding : ReportTexts.Override),
            "",
            "",
            (node.Points > 0 ? "+" : "") + PageContext.Points(node.Points),
            node.LostPoints > 0 ? PageContext.Points(node.LostPoints) : "",
            "",
            "")
        : new ExplanationRow(
            depth,
            node.Indicator is { } indicator ? PageContext.Name(indicator) : page.Say(ReportTexts.Total),
            PageContext.Points(node.FullMark),
            node.IsWithheld ? page.Say(ReportTexts.NotCounted) : PageContext.Points(node.Score),
            node.IsWithheld ? PageContext.Dash : PageContext.Points(node.Points),
            node.LostPoints > 0 ? PageContext.Points(node.LostPoints) : "",
            node.Observation is { } observation ? ObservedBy(observation, node) : "",
            Rule(node));

    private string Said(AppliedAdjustment applied)
    {
        LocalText? elsewhere = applied.AlreadyDeductedUnder is { } other ? ExplanationTexts.DeductedUnder.With(SafeText.Line(other.Code)) : null;
        return string.Join(
            page.Say(ReportTexts.Semicolon),
            new[] { applied.Rule?.Description, applied.Reason, elsewhere }.OfType<LocalText>().Select(words => SafeText.Line(page.Say(words))));
    }

    private string ObservedBy(Observation observation, ExplanationNode node)
    {
        string observed = node.Reckoning is { } reckoning ? SafeText.Line(page.Say(reckoning)) : Observed(page, observation);
        return observation.Evaluator is { } evaluator
            ? observed + page.Say(ReportTexts.Comma) + page.Say(ReportTexts.By, SafeText.Line(evaluator))
            : observed;
    }

    private string Rule(ExplanationNode node)
    {
        string earned = EarnedBy(node);
        string overrides = string.Join(page.Say(ReportTexts.Semicolon), node.Overrides.Select(overridden => page.Say(OverrideText.Suffered(overridden))));
        return earned.Length > 0 && overrides.Length > 0 ? earned + page.Say(ReportTexts.Semicolon) + overrides : earned + overrides;
    }

    private string EarnedBy(ExplanationNode node)
    {
        if (IsRescaled(node))
            return HowRescaled(page, node);
        if (node.Rule is not { } rule)
            return "";
        string said = SafeText.Line(page.Say(rule.Description));
        return node.ScoreBeforeRounding is { } exact
            ? said + page.Say(ReportTexts.Comma) + page.Say(ReportTexts.RoundedFrom, PageContext.Points(exact))
            : said;
    }
}
