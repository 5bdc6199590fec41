using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Evaluators.Agreement;
using Evaluation.Robustness.Factors;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Writes in plain language which choice moves a ranking.</summary>
internal sealed class SensitivityText
{
    /// <summary>An interval wider than this says little about a share.</summary>
    private const double Wide = 0.3;

    private const double SmallShare = 0.05;

    /// <summary>What factors explain only jointly is worth a sentence from here on.</summary>
    private const double Jointly = 0.1;

    private static readonly LocalText Title = new("What moves the ranking of '{0}'?", "什么在左右“{0}”的排名？");
    private static readonly LocalText Shift = new("The order as a whole", "总体排名");
    private static readonly LocalText Score = new("The total of {0}", "“{0}”的总分");
    private static readonly LocalText Rank = new("The rank of {0}", "“{0}”的名次");
    private static readonly LocalText Still = new("{0} does not depend on any of what was varied.", "{0}不受所试各项影响。");
    private static readonly LocalText Only = new("{0}: only one thing was varied, so all of the scatter comes from it: {1}.", "{0}：只变动了一项，全部变动均来自它：{1}。");
    private static readonly LocalText Most = new(
        "{0} depends most on {1}: settle that, and on average {2} of the scatter is gone; settle all else, and {3} of it remains.",
        "{0}受“{1}”影响最大：若将其确定下来，变动平均减少 {2}；若将其余各项都确定下来，变动仍剩 {3}。");

    private static readonly LocalText Little = new("Of no consequence (less than {0} in all): {1}.", "影响不大（合计不足 {0}）：{1}。");
    private static readonly LocalText Together = new("{0} of the scatter comes from several of them acting together.", "有 {0} 的变动由几项共同造成。");
    private static readonly LocalText Unsure = new("These shares are not settled: one may be off by {0}. Take more rows.", "上述比例尚不稳定，误差可达 {0}。请增加抽样行数。");
    private static readonly LocalText What = new("What was varied", "变动的内容");
    private static readonly LocalText Alone = new("Alone", "单独");
    private static readonly LocalText InAll = new("In all", "合计");
    private static readonly LocalText Between = new("In all, between", "合计区间");
    private static readonly LocalText Range = new("{0} and {1}", "{0} 至 {1}");
    private static readonly LocalText Settings = new(
        "Seed {0}, {1} rows, {2} trials (Sobol indices, {3} intervals).", "随机种子 {0}，{1} 行，试算 {2} 次（Sobol 指数，{3} 区间）。");

    private readonly SensitivityStudy study;
    private readonly Language language;
    private readonly StringBuilder text = new();

    private SensitivityText(SensitivityStudy study, Language language) => (this.study, this.language) = (study, language);

    internal static string Of(SensitivityStudy study, Language language)
    {
        var writer = new SensitivityText(study, language);
        writer.Say(Title, SafeText.Line(study.Result.Scheme.Title));
        foreach (TargetSensitivity target in study.Targets)
            writer.Write(target);
        writer.Line("");
        writer.Say(Settings, study.Seed, study.Rows, study.Draws, StudyVerdict.Percent(study.Options.Level));
        return writer.text.ToString();
    }

    /// <summary>What is to be said of a target, the most important first.</summary>
    internal static IEnumerable<LocalText> SentencesOf(SensitivityStudy study, TargetSensitivity target)
    {
        LocalText name = NameOf(target.Target);
        if (target.Indices.All(index => double.IsNaN(index.Total)))
            return [Still.With(name)];
        return study.Factors.Count == 1 ? [Only.With(name, FactorTexts.ShortOf(study.Factors[0]))] : Compare(study, target, name);
    }

    private static IEnumerable<LocalText> Compare(SensitivityStudy study, TargetSensitivity target, LocalText name)
    {
        (SobolIndices Index, Factor Factor)[] order = [.. target.Indices.Zip(study.Factors).OrderByDescending(pair => pair.First.Total)];
        yield return Most.With(name, FactorTexts.ShortOf(order[0].Factor), Share(order[0].Index.First), Share(order[0].Index.Total));
        Factor[] little = [.. order.Skip(1).Where(pair => pair.Index.Total < SmallShare).Select(pair => pair.Factor)];
        if (little.Length > 0)
            yield return Little.With(StudyVerdict.Percent(SmallShare), FactorTexts.Listed(little.Select(FactorTexts.ShortOf)));
        if (1 - target.Additive > Jointly)
            yield return Together.With(Share(1 - target.Additive));
        double width = target.Indices.Max(index => index.TotalInterval is { } interval ? interval.Upper - interval.Lower : 0);
        if (width > Wide)
            yield return Unsure.With(StudyVerdict.Percent(Math.Min(width / 2, 1)));
    }

    private void Write(TargetSensitivity target)
    {
        Line("");
        foreach (LocalText sentence in SentencesOf(study, target))
            Line("- " + sentence.In(language));
        if (study.Factors.Count == 1 || target.Indices.All(index => double.IsNaN(index.Total)))
            return;
        Line("");
        WriteTable(target);
    }

    private void WriteTable(TargetSensitivity target)
    {
        bool hasIntervals = target.Indices.Any(index => index.TotalInterval is not null);
        LocalText[] headings = hasIntervals ? [What, Alone, InAll, Between] : [What, Alone, InAll];
        var table = new PlainTable([.. headings.Select(heading => heading.In(language))]);
        foreach ((SobolIndices index, Factor factor) in target.Indices.Zip(study.Factors))
        {
            string[] cells = [FactorTexts.ShortOf(factor).In(language), Share(index.First).In(language), Share(index.Total).In(language)];
            table.Add(hasIntervals ? [.. cells, Interval(index.TotalInterval)] : cells);
        }

        foreach (string line in table.Lines())
            Line(line);
    }

    private string Interval(ConfidenceInterval? interval) =>
        interval is { } known ? Range.Format(language, Share(known.Lower), Share(known.Upper)) : "–";

    /// <summary>What a target is called in a sentence.</summary>
    internal static LocalText NameOf(SensitivityTarget target) => target.Measure switch
    {
        SensitivityMeasure.Score => Score.With(SafeText.Line(target.Subject ?? "")),
        SensitivityMeasure.Rank => Rank.With(SafeText.Line(target.Subject ?? "")),
        _ => Shift,
    };

    /// <summary>An estimated share in percent, kept within what a share can be.</summary>
    private static LocalText Share(double share) => StudyVerdict.Percent(double.IsNaN(share) ? share : Math.Clamp(share, 0, 1));

    private void Say(LocalText sentence, params ReadOnlySpan<object?> arguments) => Line(sentence.Format(language, arguments));

    private void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
}
