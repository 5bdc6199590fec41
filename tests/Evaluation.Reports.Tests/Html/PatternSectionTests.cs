using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Findings;
using Evaluation.Patterns;

namespace Evaluation.Reports.Html;

public sealed class PatternSectionTests
{
    private const string Attack = "<img src=x onerror=alert(1)>\"'&";

    private static readonly PatternScreen Screen = CraftedScreen.Of(60);

    private static IDocument Page(PatternScreen screen, Language language = Language.Chinese) =>
        new HtmlParser().ParseDocument(RoundReport.Of(screen.Round.Result!, null, screen, language).ToHtml());

    [TestCase(Language.Chinese, "评分模式筛查")]
    [TestCase(Language.English, "Patterns of scoring")]
    public void The_section_stands_before_the_annex_and_in_the_contents(Language language, string heading)
    {
        IDocument page = Page(Screen, language);

        Assert.That(page.QuerySelectorAll("section > h2").Select(h => h.TextContent).ToArray()[^2], Is.EqualTo(heading));
        Assert.That(page.QuerySelector("nav a[href='#patterns']")!.TextContent, Is.EqualTo(heading));
        Assert.That(page.QuerySelectorAll("#patterns svg.chart").Length, Is.EqualTo(5));
    }

    [Test]
    public void Without_a_screen_there_is_no_section() =>
        Assert.That(new HtmlParser().ParseDocument(RoundReport.Of(Screen.Round.Result!).ToHtml()).QuerySelector("#patterns"), Is.Null);

    [Test]
    public void Review_and_screen_stand_in_one_page()
    {
        var round = EvaluatorRounds.Guilford;
        PatternScreen screen = PatternScreen.Of(round.Result.Scheme, round.Result.Observations, 1, options: new PatternOptions { Draws = 99 });
        IDocument page = new HtmlParser().ParseDocument(RoundReport.Of(round.Result, round.Review, screen).ToHtml());

        Assert.That(page.QuerySelectorAll("section").Select(section => section.Id), Does.Contain("evaluators").And.Contain("patterns"));
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void Each_finding_is_a_card_that_says_what_it_rests_on(Language language)
    {
        IElement[] cards = [.. Page(Screen, language).QuerySelectorAll("#patterns article.finding")];

        Assert.That(cards, Has.Length.EqualTo(Screen.Findings.Count).And.Length.GreaterThan(5));
        foreach ((IElement card, Finding finding) in cards.Zip(Screen.Findings))
        {
            Assert.That(card.TextContent, Does.Contain(finding.Statement.In(language)).And.Contain(finding.Kind.Code).And.Contain(finding.Kind.WhatToCheck.In(language)));
            Assert.That(card.TextContent.Contains(ReportTexts.BasisOfFact.In(language), StringComparison.Ordinal), Is.EqualTo(finding.Basis == FindingBasis.Fact));
            Assert.That(card.TextContent.Contains(ReportTexts.PValue.In(language), StringComparison.Ordinal), Is.EqualTo(finding.PValue is not null));
            Assert.That(card.TextContent, Does.Contain(finding.Cells[0].Indicator));
        }
    }

    [Test]
    public void Families_and_what_was_not_tested_stand_below()
    {
        IDocument page = Page(Screen, Language.English);
        string[][] rows = [.. page.QuerySelectorAll("#pattern-family-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];

        Assert.That(rows.Select(row => (row[0], row[2], row[6])), Is.EqualTo(new[] { ("Runs", "0.05", "0.05"), ("Evidence", "—", "0.00"), ("Models", "0.05", "0.05") }));
        Assert.That(page.QuerySelector("#pattern-family-abstentions li")!.TextContent, Does.Contain("Fewer than 20 indicators.").And.Contain("O009"));
    }

    [Test]
    public void A_screen_of_another_round_is_refused() =>
        Assert.That(() => RoundReport.Of(EvaluatorRounds.Guilford.Result, null, Screen), Throws.ArgumentException.With.Message.Contains("another round"));

    [Test]
    public void Names_from_the_data_are_text_and_nothing_else()
    {
        PatternScreen hostile = CraftedScreen.Of(60, rename: text => text + Attack);
        string page = RoundReport.Of(hostile.Round.Result!, null, hostile).ToHtml();

        Assert.That(page, Does.Not.Contain("<img"));
        Assert.That(new HtmlParser().ParseDocument(page).QuerySelector("#patterns article.finding")!.TextContent, Does.Contain("<img src=x"));
    }

    [Test]
    public void Of_many_findings_the_first_200_are_shown_and_the_rest_is_told()
    {
        PatternScreen large = CraftedScreen.Of(2_500, indicators: 4);
        RoundReport report = RoundReport.Of(large.Round.Result!, null, large, Language.English);

        Assert.That(large.Findings.Count, Is.GreaterThan(200));
        Assert.That(new HtmlParser().ParseDocument(report.ToHtml()).QuerySelectorAll("#patterns article.finding").Length, Is.EqualTo(200));
        Assert.That(report.Diagnostics.Select(diagnostic => diagnostic.ToString(Language.English)), Has.Some.Contains("of the findings about patterns"));
    }
}
