using Evaluation.Schemes;
using Evaluation.Simulation.Drafting;

namespace Evaluation.Simulation.Planting;

/// <summary>Tells why a round cannot be simulated.</summary>
internal static class PlantNeeds
{
    private const int MostNamed = 20;

    private static readonly LocalText Comments = new("comments", "评语");
    private static readonly LocalText Times = new("times", "时间");
    private static readonly LocalText Evidence = new("evidence", "佐证");
    private static readonly LocalText Previous = new("a previous round", "上一轮");
    private static readonly LocalText SelfScores = new("self-scores", "自评");
    private static readonly LocalText Lines = new("grades by totals", "按总分划定的等级");
    private static readonly LocalText Needs = new("What is to be planted needs {0}.", "植入所选模式需要{0}。");

    private static readonly LocalText Others = new(
        "These leaves cannot be simulated, because they are not scored in points, by yes or no, or by levels: {0}.", "以下末级指标不是直接给分、是否或等次计分，无法模拟：{0}。");

    /// <summary>The reason; <see langword="null"/> when there is none.</summary>
    internal static LocalText? WhyNot(SimulationSettings settings)
    {
        LocalText[] missing = [.. settings.Plants.Where(plant => plant.Share > 0).Select(plant => NeedOf(plant.Kind, settings)).OfType<LocalText>().Distinct()];
        if (missing.Length > 0)
            return Needs.With(new LocalText(string.Join(" and ", missing.Select(need => need.English)), string.Join("、", missing.Select(need => need.Chinese))));
        string[] others = [.. (settings.Scheme?.Leaves ?? []).Where(leaf => SimulatedScale.Of(leaf, settings.Levels) is null).Select(leaf => leaf.Code).Take(MostNamed)];
        return others.Length > 0 ? Others.With(string.Join(", ", others)) : null;
    }

    private static LocalText? NeedOf(PlantedKind kind, SimulationSettings settings) => kind switch
    {
        PlantedKind.CopiedComments when settings.Comments == 0 => Comments,
        PlantedKind.Speeder or PlantedKind.Burst when settings.SecondsPerScore == 0 => Times,
        PlantedKind.FullWithoutEvidence when settings.Evidence == 0 => Evidence,
        PlantedKind.InflatedAgainstPrevious when !settings.HasPrevious => Previous,
        PlantedKind.SelfScoreFull when !settings.HasSelfScores => SelfScores,
        PlantedKind.PushedOverLine when settings.Scheme is { } scheme && !HasLines(scheme) => Lines,
        _ => null,
    };

    private static bool HasLines(Scheme scheme) => scheme.Grades.Any(grade => grade is { Share: null, From: not null });
}
