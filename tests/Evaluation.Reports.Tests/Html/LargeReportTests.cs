using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Evaluation.Reports.Html;

public sealed class LargeReportTests
{
    private const int LargestPage = 25_000_000;

    private RoundReport report = null!;
    private string html = "";
    private IDocument page = null!;

    [OneTimeSetUp]
    public void Make_the_report_of_3000_subjects_with_60_leaves()
    {
        report = RoundReport.Of(Rounds.Large(3000, 60));
        html = report.ToHtml();
        page = new HtmlParser().ParseDocument(html);
    }

    [OneTimeTearDown]
    public void Drop_the_page() => page.Dispose();

    [Test]
    public void The_page_stays_below_25_MB() => Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThan(LargestPage));

    [Test]
    public void The_page_and_the_diagnostics_say_what_was_left_out()
    {
        Assert.That(page.QuerySelectorAll("#left-out li"), Has.Length.EqualTo(2));
        Assert.That(report.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "RPT102", "RPT102" }));
    }

    [Test]
    public void Every_subject_is_in_the_ranking_and_has_a_list() =>
        Assert.That((page.QuerySelectorAll("#ranking-table tbody tr").Length, page.QuerySelectorAll("article.subject").Length), Is.EqualTo((3000, 3000)));

    [Test]
    public void Listed_and_unlisted_losses_still_add_up()
    {
        IElement subject = page.QuerySelector("#subject-3000")!;
        decimal listed = subject.QuerySelectorAll(".losses tbody tr").Sum(row => Rounds.Number(row.Children[3].TextContent));
        string more = subject.QuerySelector("p.quiet")!.TextContent;
        decimal unlisted = Rounds.Number(more.Split("合计 ")[1].Split(' ')[0]);

        Assert.That(listed + unlisted, Is.EqualTo(Rounds.Number(subject.QuerySelector("tfoot td")!.TextContent)));
    }

    [Test]
    public void A_round_of_300_subjects_keeps_everything() => Assert.That(RoundReport.Of(Rounds.Large(300, 60)).Diagnostics, Is.Empty);
}
