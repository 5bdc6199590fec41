using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Writes a split of changes in plain words, and as JSON.</summary>
internal static class AttributionText
{
    private const int MostListed = 50;

    private static readonly LocalText Head = new("{0} subjects; each change of the total is split into data, weights and method.", "{0} 个对象；总分变化分解为数据、权重和方法三部分。");
    private static readonly LocalText Item = new(
        "- {0}: {1} → {2} ({3}): data {4}, weights {5}, method {6}; rank {7} → {8}", "- {0}：{1} → {2}（{3}）：数据 {4}，权重 {5}，方法 {6}；名次 {7} → {8}");

    private static readonly LocalText More = new("… and {0} more.", "……另有 {0} 个。");
    private static readonly LocalText NewSubjects = new("New subjects: {0}.", "新增对象：{0}。");
    private static readonly LocalText GoneSubjects = new("Subjects no longer there: {0}.", "不再参评的对象：{0}。");
    private static readonly LocalText NewIndicators = new("New indicators: {0}.", "新增指标：{0}。");
    private static readonly LocalText GoneIndicators = new("Indicators no longer there: {0}.", "取消的指标：{0}。");
    private static readonly LocalText Own = new("Only the data of their own round fit: {0}; their change counts as the method's.", "仅适用本轮数据的指标：{0}；其变化计入方法。");
    private static readonly LocalText Without = new("Without a total in some mixture, so not split: {0}.", "部分组合下没有总分、无法分解：{0}。");

    internal static string Of(ChangeAttribution split, Language language)
    {
        var text = new StringBuilder();
        text.Append(Head.Format(language, split.Subjects.Count)).Append('\n');
        foreach (SubjectAttribution subject in split.Subjects.Take(MostListed))
            text.Append(Line(subject, language)).Append('\n');
        if (split.Subjects.Count > MostListed)
            text.Append(More.Format(language, split.Subjects.Count - MostListed)).Append('\n');
        (LocalText Text, ValueList<string> Names)[] lists =
        [
            (Without, split.WithoutSplit), (NewSubjects, split.NewSubjects), (GoneSubjects, split.GoneSubjects),
            (NewIndicators, split.NewIndicators), (GoneIndicators, split.GoneIndicators), (Own, split.OwnDataOnly),
        ];
        foreach ((LocalText words, ValueList<string> names) in lists.Where(list => list.Names.Count > 0))
            text.Append(words.Format(language, SafeText.Line(string.Join(language == Language.Chinese ? "、" : ", ", names)))).Append('\n');
        return text.ToString();
    }

    internal static string ToJson(ChangeAttribution split) => WhatIfJson.Of(json =>
    {
        json.WriteArray("subjects", split.Subjects, subject =>
        {
            json.WriteString("subject", subject.Subject);
            json.WriteExact("before", subject.Before);
            json.WriteExact("after", subject.After);
            json.WriteExact("change", subject.Change);
            json.WriteExact("data", subject.Data);
            json.WriteExact("weights", subject.Weights);
            json.WriteExact("method", subject.Method);
            json.WriteExact("rankBefore", subject.RankBefore);
            json.WriteExact("rankAfter", subject.RankAfter);
        });
        foreach ((string name, ValueList<string> names) in new[]
        {
            ("withoutSplit", split.WithoutSplit), ("newSubjects", split.NewSubjects), ("goneSubjects", split.GoneSubjects),
            ("newIndicators", split.NewIndicators), ("goneIndicators", split.GoneIndicators), ("ownDataOnly", split.OwnDataOnly),
        })
        {
            json.WriteStartArray(name);
            foreach (string value in names)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    });

    private static string Line(SubjectAttribution subject, Language language) => Item.Format(
        language,
        SafeText.Line(subject.Subject),
        subject.Before,
        subject.After,
        Signed(subject.Change),
        Signed(subject.Data),
        Signed(subject.Weights),
        Signed(subject.Method),
        IndicatorChangeText.Figure(subject.RankBefore),
        IndicatorChangeText.Figure(subject.RankAfter));

    /// <summary>Points with their sign and at most so many digits after the point.</summary>
    internal static string Signed(decimal points, int digits = 4) =>
        decimal.Round(points, digits).ToString("+0.####;-0.####;0", System.Globalization.CultureInfo.InvariantCulture);
}
