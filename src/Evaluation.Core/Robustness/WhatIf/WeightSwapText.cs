using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Writes break-even weights in plain words, and as JSON.</summary>
internal static class WeightSwapText
{
    private const int MostListed = 10;

    private static readonly LocalText Head = new("{0} (rank {1}, {2}) and {3} (rank {4}, {5}):", "{0}（第 {1} 名，{2}）与 {3}（第 {4} 名，{5}）：");
    private static readonly LocalText Never = new("No change of a single weight makes them change places.", "改变任何单个权重都不会使二者易位。");
    private static readonly LocalText Smallest = new(
        "They are level once '{0}' has {1} % of the weight of its branch in place of {2} %, and change places beyond that.",
        "当“{0}”在同级中的权重由 {2}% 变为 {1}% 时，二者总分相等，再变则易位。");

    private static readonly LocalText Item = new("- {0}: {1} % now, level at {2} % ({3})", "- {0}：现为 {1}%，在 {2}% 处相等（{3}）");
    private static readonly LocalText Exact = new("exact", "精确");
    private static readonly LocalText Rounded = new("without the rounding of branches, or with missing values", "未计中间取整，或有缺失值");
    private static readonly LocalText Left = new("Not looked at: {0} indicators, for instance '{1}': {2}.", "未考察的指标 {0} 个，如“{1}”：{2}。");

    internal static string Of(WeightSwap swap, Language language)
    {
        var text = new StringBuilder();
        text.Append(Head.Format(
            language, SafeText.Line(swap.First.Subject.Name), swap.First.Label, swap.First.Score, SafeText.Line(swap.Second.Subject.Name), swap.Second.Label, swap.Second.Score)).Append('\n');
        if (swap.Smallest is { } smallest)
            text.Append(Smallest.Format(language, smallest.Indicator, Percent(smallest.Nearest!.Value), Percent(smallest.ShareNow))).Append('\n');
        else
            text.Append(Never.In(language)).Append('\n');
        foreach (BreakEven found in swap.BreakEvens.Where(found => found.Change is not null).Take(MostListed))
            text.Append(Item.Format(language, found.Indicator, Percent(found.ShareNow), Percent(found.Nearest!.Value), found.IsExact ? Exact : Rounded)).Append('\n');
        if (swap.NotConsidered.Count > 0)
            text.Append(Left.Format(language, swap.NotConsidered.Count, swap.NotConsidered[0].Indicator, swap.NotConsidered[0].Why)).Append('\n');
        return text.ToString();
    }

    internal static string ToJson(WeightSwap swap) => WhatIfJson.Of(json =>
    {
        json.WriteString("first", swap.First.Subject.Name);
        json.WriteString("second", swap.Second.Subject.Name);
        json.WriteArray("breakEvens", swap.BreakEvens, found =>
        {
            json.WriteString("indicator", found.Indicator);
            json.WriteExact("shareNow", found.ShareNow);
            json.WriteExact("nearest", found.Nearest);
            json.WriteExact("change", found.Change);
            json.WriteBoolean("isExact", found.IsExact);
        });
        json.WriteArray("notConsidered", swap.NotConsidered, left =>
        {
            json.WriteString("indicator", left.Indicator);
            json.WriteText("why", left.Why);
        });
    });

    private static decimal Percent(decimal share) => decimal.Round(100 * share, 4);
}
