using Evaluation.Diagnostics;
using Evaluation.Reports.Html.Models;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>附: the scheme's tree as the lines of a table, with what its rules say.</summary>
internal sealed class SchemeRows(PageContext page)
{
    // The rules for the kinds of nothing are the same on every leaf, and the overview states them.
    private static readonly string[] Absences = ["missing", "not-applicable", "excluded", "zero"];

    internal ValueList<SchemeRow> All() => page.Indicators.Select(figures => Row(figures.Indicator, figures.Depth)).ToValueList();

    private SchemeRow Row(Indicator indicator, int depth) => new(
        page.Anchors.OfIndicator(indicator.Code),
        depth,
        SafeText.Line(indicator.Code),
        SafeText.Line(indicator.Title),
        ScoreText.Format(Scheme.FullMarkOf(indicator)),
        indicator.Weight is { } weight ? ScoreText.Format(weight) : "",
        (indicator.IsLeaf ? Rules(indicator) : [page.Say(AggregationText.Of(indicator.Aggregation))]).ToValueList(),
        indicator.Basis.Select(citation => LinkedText.Of(citation, page.Language)).ToValueList(),
        indicator.Note is { } note ? SafeText.Line(note) : "");

    private IEnumerable<string> Rules(Indicator leaf) => page.Result.Rules[leaf.Code]
        .Where(rule => rule.Outcome == RuleOutcome.Award && !Absences.Contains(rule.Name[(leaf.Code.Length + 1)..]))
        .Select(rule => SafeText.Line(page.Say(rule.Description)));
}
