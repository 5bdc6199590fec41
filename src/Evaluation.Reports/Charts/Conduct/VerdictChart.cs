using System.Globalization;
using Evaluation.Conduct;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;

namespace Evaluation.Reports.Charts.Conduct;

/// <summary>How the rules about an assessment came out, by question: how many are met, not met, to be looked at, and not assessable.</summary>
/// <remarks>It counts and does not weigh: one rule not met may matter more than ten that are.</remarks>
public static class VerdictChart
{
    private static readonly RuleOutcomeKind[] Outcomes = Enum.GetValues<RuleOutcomeKind>();
    private static readonly HeatScale Counts = new([1, 2, 4, 7, 11], [5, 4, 3, 2, 1, 0], count => count.ToString("0", CultureInfo.InvariantCulture));

    /// <summary>Draws the chart. Without rules it says so.</summary>
    /// <param name="review">The review of a programme.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(ConductReview review, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(review);
        ConductVerdict[] areas = [.. review.Verdicts.Where(verdict => verdict.Results.Count > 0)];
        var cells = new HeatCells(
            areas.Select(verdict => ConductTexts.Of(verdict.Area).In(language)).ToValueList(),
            areas.Length == 0 ? [] : Outcomes.Select(outcome => ConductTexts.Of(outcome).In(language)).ToValueList(),
            [.. areas.Select(verdict => Outcomes.Select(outcome => (double?)CountOf(verdict, outcome)).ToArray())]);
        var words = new HeatTexts(
            "verdicts",
            ReportTexts.VerdictsTitle.In(language),
            SafeText.Line(review.Dossier.Programme),
            Describe(areas, language),
            ReportTexts.VerdictsEmpty.In(language),
            areas.Length == 0 ? [] : [ReportTexts.VerdictsNote.In(language)]);
        return new ChartImage(new HeatDrawing(cells, words, Counts, language).Draw());
    }

    private static int CountOf(ConductVerdict verdict, RuleOutcomeKind outcome) => verdict.Results.Count(result => result.Final == outcome);

    private static string Describe(ConductVerdict[] areas, Language language) => areas.Length == 0
        ? ReportTexts.VerdictsEmpty.In(language)
        : string.Concat(areas.Select(verdict => ReportTexts.VerdictsItem.Format(language, [ConductTexts.Of(verdict.Area), .. Outcomes.Select(outcome => (object)CountOf(verdict, outcome))]))
            .Prepend(ReportTexts.VerdictsDescription.Format(language, areas.Sum(verdict => verdict.Results.Count))));
}
