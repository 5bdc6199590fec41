using Evaluation.Reports.Charts.Conduct;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Charts.Subjects;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Every chart of subjects, rounds and conduct, of rounds of every awkward kind.</summary>
internal static class ChartGallery
{
    private static readonly string[] Odd =
        ["<script>alert(1)</script> & \"x\" 'y'", "\u0000\u0007\u202E县\uFFFE", "😀鄠邑区", "某某省某某自治州某某县人民政府政务服务和大数据管理局（行政审批局）", "\u0645\u062F\u064A\u0646\u0629", "\U0002CB4E氏县㛃"];

    internal static IEnumerable<(string Name, Func<Language, ChartImage[]> Draw)> All()
    {
        foreach ((string name, RoundResult result, RoundResult earlier) in Cases())
            yield return (name, language => Draw(result, earlier, language));
        yield return ("ranges", language =>
        [
            RankingChart.Of(StudiedRounds.Sichuan.Result, StudiedRounds.Sichuan, language), RankingChart.Of(EvaluatorRounds.Default.Result, EvaluatorRounds.Default.Review, language),
            AgreementMatrixChart.Of(EvaluatorRounds.Default.Review, language),
        ]);
        yield return ("conduct", language => [AppealsChart.Of(TreeRounds.Ledger, language), VerdictChart.Of(TreeRounds.Warned, language)]);
    }

    internal static IEnumerable<TestCaseData> TestCases() =>
        from one in All()
        from language in Enum.GetValues<Language>()
        from chart in one.Draw(language)
        select new TestCaseData(chart).SetArgDisplayNames(chart.Title, one.Name, language.ToString());

    private static IEnumerable<(string Name, RoundResult Result, RoundResult Earlier)> Cases()
    {
        RoundResult cities = Rounds.Sichuan(Rounds.FourGrades);
        yield return ("21 cities", cities, cities);
        yield return ("three", TreeRounds.Of(3), TreeRounds.Of(3, shift: 1));
        yield return ("21", TreeRounds.Of(21), TreeRounds.Of(20, shift: 1));
        yield return ("3000", TreeRounds.Of(3000), TreeRounds.Of(2990, shift: 1));
        yield return ("odd names", TreeRounds.Of(6, name: i => Odd[i]), TreeRounds.Of(4, name: i => Odd[i], shift: 2));
        yield return ("12 branches", TreeRounds.Of(30, branches: 12), TreeRounds.Of(30, branches: 12, shift: 3));
        yield return ("30 branches", TreeRounds.Of(8, branches: 30), TreeRounds.Of(8, branches: 30));
        yield return ("70 branches", TreeRounds.Of(4, branches: 70, leaves: 1), TreeRounds.Of(4, branches: 70, leaves: 1));
        yield return ("two branches", TreeRounds.Of(8, branches: 2), TreeRounds.Of(8, branches: 2));
        yield return ("one", TreeRounds.Of(1), TreeRounds.Of(1, shift: 1));
        yield return ("all equal", TreeRounds.Flat(["甲项", "乙项", "丙项"], ("甲", "组", [5, 5, 5]), ("乙", "组", [5, 5, 5]), ("丙", "组", [5, 5, 5])), Rounds.OfTotals([("丁", 1)]));
        yield return ("missing", TreeRounds.Flat(["甲项", "乙项", "丙项", "丁项"], ("甲", null, [10, null, 0, 7]), ("乙", "组", [null, null, null, null]), ("丙", "组", [3, null, 9, 1])), Rounds.OfTotals([("甲", null), ("丙", 3)]));
    }

    internal static ChartImage[] OfSubject(Scorecard card, Language language) =>
        [IndicatorRadarChart.Of(card, PeerScope.All, language), StrengthsChart.Of(card, PeerScope.Group, language), LostPointsChart.Of(card, language)];

    internal static ChartImage[] Draw(RoundResult result, RoundResult earlier, Language language) =>
    [
        .. OfSubject(result.Standings[result.Standings.Count / 2].Card, language),
        ScoreRateChart.Of(result, language), ScoreRateHeatChart.Of(result, language), GroupBoxChart.Of(result, language),
        SlopeChart.Of(earlier, result, SlopeMeasure.Rank, language), SlopeChart.Of(earlier, result, SlopeMeasure.Total, language),
    ];
}
