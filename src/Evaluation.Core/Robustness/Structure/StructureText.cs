using System.Globalization;
using System.Text;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>Writes the structure of a round in plain words, and as JSON.</summary>
internal static class StructureText
{
    private const int MostListed = 20;

    private static readonly LocalText Total = new("the total", "总分");
    private static readonly LocalText Same = new("Everybody has the same on {0}: it tells nobody from anybody.", "{0} 上所有对象得分相同，不能区分任何对象。");
    private static readonly LocalText Alike = new("{0} and {1} say nearly the same (correlation {2}): one thing may count twice.", "{0} 与 {1} 所测几乎相同（相关 {2}），同一内容可能被重复计分。");
    private static readonly LocalText Against = new("{0} pulls against {1} (correlation {2}): who gains on one loses on the other.", "{0} 与 {1} 方向相反（相关 {2}），此得彼失。");
    private static readonly LocalText Alpha = new("The parts of {0} do not measure one thing (alpha {1}).", "{0} 的各部分测的不是同一内容（α 为 {1}）。");
    private static readonly LocalText Decides = new("{0} weighs {1} % and decides {2} % of the differences.", "{0} 权重为 {1}%，决定差异的 {2}%。");
    private static readonly LocalText Nothing = new("Nothing stands out.", "没有异常之处。");
    private static readonly LocalText More = new("… and {0} more.", "……另有 {0} 条。");

    internal static string Of(RoundStructure structure, Language language)
    {
        string[] lines = [.. Lines(structure, language)];
        var text = new StringBuilder();
        if (lines.Length == 0)
            text.Append(Nothing.In(language)).Append('\n');
        foreach (string line in lines.Take(MostListed))
            text.Append(line).Append('\n');
        if (lines.Length > MostListed)
            text.Append(More.Format(language, lines.Length - MostListed)).Append('\n');
        return text.ToString();
    }

    internal static string ToJson(RoundStructure structure) => WhatIfJson.Of(json =>
    {
        json.WriteString("measure", JsonValues.Of(structure.Options.Measure));
        foreach ((string name, ValueList<Correlation> list) in new[] { ("pairs", structure.Pairs), ("withAncestors", structure.WithAncestors) })
        {
            json.WriteArray(name, list, pair =>
            {
                json.WriteString("first", pair.First);
                json.WriteString("second", pair.Second);
                json.WriteStatistic("value", pair.Value);
                json.WriteNumber("count", pair.Count);
                json.WriteString("flag", JsonValues.Of(pair.Flag));
            });
        }

        json.WriteArray("reliability", structure.Reliability, branch =>
        {
            json.WriteString("branch", branch.Branch);
            json.WriteNumber("count", branch.Count);
            json.WriteStatistic("alpha", branch.Alpha);
        });
        json.WriteArray("components", structure.Components, branch =>
        {
            json.WriteString("branch", branch.Branch);
            json.WriteArray("components", branch.Components, component =>
            {
                json.WriteStatistic("eigenvalue", component.Eigenvalue);
                json.WriteStatistic("share", component.Share);
            });
        });
        json.WriteArray("influence", structure.Influence, leaf =>
        {
            json.WriteString("indicator", leaf.Indicator);
            json.WriteStatistic("effectiveWeight", leaf.EffectiveWeight);
            json.WriteStatistic("varianceShare", leaf.VarianceShare);
            json.WriteStatistic("explained", leaf.Explained);
        });
        json.WriteStartArray("withoutInformation");
        foreach (string code in structure.WithoutInformation)
            json.WriteStringValue(code);
        json.WriteEndArray();
    });

    private static IEnumerable<string> Lines(RoundStructure structure, Language language)
    {
        foreach (string code in structure.WithoutInformation)
            yield return Same.Format(language, code);
        foreach (Correlation pair in structure.Pairs.Concat(structure.WithAncestors).Where(pair => pair.Flag is CorrelationFlag.TooAlike or CorrelationFlag.PullsAgainst))
            yield return (pair.Flag == CorrelationFlag.TooAlike ? Alike : Against).Format(language, pair.First, NameOf(pair.Second), Rounded(pair.Value));
        foreach (BranchReliability branch in structure.Reliability.Where(branch => branch.Alpha < 0))
            yield return Alpha.Format(language, NameOf(branch.Branch), Rounded(branch.Alpha));
        foreach (IndicatorInfluence leaf in structure.Influence.Where(leaf => leaf.VarianceShare > 2 * leaf.EffectiveWeight).OrderByDescending(leaf => leaf.VarianceShare).Take(3))
            yield return Decides.Format(language, leaf.Indicator, Rounded(100 * leaf.EffectiveWeight), Rounded(100 * leaf.VarianceShare));
    }

    private static object NameOf(string code) => code.Length == 0 ? Total : code;

    private static string Rounded(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
