using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Evaluation.Reports.Html;

public sealed class LargeReportTests
{
    private const int LargestPage = 32_000_000;

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
    public void The_page_stays_below_32_MB() => Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThan(LargestPage));

    [Test]
    public void Nothing_is_left_out()
    {
        Assert.That(page.QuerySelector("#left-out"), Is.Null);
        Assert.That(report.Diagnostics, Is.Empty);
    }

    [Test]
    public void Every_subject_is_in_the_ranking_and_has_a_page() => Assert.That(
        page.QuerySelectorAll("#ranking-table tbody a").Select(link => link.GetAttribute("href") + "-page").ToArray(),
        Is.EqualTo(page.QuerySelectorAll("#subjects script").Select(packed => "#" + packed.Id)).And.Length.EqualTo(3000));

    [Test]
    public void A_packed_page_has_all_losses_and_the_explanation_of_every_point()
    {
        IElement subject = Packed.Subject(page, 3000);
        decimal listed = subject.QuerySelectorAll(".losses tbody tr").Sum(row => Rounds.Number(row.Children[3].TextContent));

        Assert.That(subject.QuerySelector("h3 span")!.TextContent, Is.EqualTo(page.QuerySelectorAll("#ranking-table tbody a")[2999].TextContent));
        Assert.That(listed, Is.EqualTo(Rounds.Number(subject.QuerySelector("tfoot td")!.TextContent)));
        Assert.That(subject.QuerySelectorAll(".explanation tbody tr"), Has.Length.EqualTo(1 + 6 + 60));
    }

    [Test]
    public void Up_to_60_subjects_stand_in_the_page_as_they_are()
    {
        Assert.That(Subjects(Rounds.OfSize(60)), Has.Length.EqualTo(60));
        Assert.That(Subjects(Rounds.OfSize(61)), Is.Empty);
    }

    private static IElement[] Subjects(Evaluation.Scoring.RoundResult result) =>
        [.. new HtmlParser().ParseDocument(RoundReport.Of(result).ToHtml()).QuerySelectorAll("article.subject")];
}
