using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Simulation.Drafting;

/// <summary>Turns a draft into the tables that all else reads.</summary>
internal static class DraftWriter
{
    internal static SimulatedAssessment Write(SimulationDraft draft, long seed)
    {
        DateTimeOffset closed = SheetDetails.CloseOf(draft);
        return new SimulatedAssessment
        {
            Settings = draft.Settings,
            Seed = seed,
            Scheme = draft.Scheme,
            Observations = TableOf(draft, draft.Sheets),
            Corrections = new CorrectionTable(draft.Edits.Where(edit => edit.NewPlace != edit.Sheet.Places[edit.Leaf]).Select(edit => CorrectionOf(draft, edit, closed))),
            Closed = closed,
            SelfScores = draft.SelfScores.Count == 0 ? null : SelfScoresOf(draft),
            Previous = draft.Previous.Count == 0 ? null : TableOf(draft, draft.Previous),
            Relations = draft.Ties.Select(tie => new EvaluatorRelation(draft.NameOfEvaluator(tie.Evaluator), draft.NameOfOffice(tie.Office))).ToValueList(),
            Clients = draft.Clients.Select(draft.NameOfOffice).ToValueList(),
            FormalIndicators = CodesOf(draft, 0),
            SubstantiveIndicators = CodesOf(draft, 1),
            SubjectiveIndicators = CodesOf(draft, 2),
            Truths = draft.Truths.ToValueList(),
        };
    }

    internal static ObservationTable TableOf(SimulationDraft draft, IEnumerable<SimulatedSheet> sheets)
    {
        var table = new ObservationTableBuilder(draft.Scheme);
        foreach (SimulatedSheet sheet in sheets)
        {
            string office = Describe(draft, table, sheet.Office);
            for (int leaf = 0; leaf < sheet.Places.Length; leaf++)
                table.Add(office, draft.Leaves[leaf].Code, ValueOf(draft, leaf, sheet.Places[leaf]), draft.NameOfEvaluator(sheet.Evaluator), DetailsOf(sheet, leaf));
        }

        return table.Build();
    }

    internal static ObservedValue ValueOf(SimulationDraft draft, int leaf, int place) => place < 0 ? ObservedValue.Missing : draft.Scales[leaf][place];

    /// <summary>Whole seconds, as files have them.</summary>
    private static ObservationDetails DetailsOf(SimulatedSheet sheet, int leaf) => new(
        sheet.Seconds is { } seconds ? Whole(sheet.Opened.AddSeconds(seconds[leaf])) : null, sheet.Evidence[leaf], sheet.Comments[leaf]);

    private static DateTimeOffset Whole(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));

    private static ObservationTable SelfScoresOf(SimulationDraft draft)
    {
        var table = new ObservationTableBuilder(draft.Scheme);
        for (int office = 0; office < draft.SelfScores.Count; office++)
        {
            string name = Describe(draft, table, office);
            for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
                table.Add(name, draft.Leaves[leaf].Code, ValueOf(draft, leaf, draft.SelfScores[office][leaf]));
        }

        return table.Build();
    }

    private static string Describe(SimulationDraft draft, ObservationTableBuilder table, int office)
    {
        string name = draft.NameOfOffice(office);
        if (draft.Settings.Groups > 0)
            table.AddSubject(new Subject(name, FormattableString.Invariant($"G{(office % draft.Settings.Groups) + 1}")));
        return name;
    }

    private static Correction CorrectionOf(SimulationDraft draft, SimulatedEdit edit, DateTimeOffset closed) => new()
    {
        Subject = draft.NameOfOffice(edit.Sheet.Office),
        IndicatorCode = draft.Leaves[edit.Leaf].Code,
        Evaluator = draft.NameOfEvaluator(edit.Sheet.Evaluator),
        OldValue = ValueOf(draft, edit.Leaf, edit.Sheet.Places[edit.Leaf]),
        NewValue = ValueOf(draft, edit.Leaf, edit.NewPlace),
        Stage = edit.Stage,
        By = "复核人 R1",
        Time = closed + edit.AfterClose,
        Reason = edit.Reason,
    };

    private static ValueList<string> CodesOf(SimulationDraft draft, int side) => draft.LeavesOfSide(side).Select(leaf => draft.Leaves[leaf].Code).ToValueList();
}
