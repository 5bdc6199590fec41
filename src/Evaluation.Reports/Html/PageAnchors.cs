using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Findings;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>Where subjects, evaluators and indicators stand in the page. Their names may be anything and cannot serve as ids.</summary>
internal sealed class PageAnchors(PageContext page, EvaluatorReview? review)
{
    private Dictionary<string, string> Subjects => field ??= Numbered(page.Result.Standings.Select(standing => standing.Subject.Name), "subject");

    private Dictionary<string, string> Indicators => field ??= Numbered(page.Indicators.Select(figures => figures.Indicator.Code), "indicator");

    private Dictionary<string, string> Evaluators =>
        field ??= Numbered((review?.Evaluators ?? []).Take(EvaluatorSections.MostProfiles).Select(evaluator => evaluator.Name), "evaluator");

    /// <summary>The id of a subject's page; empty when it has none.</summary>
    internal string OfSubject(string name) => Subjects.GetValueOrDefault(name, "");

    /// <summary>The id of an indicator's row in the annex; empty when it has none.</summary>
    internal string OfIndicator(string code) => Indicators.GetValueOrDefault(code, "");

    /// <summary>The id of an evaluator's row; empty when it has none.</summary>
    internal string OfEvaluator(string name) => Evaluators.GetValueOrDefault(name, "");

    /// <summary>An indicator with its code and title, leading to its rule.</summary>
    internal AnchoredText Named(IndicatorFigures figures) => new(PageContext.Name(figures.Indicator), OfIndicator(figures.Indicator.Code));

    /// <summary>The place of somebody that a finding is about.</summary>
    internal string Of(Party party) => party.Role switch
    {
        PartyRole.Evaluator => OfEvaluator(party.Name),
        PartyRole.Subject => OfSubject(party.Name),
        PartyRole.Indicator => OfIndicator(party.Name),
        _ => "",
    };

    private static Dictionary<string, string> Numbered(IEnumerable<string> names, string kind) => names
        .Select((name, position) => (name, id: string.Create(CultureInfo.InvariantCulture, $"{kind}-{position + 1}")))
        .DistinctBy(pair => pair.name, StringComparer.Ordinal)
        .ToDictionary(pair => pair.name, pair => pair.id, StringComparer.Ordinal);
}
