using System.Globalization;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Simulation.Drafting;

/// <summary>Makes up a scheme: first-level indicators A, B, … of some five leaves each, all leaves equal, totals of 100 with one digit, four grades.</summary>
internal static class SimulatedScheme
{
    private const int LeavesPerBranch = 5;
    private const int MostBranches = 26;

    private static readonly string[] Sides = ["形式", "实质", "主观"];

    internal static Scheme Of(SimulationSettings settings)
    {
        int branches = Math.Clamp((settings.Indicators + (LeavesPerBranch / 2)) / LeavesPerBranch, 1, MostBranches);
        int leaf = 0;
        Indicator[] top = [.. Enumerable.Range(0, branches).Select(branch => BranchOf(branch, CountOf(branch, branches, settings.Indicators), settings.Levels, ref leaf))];
        return new Scheme
        {
            Code = "simulated",
            Title = "模拟轮次 Simulated round",
            Note = "由程序生成，仅供试验。Made up by a program, for trials only.",
            Aggregation = new WeightedMean(Relative: true),
            Rounding = new RoundingPolicy { Total = new RoundingRule(RoundingMode.HalfUp, 1) },
            Grades = [new("优秀", From: 85), new("良好", From: 75, Below: 85), new("合格", From: 60, Below: 75), new("不合格", Below: 60)],
            Indicators = top.ToValueList(),
        };
    }

    /// <summary>What kind of indicator a leaf is by its place: formal, substantive, resting on judgement.</summary>
    internal static int SideOf(int leaf) => leaf % Sides.Length;

    private static int CountOf(int branch, int branches, int leaves) => (leaves / branches) + (branch < leaves % branches ? 1 : 0);

    private static Indicator BranchOf(int branch, int leaves, int levels, ref int next)
    {
        string code = ((char)('A' + branch)).ToString();
        var children = new Indicator[leaves];
        for (int i = 0; i < leaves; i++)
            children[i] = LeafOf(code, i + 1, levels, next++);
        return new Indicator { Code = code, Title = "维度 " + code, Weight = leaves, Children = children.ToValueList() };
    }

    private static Indicator LeafOf(string branch, int number, int levels, int place)
    {
        string code = string.Create(CultureInfo.InvariantCulture, $"{branch}{number}");
        return new Indicator
        {
            Code = code,
            Title = $"{Sides[SideOf(place)]}指标 {code}",
            FullMark = levels - 1,
            Method = new DirectPoints(),
            Panel = new PanelMean(),
        };
    }
}
