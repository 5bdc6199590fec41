using System.Globalization;
using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>Rounds of two levels in groups, for the charts of subjects and rounds.</summary>
internal static class TreeRounds
{
    private static readonly string[] Topics = ["主动公开", "依申请公开", "政策解读与回应关切", "公开平台建设", "监督保障", "基层政务公开标准化规范化", "重点领域信息公开", "政府信息公开年度报告"];

    private static readonly string[] Groups = ["市直部门", "县（区）政府", "功能区管委会", "公共企事业单位"];

    /// <summary>The invented ledger of <c>samples/conduct</c>: 甲市 loses half a point, 乙市, 丙市 and 子市 win some.</summary>
    internal static AppealsLedger Ledger { get; } = AppealsLedger.Of(ConductRound(), CorrectionFile.Read(Conduct("corrections.csv"), ConductScheme()).OrThrow()).OrThrow();

    /// <summary>The review of a programme with warning signs.</summary>
    internal static ConductReview Warned { get; } = ConductReview.Of(DossierFile.Load(Conduct("warning-signs.yaml")).Dossiers[0]);

    /// <summary>A round of so many subjects and branches of so many leaves; every 17th cell is not applicable, and every fifth subject has no group.</summary>
    internal static RoundResult Of(int subjects, int branches = 5, int leaves = 4, Func<int, string>? name = null, int shift = 0)
    {
        var scheme = new Scheme
        {
            Code = "tree",
            Title = "某省政务公开第三方评估（2024年度）",
            FullMark = branches * leaves * 5,
            Grades = [new("优秀", From: branches * leaves * 3m), new("良好", From: branches * leaves * 2.5m, Below: branches * leaves * 3m), new("一般", Below: branches * leaves * 2.5m)],
            Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
            Indicators = Enumerable.Range(0, branches).Select(branch => Branch(branch, leaves)).ToValueList(),
        };
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < subjects; subject++)
        {
            string subjectName = name?.Invoke(subject) ?? Name(subject);
            table.AddSubject(new Subject(subjectName, subject % 5 == 4 ? null : Groups[subject % 4]));
            for (int leaf = 0; leaf < branches * leaves; leaf++)
                table.Add(subjectName, CodeOf(leaf / leaves, leaf % leaves), Value(subject, leaf, shift));
        }

        return Scorer.For(scheme).Score(table.Build());
    }

    /// <summary>A round of first-level leaves with the full mark 10; nothing for what is not applicable.</summary>
    internal static RoundResult Flat(ValueList<string> titles, params (string Name, string? Group, decimal?[] Points)[] subjects)
    {
        Scheme scheme = Rounds.Scheme(titles.Select((title, i) => ("A" + (i + 1).ToString(CultureInfo.InvariantCulture), title, 10m))) with { FullMark = 10 * titles.Count };
        var table = new ObservationTableBuilder(scheme);
        foreach ((string name, string? group, decimal?[] points) in subjects)
        {
            table.AddSubject(new Subject(name, group));
            for (int i = 0; i < titles.Count; i++)
                table.Add(name, scheme.Indicators[i].Code, points[i] is { } number ? ObservedValue.OfNumber(number) : ObservedValue.NotApplicable);
        }

        return Scorer.For(scheme).Score(table.Build());
    }

    internal static string CodeOf(int branch, int leaf) => FormattableString.Invariant($"{CodeOf(branch)}-{leaf + 1}");

    private static string CodeOf(int branch) => branch < 26 ? ((char)('A' + branch)).ToString() : FormattableString.Invariant($"Z{branch}");

    private static Indicator Branch(int branch, int leaves) => new()
    {
        Code = CodeOf(branch),
        Title = Topics[branch % Topics.Length] + (branch < Topics.Length ? "" : (branch / Topics.Length).ToString(CultureInfo.InvariantCulture)),
        Children = Enumerable.Range(0, leaves).Select(leaf => new Indicator
        {
            Code = CodeOf(branch, leaf),
            Title = Topics[(branch + leaf) % Topics.Length] + CodeOf(branch) + "第" + (leaf + 1).ToString(CultureInfo.InvariantCulture) + "项",
            FullMark = 5,
            Method = new DirectPoints(),
        }).ToValueList(),
    };

    private static ObservedValue Value(int subject, int leaf, int shift) => ((subject * 7) + leaf) % 17 == 5
        ? ObservedValue.NotApplicable
        : ObservedValue.OfNumber(Math.Clamp(((subject * 7919) + (leaf * 104_729) + (shift * 37)) % 51 / 10m + (subject % 4 * 0.2m), 0, 5));

    private static string Name(int subject) => FormattableString.Invariant($"第{subject + 1:0000}号政务公开办公室");

    private static Scheme ConductScheme() => SchemeFile.Load(Conduct("scheme.yaml"));

    private static ObservationTable ConductRound() => ObservationFile.Load(Conduct("observations.csv"), ConductScheme());

    private static string Conduct(string name) => Repository.PathTo("samples", "conduct", name);
}
