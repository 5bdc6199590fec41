using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Robustness;

namespace Evaluation.Reports.Html;

public sealed class RobustnessSectionTests
{
    private static readonly RobustnessStudy Study = StudiedRounds.Sichuan;

    private static IDocument Page(RobustnessStudy study, Language language = Language.Chinese) => new HtmlParser().ParseDocument(
        RoundReport.Of(study.Result, null, null, study, ReferenceEquals(study, Study) ? StudiedRounds.SichuanSensitivity : null, language).ToHtml());

    [TestCase(Language.Chinese, "排名的可信程度")]
    [TestCase(Language.English, "How far the ranking may be believed")]
    public void The_section_stands_before_the_annex_and_in_the_contents(Language language, string heading)
    {
        IDocument page = Page(Study, language);

        Assert.That(page.QuerySelectorAll("section > h2").Select(h => h.TextContent).ToArray()[^2], Is.EqualTo(heading));
        Assert.That(page.QuerySelector("nav a[href='#robustness']")!.TextContent, Is.EqualTo(heading));
        Assert.That(page.QuerySelectorAll("#robustness svg.chart").Length, Is.EqualTo(6));
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void It_says_what_the_study_says(Language language)
    {
        IDocument page = Page(Study, language);
        string verdict = string.Concat(page.QuerySelectorAll("#robustness-verdict li").Select(line => line.TextContent));

        Assert.That(verdict.Replace(" ", ""), Is.EqualTo(Study.Verdict.In(language).Replace(" ", "")));
        Assert.That(page.QuerySelectorAll("#robustness-factors li").Length, Is.EqualTo(3));
        Assert.That(page.QuerySelectorAll("#robustness-groups li").Length, Is.EqualTo(Study.TiedGroups.Count));
        Assert.That(page.QuerySelectorAll("#robustness-sensitivity li").Length, Is.GreaterThan(0));
    }

    [Test]
    public void Every_subject_has_a_row_with_its_range_and_grades()
    {
        string[][] rows = [.. Page(Study, Language.English).QuerySelectorAll("#robustness-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];

        Assert.That(rows.Select(row => row[0]), Is.EqualTo(Study.Subjects.Select(subject => subject.Subject.Name)));
        Assert.That(rows, Is.All.Length.EqualTo(9));
        Assert.That(rows.Select(row => row.Skip(5).Count(cell => cell.StartsWith("* ", StringComparison.Ordinal))), Is.All.EqualTo(1));
    }

    [Test]
    public void Without_a_study_there_is_no_section() =>
        Assert.That(new HtmlParser().ParseDocument(RoundReport.Of(Study.Result).ToHtml()).QuerySelector("#robustness"), Is.Null);

    [Test]
    public void Without_sensitivity_there_is_no_word_of_it()
    {
        IDocument page = Page(StudiedRounds.Of(Rounds.OfSize(3)));

        Assert.That(page.QuerySelector("#robustness-sensitivity"), Is.Null);
        Assert.That(page.QuerySelectorAll("#robustness svg.chart").Length, Is.EqualTo(3));
    }

    [Test]
    public void A_study_of_another_round_is_refused()
    {
        Assert.That(() => RoundReport.Of(Rounds.OfSize(3), null, null, Study), Throws.ArgumentException.With.Message.Contains("another round"));
        Assert.That(
            () => RoundReport.Of(Rounds.OfSize(3), null, null, StudiedRounds.Of(Rounds.OfSize(3)), StudiedRounds.SichuanSensitivity),
            Throws.ArgumentException.With.Message.Contains("another round"));
    }

    [Test]
    public void Names_from_the_data_are_text_and_nothing_else()
    {
        RobustnessStudy hostile = StudiedRounds.Of(StudiedRounds.Round(3, i => "<img src=x onerror=alert(1)>\"'&" + i));
        string page = RoundReport.Of(hostile.Result, null, null, hostile).ToHtml();

        Assert.That(page, Does.Not.Contain("<img"));
        Assert.That(new HtmlParser().ParseDocument(page).QuerySelector("#robustness-table th[scope='row']")!.TextContent, Does.StartWith("<img src=x"));
    }
}
