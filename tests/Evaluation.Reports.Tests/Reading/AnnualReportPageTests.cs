using System.Text;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;

namespace Evaluation.Reports.Reading;

public sealed class AnnualReportPageTests
{
    /// <summary>Table 3 as pages have it: what a label or heading covers is left out of the rows below.</summary>
    private static string Requests => "<table><tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：……）</td><td colspan=7>申请人情况</td></tr>"
        + "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
        + "<tr><td>商业<br>企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td><span>其</span><b>他</b></td></tr>"
        + string.Concat(ReportFiles.Sample[1..].Select((line, i) => "<tr>" + Label(line[0], i) + string.Concat(line[1..].Select(cell => $"<td> {cell}&nbsp;</td>")) + "</tr>")) + "</table>";

    private static string Reviews => "<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
        + string.Concat(ReportFiles.Reviews[1][..5].Select(heading => $"<td rowspan=2>{heading}</td>")) + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>"
        + ReportFiles.Table(ReportFiles.Reviews[2..])[7..].Replace("<td></td>", "", StringComparison.Ordinal);

    private static string Label(string label, int line) => line switch
    {
        < 2 or 24 => $"<td colspan=3>{label}</td>",
        2 => $"<td rowspan=22>三、本年度办理结果</td><td colspan=2>{label}</td>",
        3 or 23 => $"<td colspan=2>{label}</td>",
        4 => $"<td rowspan=8>（三）不予公开</td><td>{label}</td>",
        12 => $"<td rowspan=3>（四）无法提供</td><td>{label}</td>",
        15 => $"<td rowspan=5>（五）不予处理</td><td>{label}</td>",
        20 => $"<td rowspan=3>（六）其他处理</td><td>{label}</td>",
        _ => $"<td>{label}</td>",
    };

    [Test]
    public void The_form_as_pages_have_it_passes_every_identity_and_its_text_is_read_around_it()
    {
        string page = $"<!DOCTYPE html><html><head><title>年报</title><script>var x = '新收政府信息公开申请99件';</script></head><body><p>2025年，本机关新收政府信息公开申请<b>26</b>件。</p>{Requests}<h3>四</h3>{Reviews}<p>完</p></body></html>";
        ReportDocument document = ReportFiles.Read(page).OrThrow();
        ReportCheck check = ReportFiles.Check(document);

        Assert.That(document.Text, Is.EqualTo("2025年，本机关新收政府信息公开申请26件。\n四\n完"));
        Assert.That(check.Report.Requests!.Missing, Is.Empty);
        Assert.That(check.Report.Reviews!["direct", 2]!.Value.Number, Is.EqualTo(15));
        Assert.That(check.Identities.Where(identity => identity.Code[0] != 'T').Select(identity => identity.Outcome), Has.Exactly(42).EqualTo(ReportOutcome.Pass));
        Assert.That(check.Identities.First(identity => identity.Code == "T31").Outcome, Is.EqualTo(ReportOutcome.Pass));
    }

    [Test]
    public void Tables_in_tables_that_lay_out_a_page_are_no_data()
    {
        ReportDocument document = ReportFiles.Read($"<html><body><table><tr><td>菜单</td><td>正文在此。{Requests}</td></tr><tr><td>页脚</td><td></td></tr></table></body></html>").OrThrow();

        Assert.That(document.Text, Is.EqualTo("菜单\n正文在此。\n页脚"));
        Assert.That(document.Grids, Has.Count.EqualTo(2));
        Assert.That(ReportFiles.Check(document).Outcome, Is.EqualTo(ReportOutcome.Pass));
    }

    [TestCase("colspan=1000000000")]
    [TestCase("rowspan=99999999999999999999")]
    [TestCase("colspan=-3")]
    [TestCase("colspan=0")]
    [TestCase("rowspan=abc")]
    public void Absurd_spans_are_told_and_taken_for_one(string span)
    {
        Checked<ReportDocument> read = ReportFiles.Read($"<table><tr><td {span}>甲</td><td>乙</td></tr></table>");

        Assert.That(read.Value!.Grids[0].Rows[0], Is.EqualTo(new[] { "甲", "乙" }));
        Assert.That(read.Diagnostics.Single().Code, Is.EqualTo("ANN009"));
        Assert.That(read.Diagnostics.Single().Message(Language.English), Does.Contain("of the cell A1 is '" + span.Split('=')[1]));
    }

    [Test]
    public void Many_large_spans_are_refused_before_they_use_up_the_memory()
    {
        string row = "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=1000>甲</td>", 1)) + "</tr>";
        Checked<ReportDocument> read = ReportFiles.Read("<table>" + string.Concat(Enumerable.Repeat(row, 5_000)) + "</table>");

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "ANN005" }));
    }

    [Test]
    public void Deep_and_broken_pages_are_read_as_browsers_read_them()
    {
        string deep = string.Concat(Enumerable.Repeat("<div><b>", 250)) + ReportFiles.Table(ReportFiles.Sample) + "<td><tr></table><p";

        Assert.That(ReportFiles.Check(ReportFiles.Read("<html>" + deep).OrThrow()).Outcome, Is.EqualTo(ReportOutcome.Pass));
    }

    [Test]
    public void A_page_of_endless_nesting_is_refused_at_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Checked<ReportDocument> read = ReportFiles.Read("<html>" + string.Concat(Enumerable.Repeat("<div><b>", 500_000)));

        Assert.That(read.Diagnostics.Single().Code, Is.EqualTo("ANN012"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), "a browser's parser would take hours");
    }

    [Test]
    public void Encodings_are_found_out_and_foreign_ones_refused()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string page = $"<html><head><meta charset=\"gb2312\"></head><body>{ReportFiles.Table(ReportFiles.Sample)}</body></html>";

        Assert.That(ReportFiles.Check(ReportFiles.Read(Encoding.GetEncoding("GB18030").GetBytes(page)).OrThrow()).Outcome, Is.EqualTo(ReportOutcome.Pass));
        Assert.That(ReportFiles.Check(ReportFiles.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(page)]).OrThrow()).Outcome, Is.EqualTo(ReportOutcome.Pass));
        Assert.That(ReportFiles.Read(page.Replace("gb2312", "big5", StringComparison.Ordinal)).Diagnostics.Single().Code, Is.EqualTo("ANN010"));
        Assert.That(ReportFiles.Read([.. Encoding.UTF8.GetBytes(page), 0xFF, 0xFF]).Diagnostics.Single().Code, Is.EqualTo("OBS009"));
    }

    [Test]
    public void Content_decides_and_not_the_name()
    {
        byte[] page = Encoding.UTF8.GetBytes("<html><body>" + ReportFiles.Table(ReportFiles.Sample) + "</body></html>");
        byte[] table = Encoding.UTF8.GetBytes(string.Join('\n', ReportFiles.Sample.Select(line => string.Join(',', line))));

        Assert.That(ReportFiles.Read(page, "report.xls").OrThrow().Grids[0].Part, Is.EqualTo("table 1"));
        Assert.That(ReportFiles.Read(table, "report.html").OrThrow().Grids[0].Part, Is.Empty);
        Assert.That(ReportFiles.Read(page[..60]).OrThrow().ToReport("市", 2025).Diagnostics.Single().Code, Is.EqualTo("ANN101"));
    }
}
