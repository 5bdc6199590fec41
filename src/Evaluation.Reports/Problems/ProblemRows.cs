using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

/// <summary>Makes the lines of problem lists: every lost point of a subject's explanation, in the scheme's order.</summary>
/// <threadsafety>May be used from several threads at once.</threadsafety>
internal sealed class ProblemRows(PageContext page)
{
    // Thousands of observations share their clauses.
    private readonly Dictionary<Indicator, ValueList<LinkedText>> basis = page.Scheme.AllIndicators
        .Distinct(ReferenceEqualityComparer.Instance).Cast<Indicator>()
        .ToDictionary(
            indicator => indicator,
            indicator => Cited(page, indicator.Basis),
            (IEqualityComparer<Indicator>)ReferenceEqualityComparer.Instance);

    /// <summary>The lines; their lost points add up to those of the whole explanation.</summary>
    internal ValueList<ProblemRow> Of(Explanation explanation) => explanation.Root.WithDescendants()
        .Where(node => node.Children.Count == 0 && node.LostPoints > 0)
        .Select(Row).ToValueList();

    private ProblemRow Row(ExplanationNode node) => node switch
    {
        { IsLeaf: true } => Leaf(node),
        { Adjustment: { } applied } => Adjusted(node, applied),
        { Outranking: { } compared } => Other(
            node, ReportTexts.Compared, node.Points + node.LostPoints, page.Say(ReportTexts.WinsAndLosses, compared.Others, compared.Wins, compared.Ties, compared.Losses)),
        _ => Other(node, ReportTexts.Override, null, ""),
    };

    private ProblemRow Leaf(ExplanationNode leaf)
    {
        var observation = (Observation)leaf.Observation!;
        return new ProblemRow
        {
            Indicator = leaf.Indicator,
            Code = SafeText.Line(leaf.Indicator!.Code),
            Title = SafeText.Line(leaf.Indicator.Title),
            MarkPoints = leaf.Points + leaf.LostPoints,
            ScorePoints = leaf.Points,
            LostPoints = leaf.LostPoints,
            Reason = Reason(leaf.Rule!.Description, observation),
            Notes = Notes(leaf, observation).ToValueList(),
            Basis = basis[leaf.Indicator],
            Evidence = Evidence(leaf.Panel, observation),
            Remedy = ProblemRemedy.Of(leaf, observation).In(page.Language),
            Action = ProblemRemedy.ActionOf(leaf, observation).In(page.Language),
        };
    }

    private ProblemRow Adjusted(ExplanationNode node, AppliedAdjustment applied) => new()
    {
        Indicator = null,
        Code = SafeText.Line(applied.Adjustment.Code),
        Title = SafeText.Line(applied.Adjustment.Title),
        MarkPoints = null,
        ScorePoints = node.Points,
        LostPoints = node.LostPoints,
        Reason = AdjustmentReason(applied),
        Notes = [page.Adjusted(applied)],
        Basis = Cited(page, applied.Adjustment.Basis),
        Evidence = applied.Observation is { } observation ? Evidence(applied.Panel, observation) : [],
        Remedy = page.Say(ReportTexts.RemedyWins, ReportTexts.RemedyForDeduction, PageContext.Points(node.LostPoints)),
    };

    private ProblemRow Other(ExplanationNode node, LocalText title, decimal? mark, string reason) => new()
    {
        Indicator = null,
        Code = "",
        Title = page.Say(title),
        MarkPoints = mark,
        ScorePoints = node.Points,
        LostPoints = node.LostPoints,
        Reason = reason,
        Notes = [],
        Basis = [],
        Evidence = [],
        Remedy = page.Say(ReportTexts.RemedyWins, mark is null ? ReportTexts.RemedyForDeduction : ReportTexts.RemedyForRelative, PageContext.Points(node.LostPoints)),
    };

    private string Reason(LocalText rule, Observation observation)
    {
        string said = SafeText.Line(rule.In(page.Language));
        return observation.Kind <= ValueKind.Zero ? said : page.Say(ReportTexts.ReasonWithValue, said, ExplanationRows.Observed(page, observation));
    }

    private string AdjustmentReason(AppliedAdjustment applied)
    {
        LocalText? rule = applied.Rule?.Description ?? applied.Reason;
        return rule is not null && applied.Observation is { } observation
            ? Reason(rule, observation)
            : SafeText.Line((rule ?? EffectText.Of(applied.Adjustment.Effect))?.In(page.Language) ?? "");
    }

    private IEnumerable<string> Notes(ExplanationNode leaf, Observation observation)
    {
        if (leaf.Score != leaf.Points)
            yield return page.Say(ReportTexts.OwnScale, PageContext.Points(leaf.Score), PageContext.Points(leaf.FullMark));
        foreach (OverriddenScore overridden in leaf.Overrides)
            yield return SafeText.Line(OverrideText.Suffered(overridden).In(page.Language));
        if (leaf.Reckoning is { } reckoning)
            yield return SafeText.Line(reckoning.In(page.Language));
        foreach (string corrected in CorrectionText.BriefLines(observation, page.Language))
            yield return corrected;
        foreach (string comment in Told(leaf.Panel, observation, told => told.Comment))
            yield return page.Say(ReportTexts.Remark, SafeText.Prose(comment));
    }

    private static ValueList<LinkedText> Evidence(ValueList<Observation> panel, Observation observation) =>
        Told(panel, observation, told => told.Evidence).Select(LinkedText.Of).ToValueList();

    /// <summary>What is told of an observation; of one joined from a panel's, what its evaluators told, each once.</summary>
    private static IEnumerable<string> Told(ValueList<Observation> panel, Observation observation, Func<Observation, string?> tell) =>
        panel.Count == 0
            ? tell(observation) is { } told ? [told] : []
            : panel.Select(tell).OfType<string>().Distinct(StringComparer.Ordinal);

    private static ValueList<LinkedText> Cited(PageContext page, ValueList<Citation> citations) =>
        citations.Select(citation => LinkedText.Of(citation, page.Language)).ToValueList();
}
