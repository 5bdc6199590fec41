using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>Plants within a sheet: one value for all, chance, a cycle.</summary>
internal static class RunPlants
{
    /// <summary>How far down a cycle goes below its highest value, as parts of its step: 0, 1, 2, 1 and again.</summary>
    private static readonly int[] Wave = [0, 1, 2, 1];

    private const double StepOfWave = 0.1;

    internal static void StraightLine(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            int[] run = RunOf(draft, pattern.Strength, random);
            double share = MiddleOf(draft, sheet);
            foreach (int leaf in run)
                sheet.Places[leaf] = draft.Scales[leaf].At(share);
            draft.Truths.Add(draft.TruthOf(sheet, pattern, run));
        }
    }

    internal static void Cycle(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            int[] run = RunOf(draft, pattern.Strength, random);
            double highest = Math.Max(MiddleOf(draft, sheet), 0.5);
            for (int i = 0; i < run.Length; i++)
            {
                SimulatedScale scale = draft.Scales[run[i]];
                int step = Math.Max(1, (int)Math.Round(StepOfWave * scale.Top, MidpointRounding.AwayFromZero));
                sheet.Places[run[i]] = Math.Clamp(scale.At(highest) - (step * Wave[i % Wave.Length]), 0, scale.Top);
            }

            draft.Truths.Add(draft.TruthOf(sheet, pattern, run));
        }
    }

    internal static void Blind(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] leaves = [.. Enumerable.Range(0, draft.Leaves.Length)];
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            int[] blind = SimulationDraft.Some(leaves, pattern.Strength, random);
            foreach (int leaf in blind)
                sheet.Places[leaf] = random.NextBelow(draft.Scales[leaf].Top + 1);
            draft.Truths.Add(draft.TruthOf(sheet, pattern, blind));
        }
    }

    private static int[] RunOf(SimulationDraft draft, double strength, RandomStream random)
    {
        int length = RoundSimulator.CountOf(strength, draft.Leaves.Length);
        int first = random.NextBelow(draft.Leaves.Length - length + 1);
        return [.. Enumerable.Range(first, length)];
    }

    /// <summary>The middle score of a sheet as a share of the full mark; three quarters where it has none.</summary>
    private static double MiddleOf(SimulationDraft draft, SimulatedSheet sheet)
    {
        double[] shares = [.. Enumerable.Range(0, draft.Leaves.Length).Where(leaf => sheet.Places[leaf] >= 0).Select(leaf => (double)sheet.Places[leaf] / draft.Scales[leaf].Top).Order()];
        return shares.Length == 0 ? 0.75 : shares[shares.Length / 2];
    }
}
