using Evaluation.Diagnostics;
using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Makes a test on every sheet of a round, and findings of what stands out over the family of sheets.</summary>
internal sealed class SheetPattern(SheetTest test) : IPattern
{
    private const int MostNamed = 10;

    public FindingKind Kind => test.Kind;

    public void Look(PatternContext context)
    {
        SheetTable table = context.Sheets;
        SheetOutcome[] outcomes = SheetTestRun.Of(test, table, context.Nulls(Kind.Code), context.Options.Level);
        int[] tested = [.. Enumerable.Range(0, outcomes.Length).Where(sheet => outcomes[sheet].PValue is not null)];
        foreach (IGrouping<LocalText, int> reason in Enumerable.Range(0, outcomes.Length).Except(tested).GroupBy(sheet => outcomes[sheet].Reason!))
            Abstain(context, reason.Key, [.. reason]);
        context.Log.Screen(
            test.Family, [.. tested.Select(sheet => new FamilyTest(outcomes[sheet].PValue!.Value, (q, family) => Make(context, sheet, outcomes[sheet], q, family)))], outcomes.Length - tested.Length);
    }

    private void Abstain(PatternContext context, LocalText reason, int[] sheets)
    {
        Party[] about = sheets.Length > MostNamed ? [] : [.. sheets.SelectMany(sheet => context.PartiesOf(context.Round.Sheets[sheet])).Distinct()];
        context.Log.Abstain(Kind, SheetTexts.OnSheets.Fill(sheets.Length, context.Round.Sheets.Count, reason), about);
    }

    private Finding Make(PatternContext context, int sheet, SheetOutcome outcome, double q, FindingFamily family)
    {
        SheetTable table = context.Sheets;
        ScoringSheet own = context.Round.Sheets[sheet];
        SheetMeasure leading = test.Measures[outcome.Leading];
        int[] telling = [.. test.Telling(table, sheet, outcome.Leading)];
        return new Finding
        {
            Kind = Kind,
            About = context.PartiesOf(own),
            Statement = leading.Statement.Fill(Shown(context, own), Figure(outcome.Observed[outcome.Leading]), Figure(outcome.Usual[outcome.Leading])),
            StatisticName = leading.Name,
            Statistic = outcome.Observed[outcome.Leading],
            PValue = outcome.PValue!.Value,
            QValue = q,
            Family = family,
            Observations = table.Counts[sheet],
            Evidence = Evidence(context, outcome, telling),
            Cells = telling.Select(item => context.CellOf(own, table.Leaves[item])).ToValueList(),
        };
    }

    private ValueList<LocalText> Evidence(PatternContext context, SheetOutcome outcome, int[] telling)
    {
        IEnumerable<LocalText> measures = Enumerable.Range(0, test.Measures.Count).Where(i => outcome.Observed[i] != 0 || outcome.Usual[i] != 0)
            .Select(i => SheetTexts.Measure.Fill(test.Measures[i].Name, Figure(outcome.Observed[i]), Figure(outcome.Usual[i])));
        LocalText[] where = telling.Length > 1 ? [SheetTexts.From.Fill(CodeOf(context, telling[0]), CodeOf(context, telling[^1]))] : [];
        return [.. where, .. measures, SheetTexts.Drawn.Fill(outcome.Draws)];
    }

    private static string CodeOf(PatternContext context, int item) => SafeText.Of(context.Round.Leaves[context.Sheets.Leaves[item]].Code);

    private static LocalText Shown(PatternContext context, ScoringSheet sheet)
    {
        string subject = SafeText.Of(context.Round.Observations.Subjects[sheet.Subject].Name);
        return sheet.Evaluator < 0
            ? SheetTexts.OwnSheet.Fill(subject)
            : SheetTexts.Sheet.Fill(SafeText.Of(context.Round.Observations.Evaluators[sheet.Evaluator]), subject);
    }

    /// <summary>Counts as they are, others with two digits.</summary>
    private static string Figure(double value) => value == Math.Floor(value) && Math.Abs(value) >= 2 ? Figures.Whole(value) : Figures.Statistic(value);
}
