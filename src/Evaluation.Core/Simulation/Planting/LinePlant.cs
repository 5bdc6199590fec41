using Evaluation.Scoring;
using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>Lifts subjects over the grade line that they missed, by as few steps of their scores as it takes.</summary>
internal static class LinePlant
{
    /// <summary>Below this part of the full mark nobody is within reach of a line.</summary>
    private const double Reach = 0.03;

    /// <summary>A step of a score is at most so many parts of its scale.</summary>
    private const int StepsOfScale = 20;

    internal static void Push(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        double reach = Reach * pattern.Strength * (double)draft.Scheme.FullMark;
        var scorer = Scorer.For(draft.Scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 });
        RoundResult round = scorer.Score(DraftWriter.TableOf(draft, draft.Sheets));
        (int Office, decimal Line)[] near =
        [
            .. Enumerable.Range(0, draft.Settings.Offices)
                .Select(office => (office, Line: LineAbove(draft, round.Find(draft.NameOfOffice(office))?.Score, reach)))
                .Where(pair => pair.Line is not null).Select(pair => (pair.office, pair.Line!.Value)),
        ];
        foreach ((int office, decimal line) in near.Length == 0 ? [] : SimulationDraft.Some(near, pattern.Share, random))
            Lift(draft, scorer, pattern, office, line, random);
    }

    private static decimal? LineAbove(SimulationDraft draft, decimal? total, double reach) => total is not { } score ? null
        : draft.Scheme.Grades.Where(grade => grade is { Share: null, From: not null }).Select(grade => grade.From)
            .Where(line => line > score && (double)(line.Value - score) <= reach).Min();

    private static void Lift(SimulationDraft draft, Scorer scorer, PlantedPattern pattern, int office, decimal line, RandomStream random)
    {
        int[] order = [.. Enumerable.Range(0, draft.Leaves.Length)];
        random.Shuffle<int>(order);
        SimulatedSheet[] sheets = [.. draft.SheetsOf(office)];
        int steps = 0;
        for (int round = 0; round < StepsOfScale && !Reaches(draft, scorer, sheets, line); round++)
        {
            for (int i = 0; i < order.Length && !Reaches(draft, scorer, sheets, line); i++, steps++)
                Step(draft, sheets, order[i]);
        }

        if (steps > 0)
            draft.Truths.Add(new PlantedTruth(pattern.Kind, pattern.Strength) { Subject = draft.NameOfOffice(office), Indicators = order.Take(steps).Order().Select(leaf => draft.Leaves[leaf].Code).ToValueList() });
    }

    private static void Step(SimulationDraft draft, SimulatedSheet[] sheets, int leaf)
    {
        foreach (SimulatedSheet sheet in sheets.Where(sheet => sheet.Places[leaf] >= 0))
            sheet.Places[leaf] = Math.Min(draft.Scales[leaf].Top, sheet.Places[leaf] + Math.Max(1, draft.Scales[leaf].Top / StepsOfScale));
    }

    private static bool Reaches(SimulationDraft draft, Scorer scorer, SimulatedSheet[] sheets, decimal line) =>
        scorer.Score(DraftWriter.TableOf(draft, sheets)).Standings[0].Score >= line;
}
