using System.Globalization;
using Evaluation.Observations;
using Evaluation.Reports.Outputs;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Browser;

/// <summary>Pages for the browser, each made once.</summary>
internal static class BrowserRounds
{
    internal const string Image = "<img src=x onerror=alert(1)>";
    internal const string Formula = "=HYPERLINK(\"http://example.org\",\"点此\")";

    /// <summary>Markup, ends of scripts, comments and sections, an address that acts, a line separator, half of a character.</summary>
    internal const string Attack = "javascript:alert(1)//<img src=x onerror=alert(2)></script></style>-->]]>'\"`{{T.Title}}{%\u2028\ud800";

    private static readonly Lazy<string> ChinesePage = new(() => Report(Language.Chinese));
    private static readonly Lazy<string> EnglishPage = new(() => Report(Language.English));
    private static readonly Lazy<string> ChineseWhole = new(() => Whole(new HostileRound("政务公开第三方评估", "甲"), Language.Chinese));
    private static readonly Lazy<string> EnglishWhole = new(() => Whole(new HostileRound("Openness of government", "A"), Language.English));
    private static readonly Lazy<string> HostilePage = new(() => Whole(new HostileRound(Attack, "<b onclick=alert(3)>"), Language.Chinese));
    private static readonly Lazy<string> PackedPage = new(() => RoundReport.Of(Grouped(100)).ToHtml());

    /// <summary>Fourteen offices with a section of every kind: previous round, evaluators, patterns, robustness and conduct.</summary>
    internal static string Everything(Language language) => language == Language.Chinese ? ChineseWhole.Value : EnglishWhole.Value;

    /// <summary>The same with a hostile text in every field.</summary>
    internal static string Hostile => HostilePage.Value;

    /// <summary>The 21 cities of 2011 with grades, and with it a study of robustness.</summary>
    internal static string Sichuan(Language language) => language == Language.Chinese ? ChinesePage.Value : EnglishPage.Value;

    /// <summary>A hundred offices in four groups, whose pages are packed; two have hostile names.</summary>
    internal static string Packed => PackedPage.Value;

    internal static RoundResult Grouped(int subjects)
    {
        Scheme scheme = new()
        {
            Code = "grouped",
            Title = "某市政务公开第三方评估",
            Grades = Rounds.FourGrades,
            Indicators = [Branch("A", "主动公开", 60), Branch("B", "依申请公开", 40)],
        };
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < subjects; subject++)
        {
            string name = NameOf(subject);
            table.AddSubject(new Subject(name, Group: "第" + "一二三四"[subject % 4] + "组"));
            foreach (Indicator leaf in scheme.Leaves)
                table.Add(name, leaf.Code, ObservedValue.OfNumber(Share(subject) * leaf.FullMark!.Value), "评估员甲");
        }

        return Scorer.For(scheme).Score(table.Build());
    }

    private static string Report(Language language) =>
        RoundReport.Of(StudiedRounds.Sichuan.Result, null, null, StudiedRounds.Sichuan, null, language).ToHtml();

    private static string Whole(HostileRound round, Language language)
    {
        RoundMaterial material = HostileMaterial.Of(round);
        return RoundReport.Of(material, language).WithConduct(HostileMaterial.ConductOf(round, material)).ToHtml();
    }

    private static decimal Share(int subject) => (100 - (subject % 50)) / 100m;

    private static string NameOf(int subject) => subject switch
    {
        0 => Image,
        1 => Formula,
        _ => string.Create(CultureInfo.InvariantCulture, $"第{subject + 1:000}号办公室"),
    };

    private static Indicator Branch(string code, string title, decimal fullMark) => new()
    {
        Code = code,
        Title = title,
        Children = [Leaf(code + "1", "公开时效", fullMark / 2), Leaf(code + "2", "公开质量", fullMark / 2)],
    };

    private static Indicator Leaf(string code, string title, decimal fullMark) =>
        new() { Code = code, Title = title, FullMark = fullMark, Method = new DirectPoints(), Basis = [Rounds.Article33] };
}
