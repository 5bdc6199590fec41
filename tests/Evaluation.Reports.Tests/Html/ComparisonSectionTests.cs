using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Observations;
using Evaluation.Reports.Outputs;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

public sealed class ComparisonSectionTests
{
    /// <summary>Two leaves of 50 points each; earlier the first had 60 and the second 40.</summary>
    private static Scheme Scheme(decimal first, decimal second) => new()
    {
        Code = "two",
        Title = "两项",
        FullMark = first + second,
        Grades = [new("优秀", From: 80), new("合格", Below: 80)],
        Indicators =
        [
            new Indicator { Code = "A", Title = "公开", FullMark = first, Method = new DirectPoints() },
            new Indicator { Code = "B", Title = "答复", FullMark = second, Method = new DirectPoints() },
        ],
    };

    private static RoundResult Round(Scheme scheme, params (string Subject, decimal A, decimal B)[] rows)
    {
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string subject, decimal a, decimal b) in rows)
            builder.Add(subject, "A", ObservedValue.OfNumber(a)).Add(subject, "B", ObservedValue.OfNumber(b));
        return Scorer.For(scheme).Score(builder.Build());
    }

    // 甲 30 + 20 = 50 → 50 + 40 = 90; 乙 60 + 30 = 90 → 40 + 30 = 70; 丙 is gone and 丁 new; 旧局 is 新局 now, 40 + 30 = 70 → 25 + 25 = 50.
    private static readonly RoundResult Before = Round(Scheme(60, 40), ("甲", 30, 20), ("乙", 60, 30), ("丙", 10, 10), ("旧局", 40, 30));
    private static readonly RoundResult After = Round(Scheme(50, 50), ("甲", 50, 40), ("乙", 40, 30), ("丁", 5, 5), ("新局", 25, 25));
    private static readonly RoundComparison Comparison = RoundComparison.Of(
        Before, After, new ComparisonOptions { Renamings = new Renamings { Subjects = [new("旧局", "新局")] } });

    private static IDocument Page(RoundComparison? comparison, Language language = Language.Chinese) => new HtmlParser().ParseDocument(
        RoundReport.Of(new RoundMaterial(comparison?.After ?? After) { Comparison = comparison }, language).ToHtml());

    [TestCase(Language.Chinese, "与上一轮比较")]
    [TestCase(Language.English, "Against the previous round")]
    public void The_section_stands_after_the_suggestions_and_in_the_contents(Language language, string heading)
    {
        IDocument page = Page(Comparison, language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.QuerySelector("section#advice + section > h2")!.TextContent, Is.EqualTo(heading));
            Assert.That(page.QuerySelector("nav a[href='#comparison']")!.TextContent, Is.EqualTo(heading));
            Assert.That(page.QuerySelectorAll("#comparison svg.chart").Length, Is.EqualTo(1));
            Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
        }
    }

    [Test]
    public void Every_subject_of_both_rounds_has_a_row_with_places_totals_and_causes()
    {
        string[][] rows = [.. Page(Comparison).QuerySelectorAll("#previous-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(row => string.Join('|', row.Take(7))), Is.EqualTo(new[] { "甲|3|1|+2|50|90|+40", "乙|1|2|-1|90|70|-20", "新局 ← 旧局|2|3|-1|70|50|-20" }));
            Assert.That(rows.Select(row => row[7..10].Sum(part => decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture))), Is.EqualTo(new[] { 40m, -20, -20 }));
            Assert.That(rows.Select(row => row[10]), Is.EqualTo(new[] { "合格 → 优秀", "优秀 → 合格", "合格" }));
        }
    }

    [Test]
    public void A_name_leads_to_the_subjects_page_which_tells_where_it_stood()
    {
        IDocument page = Page(Comparison);
        string target = page.QuerySelector("#previous-table tbody a")!.GetAttribute("href")![1..];
        Assert.That(page.GetElementById(target)!.QuerySelectorAll(".figures div").Select(tile => tile.TextContent), Does.Contain("前轮名次3").And.Contain("总分变化+40"));
    }

    [Test]
    public void Who_is_new_gone_and_renamed_is_told()
    {
        string names = string.Concat(Page(Comparison).QuerySelectorAll("#previous-names li").Select(line => line.TextContent));
        Assert.That(names, Does.Contain("丁").And.Contain("丙").And.Contain("旧局 → 新局"));
    }

    [Test]
    public void The_slope_chart_has_one_line_for_who_was_renamed()
    {
        string description = Page(Comparison, Language.English).QuerySelector("#comparison svg desc")!.TextContent;
        Assert.That(description, Does.Contain("3 subjects"));
    }

    [Test]
    public void Without_a_comparison_there_is_no_section() => Assert.That(Page(null).QuerySelector("#comparison"), Is.Null);

    [Test]
    public void A_comparison_of_another_round_is_refused() => Assert.That(
        () => RoundReport.Of(new RoundMaterial(Before) { Comparison = Comparison }), Throws.ArgumentException.With.Message.Contains("another round"));

    [Test]
    public void Names_from_the_data_are_text_and_nothing_else()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\"'&{0}";
        RoundComparison comparison = RoundComparison.Of(Round(Scheme(60, 40), (Hostile, 1, 1)), Round(Scheme(50, 50), (Hostile, 2, 2), ("<b>new", 1, 1)));
        string html = RoundReport.Of(new RoundMaterial(comparison.After) { Comparison = comparison }).ToHtml();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.Not.Contain("<img").And.Not.Contain("<b>new"));
            Assert.That(new HtmlParser().ParseDocument(html).QuerySelector("#previous-table th[scope='row']")!.TextContent, Is.EqualTo(Hostile));
        }
    }
}
