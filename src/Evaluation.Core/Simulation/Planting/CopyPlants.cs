using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>Plants of copies.</summary>
internal static class CopyPlants
{
    internal static void Sheet(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        int[] leaves = [.. Enumerable.Range(0, draft.Leaves.Length)];
        var sources = new Dictionary<SimulatedSheet, SimulatedSheet>();
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            if (SourceOf(draft, sheet, random) is not { } source || sources.GetValueOrDefault(source) == sheet)
                continue;
            sources.Add(sheet, source);
            int[] copied = SimulationDraft.Some(leaves, pattern.Strength, random);
            foreach (int leaf in copied)
                sheet.Places[leaf] = source.Places[leaf];
            Note(draft, pattern, sheet, source, copied);
        }
    }

    internal static void Comments(SimulationDraft draft, PlantedPattern pattern, RandomStream random)
    {
        foreach (SimulatedSheet sheet in draft.SomeSheets(pattern.Share, random))
        {
            if (SourceOf(draft, sheet, random) is not { } source)
                continue;
            int[] commented = [.. Enumerable.Range(0, draft.Leaves.Length).Where(leaf => source.Comments[leaf] is not null)];
            int[] copied = commented.Length == 0 ? [] : SimulationDraft.Some(commented, pattern.Strength, random);
            foreach (int leaf in copied)
                sheet.Comments[leaf] = source.Comments[leaf];
            if (copied.Length > 0)
                Note(draft, pattern, sheet, source, copied);
        }
    }

    /// <summary>Another sheet of the same subject; where there is none, any other in which nothing is planted.</summary>
    private static SimulatedSheet? SourceOf(SimulationDraft draft, SimulatedSheet sheet, RandomStream random)
    {
        SimulatedSheet[] sameSubject = [.. draft.SheetsOf(sheet.Office).Where(other => other != sheet)];
        SimulatedSheet[] sources = sameSubject.Length > 0 ? sameSubject : [.. draft.Sheets.Where(other => other != sheet && !other.IsTouched)];
        return sources.Length == 0 ? null : sources[random.NextBelow(sources.Length)];
    }

    private static void Note(SimulationDraft draft, PlantedPattern pattern, SimulatedSheet sheet, SimulatedSheet source, int[] copied) =>
        draft.Truths.Add(draft.TruthOf(sheet, pattern, copied) with { SourceSubject = draft.NameOfOffice(source.Office), SourceEvaluator = draft.NameOfEvaluator(source.Evaluator) });
}
