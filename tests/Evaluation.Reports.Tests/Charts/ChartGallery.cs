using Evaluation.Reports.Charts.Conduct;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Charts.Subjects;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>Every chart, of rounds of every awkward kind.</summary>
internal static class ChartGallery
{
    /// <summary>A name of more than 40 characters, as the longest real ones are.</summary>
    internal const string LongName = "某某省某某自治州某某县人民政府政务服务和大数据管理局（行政审批局、公共资源交易监督管理办公室）";

    /// <summary>Names that are markup, have control characters, emoji or letters of other scripts, or are very long.</summary>
    internal static readonly ValueList<string> Odd =
    [
        "<img src=x onerror=1> & \"x\" 'y'", "\u0000\u0007\u202E县\uFFFE", "😀鄠邑区", LongName, "\u0645\u062F\u064A\u0646\u0629", "\U0002CB4E氏县㛃",
        "Bureau of Housing and Urban-Rural Development of the Municipality",
    ];

    internal static IEnumerable<(string Name, Func<Language, ChartImage[]> Draw)> All() =>
    [
        .. Rankings().Select(one => (one.Name, (Func<Language, ChartImage[]>)(language => [RankingChart.Of(one.Result, language), DistributionChart.Of(one.Result, language)]))),
        .. Cases().Select(one => (one.Name, (Func<Language, ChartImage[]>)(language => Draw(one.Result, one.Earlier, language)))),
        .. EvaluatorGallery.All(),
        .. PatternGallery.All(),
        .. RobustnessGallery.All(),
        ("conduct", language => [AppealsChart.Of(TreeRounds.Ledger, language), VerdictChart.Of(TreeRounds.Warned, language)]),
    ];

    internal static IEnumerable<TestCaseData> TestCases() =>
        from one in All()
        from language in Enum.GetValues<Language>()
        from chart in one.Draw(language)
        select new TestCaseData(chart).SetArgDisplayNames(chart.Title, one.Name, language.ToString());

    internal static ChartImage[] OfSubject(Scorecard card, Language language) =>
        [IndicatorRadarChart.Of(card, PeerScope.All, language), StrengthsChart.Of(card, PeerScope.Group, language), LostPointsChart.Of(card, language)];

    internal static ChartImage[] Draw(RoundResult result, RoundResult earlier, Language language) =>
    [
        .. OfSubject(result.Standings[result.Standings.Count / 2].Card, language),
        ScoreRateChart.Of(result, language), ScoreRateHeatChart.Of(result, language), GroupBoxChart.Of(result, language),
        SlopeChart.Of(earlier, result, SlopeMeasure.Rank, language), SlopeChart.Of(earlier, result, SlopeMeasure.Total, language),
    ];

    private static IEnumerable<(string Name, RoundResult Result)> Rankings() =>
    [
        ("ranking 21 cities", Rounds.Sichuan()),
        ("ranking grades", Rounds.Sichuan(Rounds.FourGrades)),
        ("ranking odd names", Rounds.OfTotals([.. Odd.Select((name, i) => (name, (decimal?)(90 - (i / 2 * 20)))), ("无分县", null)], Rounds.FourGrades)),
        ("ranking one", Rounds.OfSize(1)),
        ("ranking three", Rounds.OfSize(3)),
        ("ranking 300", Rounds.OfSize(300, Rounds.FourGrades)),
        ("ranking 3000", Rounds.OfSize(3000)),
        ("ranking 20 grades", Rounds.OfSize(40, TwentyGrades)),
        ("ranking all equal", Rounds.OfTotals([("甲", 50m), ("乙", 50m), ("丙", 50m)])),
        ("ranking no totals", Rounds.OfTotals([("甲", null)])),
        ("ranking all zero", Rounds.OfTotals([("甲", 0m), ("乙", 0m)])),
    ];

    /// <summary>As many grades as no scheme should have, with long names.</summary>
    internal static ValueList<Grade> TwentyGrades { get; } =
        Enumerable.Range(0, 20).Select(i => new Grade("第" + (i + 1) + "等（待改进）", From: i == 19 ? null : 95 - (5 * i), Below: i == 0 ? null : 100 - (5 * i))).ToValueList();

    private static IEnumerable<(string Name, RoundResult Result, RoundResult Earlier)> Cases()
    {
        RoundResult cities = Rounds.Sichuan(Rounds.FourGrades);
        yield return ("21 cities", cities, cities);
        yield return ("three", TreeRounds.Of(3), TreeRounds.Of(3, shift: 1));
        yield return ("21", TreeRounds.Of(21), TreeRounds.Of(20, shift: 1));
        yield return ("3000", TreeRounds.Of(3000), TreeRounds.Of(2990, shift: 1));
        yield return ("odd names", TreeRounds.Of(7, name: i => Odd[i]), TreeRounds.Of(4, name: i => Odd[i], shift: 2));
        yield return ("12 branches", TreeRounds.Of(30, branches: 12), TreeRounds.Of(30, branches: 12, shift: 3));
        yield return ("30 branches", TreeRounds.Of(8, branches: 30), TreeRounds.Of(8, branches: 30));
        yield return ("70 branches", TreeRounds.Of(4, branches: 70, leaves: 1), TreeRounds.Of(4, branches: 70, leaves: 1));
        yield return ("two branches", TreeRounds.Of(8, branches: 2), TreeRounds.Of(8, branches: 2));
        yield return ("one", TreeRounds.Of(1), TreeRounds.Of(1, shift: 1));
        yield return ("small losses", TreeRounds.Flat(["甲项", "乙项", "丙项", "丁项"], ("甲", null, [9.9m, 10, 9.5m, 10]), ("乙", null, [10, 9.95m, 9.8m, 9.9m])), cities);
        yield return ("one loss of all", TreeRounds.Flat(["甲项"], ("甲", null, [0])), cities);
        yield return ("tiny loss", TreeRounds.Flat(["甲项", "乙项"], ("甲", null, [9.9999m, 9.99m])), cities);
        yield return ("all equal", TreeRounds.Flat(["甲项", "乙项", "丙项"], ("甲", "组", [5, 5, 5]), ("乙", "组", [5, 5, 5]), ("丙", "组", [5, 5, 5])), Rounds.OfTotals([("丁", 1)]));
        yield return ("nothing lost", TreeRounds.Flat(["甲项", "乙项", "丙项"], ("甲", "组", [10, 10, 10])), Rounds.OfTotals([("丁", 1)]));
        yield return ("missing", TreeRounds.Flat(["甲项", "乙项", "丙项", "丁项"], ("甲", null, [10, null, 0, 7]), ("乙", "组", [null, null, null, null]), ("丙", "组", [3, null, 9, 1])), Rounds.OfTotals([("甲", null), ("丙", 3)]));
    }
}
