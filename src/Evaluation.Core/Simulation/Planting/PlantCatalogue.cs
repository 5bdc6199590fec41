using Evaluation.Simulation.Drafting;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Planting;

/// <summary>How each pattern is planted.</summary>
internal static class PlantCatalogue
{
    private static readonly Dictionary<PlantedKind, Action<SimulationDraft, PlantedPattern, RandomStream>> All = new()
    {
        [PlantedKind.StraightLining] = RunPlants.StraightLine,
        [PlantedKind.Random] = RunPlants.Blind,
        [PlantedKind.Cycle] = RunPlants.Cycle,
        [PlantedKind.CopiedSheet] = CopyPlants.Sheet,
        [PlantedKind.CopiedComments] = CopyPlants.Comments,
        [PlantedKind.Speeder] = RecordPlants.Speed,
        [PlantedKind.Burst] = RecordPlants.Burst,
        [PlantedKind.FullWithoutEvidence] = RecordPlants.FullWithoutEvidence,
        [PlantedKind.FormOverSubstance] = OfficePlants.FormOverSubstance,
        [PlantedKind.InflatedAgainstPrevious] = OfficePlants.Inflate,
        [PlantedKind.SelfScoreFull] = OfficePlants.FullSelfScore,
        [PlantedKind.PushedOverLine] = LinePlant.Push,
        [PlantedKind.ClientLift] = OfficePlants.LiftClients,
        [PlantedKind.PostReviewEdit] = RecordPlants.EditAfterClose,
        [PlantedKind.Favour] = OfficePlants.Favour,
        [PlantedKind.FlatIndicator] = OfficePlants.Flatten,
    };

    internal static Action<SimulationDraft, PlantedPattern, RandomStream> Of(PlantedKind kind) => All[kind];
}
