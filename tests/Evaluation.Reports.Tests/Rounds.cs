using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>Rounds for the tests of charts and pages.</summary>
internal static class Rounds
{
    internal static readonly ValueList<Grade> FourGrades =
    [
        new("优秀", From: 90), new("良好", From: 75, Below: 90), new("合格", From: 60, Below: 75), new("不合格", Below: 60),
    ];

    internal static readonly Citation Article33 = new("政府信息公开条例 第三十三条", "https://example.org/条例?a=1&b=2", Verification.Verified);

    /// <summary>The 21 cities of 2011, as published, with grades when given.</summary>
    internal static RoundResult Sichuan(ValueList<Grade>? grades = null)
    {
        Scheme scheme = SchemeFile.Load(Path.Combine(Root(), "schemes", "sichuan-land-2011.yaml")) with { Grades = grades ?? [] };
        return Scorer.For(scheme).Score(ObservationFile.Load(Sample("observations.csv"), scheme));
    }

    /// <summary>The published ranking of those cities: rank, name, total.</summary>
    internal static (string Rank, string Name, string Total)[] SichuanPublished() =>
        [.. File.ReadAllLines(Sample("published.csv")).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], row[2]))];

    /// <summary>A round of one leaf whose points are the totals; no points for a subject without a total.</summary>
    internal static RoundResult OfTotals(IEnumerable<(string Name, decimal? Total)> totals, ValueList<Grade>? grades = null)
    {
        Scheme scheme = Scheme([("A1", "总分", 100)]) with { Grades = grades ?? [] };
        var table = new ObservationTableBuilder(scheme);
        foreach ((string name, decimal? total) in totals)
            table.Add(name, "A1", total is { } points ? ObservedValue.OfNumber(points) : ObservedValue.NotApplicable);
        return Scorer.For(scheme).Score(table.Build());
    }

    /// <summary>A round of so many subjects with totals from 30 to 99.9 in no order, many of them equal.</summary>
    internal static RoundResult OfSize(int subjects, ValueList<Grade>? grades = null) => OfTotals(
        Enumerable.Range(0, subjects).Select(i => (Name(i), (decimal?)(30 + (i * 7919 % 700 / 10m)))), grades);

    /// <summary>A large round: branches of ten leaves, with clause, evidence and remark on every observation.</summary>
    internal static RoundResult Large(int subjects, int leaves)
    {
        var branches = Enumerable.Range(0, leaves).GroupBy(leaf => leaf / 10).Select(group => new Indicator
        {
            Code = "B" + group.Key,
            Title = "一级指标" + group.Key,
            Children = group.Select(Leaf).ToValueList(),
        });
        var scheme = new Scheme { Code = "large", Title = "大规模评估", FullMark = leaves, Indicators = branches.ToValueList() };
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < subjects; subject++)
        {
            for (int leaf = 0; leaf < leaves; leaf++)
                table.Add(Name(subject), "L" + leaf, ObservedValue.OfNumber((subject * 31 + leaf * 17) % 100 / 100m), "甲", Details(subject, leaf));
        }

        return Scorer.For(scheme).Score(table.Build());
    }

    internal static Scheme Scheme(IEnumerable<(string Code, string Title, decimal FullMark)> leaves) => new()
    {
        Code = "test",
        Title = "测试评估",
        Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
        Indicators = leaves
            .Select(leaf => new Indicator { Code = leaf.Code, Title = leaf.Title, FullMark = leaf.FullMark, Method = new DirectPoints() })
            .ToValueList(),
    };

    internal static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    internal static string Root() => Repository.Root;

    private static string Sample(string name) => Path.Combine(Root(), "samples", "sichuan-land-2011", name);

    private static Indicator Leaf(int leaf) => new()
    {
        Code = "L" + leaf,
        Title = "三级指标第" + leaf + "项",
        FullMark = 1,
        Method = new DirectPoints(),
        Basis = [Article33],
    };

    private static ObservationDetails Details(int subject, int leaf) => new(
        new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddMinutes(leaf),
        $"https://example.org/evidence/{subject}/{leaf}.html",
        leaf % 7 == 0 ? "栏目已打开，内容未更新" : null);

    private static string Name(int subject) => string.Create(CultureInfo.InvariantCulture, $"第{subject + 1:0000}号政务公开办公室");
}
