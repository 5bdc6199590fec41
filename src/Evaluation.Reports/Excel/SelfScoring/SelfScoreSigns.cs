using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Looks for what would draw a reviewer's eye in one office's self-score.</summary>
/// <param name="card">The office's scorecard.</param>
/// <param name="earlier">What it wrote the round before, by code; or <see langword="null"/>.</param>
internal sealed class SelfScoreSigns(Scorecard card, Dictionary<string, FilledRow>? earlier)
{
    /// <summary>Fewer leaves than this say nothing.</summary>
    private const int FewestLeaves = 3;

    private static readonly LocalText AllFull = new(
        "All {0} leaves have the full mark. Reviewers check such sheets first; see that each can be shown.", "{0} 项末级指标全部为满分。此类自查表会被重点复核，请确认逐项有据可查。");

    private static readonly LocalText NoLinks = new(
        "{0} of {1} leaves with points have no link to evidence. Add them.", "{1} 项得分的指标中有 {0} 项没有填写链接地址。请补充。");

    private static readonly LocalText NotAddresses = new(
        "{0} links are no addresses of the web, so nobody can follow them. Give http or https addresses.", "{0} 项链接地址不是可打开的网址。请填写 http 或 https 开头的网址。");

    private static readonly LocalText SameLink = new(
        "The same link stands as evidence for {0} leaves: {1}. Give the page that shows each.", "同一链接用作 {0} 项指标的证据：{1}。请分别填写能够证明各项的页面。");

    private static readonly LocalText SameRemark = new(
        "The same remark stands on {0} leaves: '{1}'. Say what holds for each.", "{0} 项指标的说明相同：“{1}”。请分别说明。");

    private static readonly LocalText OldRemarks = new(
        "{0} of {1} remarks are word for word those of last year. Bring them up to date.", "{1} 条说明中有 {0} 条与上年一字不差。请更新。");

    private static readonly LocalText OldLinks = new(
        "{0} of {1} links are those of last year. See that they show this year's work.", "{1} 个链接中有 {0} 个与上年相同。请确认其反映本年度工作。");

    private static readonly LocalText OldValues = new(
        "All {0} values are those of last year.", "{0} 项填报内容与上年完全相同。");

    private readonly NodeScore[] leaves = [.. card.Lines.Where(line => line.Observation is { Kind: not ValueKind.Missing })];

    internal IEnumerable<SelfScoreSign> All() => Now().Concat(earlier is null ? [] : SinceLastYear(earlier));

    private IEnumerable<SelfScoreSign> Now()
    {
        NodeScore[] scored = [.. leaves.Where(line => line.Score is not null && line.FullMark > 0)];
        if (scored.Length >= FewestLeaves && scored.All(line => line.Rate >= 1))
            yield return new SelfScoreSign("SELF01", AllFull.With(scored.Length), []);
        NodeScore[] earned = [.. scored.Where(line => line.Score > 0)];
        NodeScore[] bare = [.. earned.Where(line => line.Observation!.Value.Evidence is null)];
        if (bare.Length > 0)
            yield return new SelfScoreSign("SELF02", NoLinks.With(bare.Length, earned.Length), Codes(bare));
        NodeScore[] dead = [.. leaves.Where(line => line.Observation!.Value.Evidence is { } link && WebAddress.Of(link).Length == 0)];
        if (dead.Length > 0)
            yield return new SelfScoreSign("SELF03", NotAddresses.With(dead.Length), Codes(dead));
        foreach (SelfScoreSign sign in Repeated("SELF04", SameLink, line => line.Observation!.Value.Evidence))
            yield return sign;
        foreach (SelfScoreSign sign in Repeated("SELF05", SameRemark, line => line.Observation!.Value.Comment))
            yield return sign;
    }

    private IEnumerable<SelfScoreSign> SinceLastYear(Dictionary<string, FilledRow> before)
    {
        if (Same(before, "SELF06", OldRemarks, row => row.Remark, line => line.Observation!.Value.Comment) is { } remarks)
            yield return remarks;
        if (Same(before, "SELF07", OldLinks, row => row.Link, line => line.Observation!.Value.Evidence) is { } links)
            yield return links;
        NodeScore[] known = [.. leaves.Where(line => before.ContainsKey(line.Indicator!.Code) && line.Observation!.Value.Kind != ValueKind.Checklist)];
        if (known.Length >= FewestLeaves && known.All(line => IsSameValue(before[line.Indicator!.Code].Value, line.Observation!.Value.Value)))
            yield return new SelfScoreSign("SELF08", OldValues.With(known.Length), []);
    }

    private IEnumerable<SelfScoreSign> Repeated(string code, LocalText words, Func<NodeScore, string?> text) => leaves
        .Where(line => text(line) is not null)
        .GroupBy(line => text(line)!, StringComparer.Ordinal)
        .Where(same => same.Count() >= FewestLeaves)
        .Select(same => new SelfScoreSign(code, words.With(same.Count(), SafeText.Of(same.Key)), Codes(same)));

    private SelfScoreSign? Same(Dictionary<string, FilledRow> before, string code, LocalText words, Func<FilledRow, string> then, Func<NodeScore, string?> now)
    {
        NodeScore[] told = [.. leaves.Where(line => now(line) is not null)];
        NodeScore[] same = [.. told.Where(line => before.TryGetValue(line.Indicator!.Code, out FilledRow row) && then(row) == now(line))];
        return same.Length == 0 ? null : new SelfScoreSign(code, words.With(same.Length, told.Length), Codes(same));
    }

    private static bool IsSameValue(string before, ObservedValue now)
    {
        LocalText words = ObservedText.Of(now);
        return before == now.ToString() || before == words.English || before == words.Chinese || (now.Kind is ValueKind.Number or ValueKind.Count && before == ScoreText.Format(now.Number));
    }

    private static ValueList<string> Codes(IEnumerable<NodeScore> lines) => lines.Select(line => line.Indicator!.Code).ToValueList();
}
