using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>Plants in how subjects and indicators are treated.</summary>
internal static class OfficePlants
{
    private const int FewestTies = 3;
    private const double ShareTied = 1.0 / 3;

    internal static void FormOverSubstance(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] formal = [.. draft.LeavesOfSide(0)];
        int[] substantive = [.. draft.LeavesOfSide(1)];
        double move = pattern.Strength * SimulationDraft.LargestMove;
        foreach (int office in Offices(draft, pattern, random))
        {
            Lift(draft, office, formal, move);
            Lift(draft, office, substantive, -move);
            Note(draft, pattern, office, [.. formal, .. substantive]);
        }
    }

    internal static void Inflate(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] all = [.. Enumerable.Range(0, draft.Leaves.Length)];
        foreach (int office in Offices(draft, pattern, random))
        {
            Lift(draft, office, all, pattern.Strength * SimulationDraft.LargestMove);
            Note(draft, pattern, office, []);
        }
    }

    internal static void FullSelfScore(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] all = [.. Enumerable.Range(0, draft.Leaves.Length)];
        foreach (int office in Offices(draft, pattern, random))
        {
            int[] full = SimulationDraft.Some(all, pattern.Strength, random);
            foreach (int leaf in full)
                draft.SelfScores[office][leaf] = draft.Scales[leaf].Top;
            Note(draft, pattern, office, full);
        }
    }

    internal static void LiftClients(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] subjective = [.. draft.LeavesOfSide(2)];
        foreach (int office in Offices(draft, pattern, random))
        {
            draft.Clients.Add(office);
            Lift(draft, office, subjective, pattern.Strength * SimulationDraft.LargestMove);
            Note(draft, pattern, office, subjective);
        }
    }

    internal static void Favour(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] evaluators = [.. draft.Sheets.Select(sheet => sheet.Evaluator).Distinct()];
        foreach (int evaluator in SimulationDraft.Some(evaluators, pattern.Share, random))
        {
            SimulatedSheet[] own = [.. draft.Sheets.Where(sheet => sheet.Evaluator == evaluator)];
            double share = Math.Min(1, Math.Max(ShareTied, (double)FewestTies / own.Length));
            foreach (SimulatedSheet sheet in SimulationDraft.Some(own, share, random))
            {
                draft.Ties.Add((evaluator, sheet.Office));
                for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
                    draft.Move(sheet, leaf, pattern.Strength * SimulationDraft.LargestMove);
                draft.Truths.Add(draft.TruthOf(sheet, pattern, []));
            }
        }
    }

    internal static void Flatten(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] all = [.. Enumerable.Range(0, draft.Leaves.Length)];
        foreach (int leaf in SimulationDraft.Some(all, pattern.Share, random))
        {
            foreach (SimulatedSheet sheet in SimulationDraft.Some(draft.Sheets, pattern.Strength, random))
                sheet.Places[leaf] = draft.Scales[leaf].Top;
            draft.Truths.Add(new PlantedTruth(pattern.Kind, pattern.Strength) { Indicators = [draft.Leaves[leaf].Code] });
        }
    }

    private static int[] Offices(SimulationDraft draft, PlantedPattern pattern, RandomStream random) =>
        SimulationDraft.Some([.. Enumerable.Range(0, draft.Settings.Offices)], pattern.Share, random);

    private static void Lift(SimulationDraft draft, int office, int[] leaves, double share)
    {
        foreach (SimulatedSheet sheet in draft.SheetsOf(office))
        {
            foreach (int leaf in leaves)
                draft.Move(sheet, leaf, share);
        }
    }

    private static void Note(SimulationDraft draft, PlantedPattern pattern, int office, int[] leaves) => draft.Truths.Add(new PlantedTruth(pattern.Kind, pattern.Strength)
    {
        Subject = draft.NameOfOffice(office),
        Indicators = leaves.Order().Select(leaf => draft.Leaves[leaf].Code).ToValueList(),
    });
}
