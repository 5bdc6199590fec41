using Evaluation.Observations.Corrections;
using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>Plants in the record about scores: evidence, times, edits.</summary>
internal static class RecordPlants
{
    /// <summary>What even the fastest hand needs of the usual time.</summary>
    private const double LeastTime = 0.02;

    private static readonly TimeSpan LastHour = TimeSpan.FromHours(1);

    internal static void FullWithoutEvidence(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] leaves = [.. Enumerable.Range(0, draft.Leaves.Length)];
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            int[] unsupported = SimulationDraft.Some(leaves, pattern.Strength, random);
            foreach (int leaf in unsupported)
                (sheet.Places[leaf], sheet.Evidence[leaf]) = (draft.Scales[leaf].Top, null);
            draft.Truths.Add(draft.TruthOf(sheet, pattern, unsupported));
        }
    }

    internal static void Speed(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        double left = Math.Max(LeastTime, 1 - pattern.Strength);
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            sheet.Seconds = Array.ConvertAll(sheet.Seconds!, seconds => seconds * left);
            draft.Truths.Add(draft.TruthOf(sheet, pattern, []));
        }
    }

    internal static void Burst(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        SimulatedSheet[] late = draft.SomeSheets(pattern.Share, random);
        DateTimeOffset end = SheetDetails.CloseOf(draft).AddHours(-1);
        foreach (SimulatedSheet sheet in late)
        {
            double before = random.NextDouble() * LastHour.TotalSeconds / pattern.Strength;
            sheet.Opened = end.AddSeconds(-before - sheet.Seconds![^1]);
            draft.Truths.Add(draft.TruthOf(sheet, pattern, []));
        }
    }

    internal static void EditAfterClose(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] offices = [.. draft.Sheets.Select(sheet => sheet.Office).Distinct()];
        foreach (int office in SimulationDraft.Some(offices, pattern.Share, random))
        {
            SimulatedSheet sheet = draft.SheetsOf(office).First();
            int[] below = [.. Enumerable.Range(0, draft.Leaves.Length).Where(leaf => sheet.Places[leaf] >= 0 && sheet.Places[leaf] < draft.Scales[leaf].Top && !IsEdited(draft, sheet, leaf))];
            int[] edited = below.Length == 0 ? [] : SimulationDraft.Some(below, pattern.Strength, random);
            foreach (int leaf in edited)
            {
                var after = TimeSpan.FromMinutes(60 + random.NextBelow(3 * 24 * 60));
                draft.Edits.Add(new SimulatedEdit(sheet, leaf, draft.Scales[leaf].Top, CorrectionStage.Final, after, "终评调整 adjusted with the final decision"));
            }

            if (edited.Length > 0)
                draft.Truths.Add(draft.TruthOf(sheet, pattern, edited));
        }
    }

    private static bool IsEdited(SimulationDraft draft, SimulatedSheet sheet, int leaf) => draft.Edits.Exists(edit => edit.Sheet == sheet && edit.Leaf == leaf);
}
