using Evaluation.Schemes;

namespace Evaluation.Simulation.Planting;

/// <summary>Checks that the settings have what the plants need.</summary>
internal static class PlantNeeds
{
    /// <exception cref="ArgumentException">Something is missing.</exception>
    internal static void Check(SimulationSettings settings)
    {
        string[] missing = [.. settings.Plants.Where(plant => plant.Share > 0).Select(plant => NeedOf(plant.Kind, settings)).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (missing.Length > 0)
            throw new ArgumentException($"What is to be planted needs {string.Join(" and ", missing)}.", nameof(settings));
    }

    private static string? NeedOf(PlantedKind kind, SimulationSettings settings) => kind switch
    {
        PlantedKind.CopiedComments when settings.Comments == 0 => "comments",
        PlantedKind.Speeder or PlantedKind.Burst when settings.SecondsPerScore == 0 => "times",
        PlantedKind.FullWithoutEvidence when settings.Evidence == 0 => "evidence",
        PlantedKind.InflatedAgainstPrevious when !settings.HasPrevious => "a previous round",
        PlantedKind.SelfScoreFull when !settings.HasSelfScores => "self-scores",
        PlantedKind.PushedOverLine when settings.Scheme is { } scheme && !HasLines(scheme) => "grades by totals",
        _ => null,
    };

    private static bool HasLines(Scheme scheme) => scheme.Grades.Any(grade => grade is { Share: null, From: not null });
}
