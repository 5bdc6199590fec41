using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations;

/// <summary>Schemes made in code, for tests of reading.</summary>
internal static class TestSchemes
{
    /// <summary>Two branches with a leaf of each method that is read differently, and a third whose two leaves share a title.</summary>
    internal static Scheme Mixed { get; } = new()
    {
        Code = "mixed",
        Title = "混合",
        Absence = new AbsencePolicy(Missing: AbsenceRule.Zero),
        Indicators =
        [
            Branch("A", "信息公开", Leaf("A1", "主动公开", 40, new DirectPoints()), Leaf("A2", "依申请公开", 20, new ProportionOfTarget(50))),
            Branch("B", "互动交流", Leaf("B1", "留言答复", 10, new YesNo()), Leaf("B2", "回应质量", 20, Levels)),
            Branch("C", "时效管理", Leaf("C1", "时效", 5, new DirectPoints()), Leaf("C2", "时效", 5, new DirectPoints())),
        ],
    };

    private static LevelTable Levels => new([new Level("好", 20), new Level("较好", 15), new Level("差", 0)]);

    private static Indicator Branch(string code, string title, params ReadOnlySpan<Indicator> children) =>
        new() { Code = code, Title = title, Children = ValueList.Create(children) };

    private static Indicator Leaf(string code, string title, decimal fullMark, ScoringMethod method) =>
        new() { Code = code, Title = title, FullMark = fullMark, Method = method };
}
