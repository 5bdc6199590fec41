using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Models;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>With labels or a saved model: sheets that nobody has judged and that are like those judged careless.</summary>
/// <remarks>A probability is no p-value. It is calibrated where evaluators were held out as a whole, so that what is expected to be false can be said all the same.</remarks>
internal static class JudgedSheets
{
    internal static void Look(PatternContext context, ModelLayer layer)
    {
        foreach (Diagnostic diagnostic in layer.Diagnostics)
            context.Log.Abstain(PatternFindings.MultivariateOddness, new(diagnostic.ToString(Language.English), diagnostic.ToString(Language.Chinese)));
        if (layer.Supervised is not { } model)
            return;
        context.Log.Model = model;
        ValueList<bool?>? judged = context.Inputs.Labels?.For(context.Round);
        int[] open = [.. Enumerable.Range(0, layer.Rows.Count).Where(sheet => judged?[sheet] is null && layer.Rows[sheet].Probability is { HasValue: true })];
        if (open.Length == 0)
        {
            context.Log.Abstain(PatternFindings.MultivariateOddness, OddnessTexts.NoUnjudged);
            return;
        }

        int[] found = [.. open.Where(sheet => ProbabilityOf(layer, sheet) >= context.Options.JudgedFrom).OrderByDescending(sheet => ProbabilityOf(layer, sheet))];
        double wrong = found.Length == 0 ? 0 : found.Average(sheet => 1 - ProbabilityOf(layer, sheet));
        LocalText procedure = OddnessTexts.Calibrated.With(model.HeldOut.Auc.ToString("0.00", CultureInfo.InvariantCulture));
        var family = new FindingFamily(OddnessTexts.JudgedFamily, procedure, wrong, open.Length, layer.Rows.Count - open.Length, found.Length);
        context.Log.Judged(family, found.Select(sheet => Make(context, layer.Rows[sheet], context.Round.Sheets[sheet], family)));
    }

    private static double ProbabilityOf(ModelLayer layer, int sheet) => layer.Rows[sheet].Probability!.Value!.Value;

    private static Finding Make(PatternContext context, ModelRow row, ScoringSheet sheet, FindingFamily family)
    {
        double probability = row.Probability!.Value!.Value;
        return new Finding
        {
            Kind = PatternFindings.MultivariateOddness,
            About = context.PartiesOf(sheet),
            Statement = OddnessTexts.Like.Fill(Copies.SheetTexts.NameOf(context, sheet), (100 * probability).ToString("0", CultureInfo.InvariantCulture)),
            StatisticName = OddnessTexts.ProbabilityName,
            Statistic = probability,
            Basis = FindingBasis.Model,
            PValue = null,
            QValue = null,
            Threshold = context.Options.JudgedFrom,
            Family = family,
            Observations = row.Probability.Count,
            Evidence = [.. row.ProbabilityReasons.Select(OddnessTexts.Of)],
            Cells = [Copies.SheetTexts.CellOf(context, sheet)],
        };
    }
}
