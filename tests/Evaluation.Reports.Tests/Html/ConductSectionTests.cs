using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

public sealed class ConductSectionTests
{
    private static RoundResult Result => ConductRounds.Result;

    private static ConductReport Whole => ConductRounds.Whole;

    private static IDocument Page(ConductReport report, Language language = Language.English) =>
        new HtmlParser().ParseDocument(RoundReport.Of(Result, language).WithConduct(report).ToHtml());

    private static string[] Texts(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    [TestCase(Language.Chinese, "评估自身规范性")]
    [TestCase(Language.English, "Is the assessment itself sound?")]
    public void The_section_stands_before_the_annex_and_in_the_contents(Language language, string heading)
    {
        IDocument page = Page(Whole, language);

        Assert.That(Texts(page, "section > h2")[^2], Is.EqualTo(heading));
        Assert.That(Texts(page, "nav a[href='#conduct']"), Is.EqualTo(new[] { heading }));
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void Every_programme_has_its_six_answers_with_the_rules_they_rest_on(Language language)
    {
        IElement[] tables = [.. Page(Whole, language).QuerySelectorAll("table.conduct-verdicts")];

        Assert.That(tables, Has.Length.EqualTo(2));
        for (int programme = 0; programme < tables.Length; programme++)
        {
            ConductReview review = Whole.Reviews[programme];
            Assert.That(Texts(tables[programme], "td.wide"), Is.EqualTo(review.Verdicts.Select(verdict => verdict.Text.In(language))));
            Assert.That(Texts(tables[programme], "td.n").Sum(int.Parse), Is.EqualTo(review.Results.Count));
        }
    }

    [Test]
    public void A_rule_is_told_with_its_clause_its_mark_and_what_would_clear_it()
    {
        IElement[] cards = [.. Page(Whole).QuerySelectorAll("#conduct article.finding")];
        IElement[] Rules(bool isVerified) => [.. Whole.Reviews.SelectMany(review => review.Results).Where(result => result.Rule.IsVerified == isVerified)
            .SelectMany(result => cards.Where(card => card.QuerySelector("h4 small")!.TextContent.StartsWith(result.Rule.Code + " ", StringComparison.Ordinal)))];

        Assert.That(Rules(isVerified: false), Is.Not.Empty);
        Assert.That(Rules(isVerified: false).Select(card => card.QuerySelectorAll(".status").Length), Is.All.GreaterThan(0), "an unverified rule is marked wherever it is shown");
        Assert.That(Rules(isVerified: true).Select(card => card.QuerySelectorAll("li .status").Length < card.QuerySelectorAll("li").Length), Is.All.True);
        Assert.That(cards.Select(card => Texts(card, "p.label")), Is.All.Contains("What would clear it"));
    }

    [Test]
    public void What_a_person_judged_stands_beside_what_the_rule_says() =>
        Assert.That(Texts(Page(Whole, Language.Chinese), "#conduct article strong"), Is.EqualTo(new[] { "王五于 2026-01-05 认定：不符合。咨询合同未披露" }));

    [Test]
    public void Scheme_and_appeals_are_told_where_they_are_known()
    {
        IDocument page = Page(Whole);
        string[][] ledger = [.. page.QuerySelectorAll("#ledger-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];

        Assert.That(ledger.Select(row => (row[0], row[2])), Is.EqualTo(new[] { ("甲市", "-0.5"), ("乙市", "+2"), ("丙市", "+4"), ("子市", "+1") }), "reckoned by hand");
        Assert.That(page.QuerySelectorAll("#conduct svg.chart").Length, Is.EqualTo(1));
        Assert.That(Texts(page, "#conduct h4 small"), Has.Some.StartsWith("SR01 ").And.Some.StartsWith("AL07 "));
        Assert.That(Page(Whole with { Scheme = null, Appeals = null }).QuerySelector("#ledger-table"), Is.Null);
        Assert.That(new HtmlParser().ParseDocument(RoundReport.Of(Result).ToHtml()).QuerySelector("#conduct"), Is.Null);
    }

    [Test]
    public void Names_from_a_dossier_are_text_and_nothing_else()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\"'&\u202e{{ T.Report }}";
        Dossier dossier = ConductRounds.Signs[1] with
        {
            Programme = Hostile,
            Payments = ConductRounds.Signs[1].Payments!.Select(payment => payment with { From = Hostile }).ToValueList(),
            Judgements = ConductRounds.Signs[1].Judgements.Select(judgement => judgement with { By = Hostile, Reason = Hostile }).Append(new RuleJudgement(Hostile, default, Hostile, new DateOnly(2026, 1, 1), Hostile)).ToValueList(),
        };
        string html = RoundReport.Of(Result).WithConduct(new ConductReport([ConductReview.Of(dossier)])).ToHtml();

        Assert.That(html, Does.Not.Contain("<img"));
        Assert.That(html.Contains('\u202e'), Is.False);
        Assert.That(Texts(new HtmlParser().ParseDocument(html), "#conduct h3")[0], Does.StartWith("<img src=x").And.EndsWith("{{ T.Report }}"));
    }

    [Test]
    public void A_review_of_another_scheme_is_refused() => Assert.That(
        () => RoundReport.Of(Rounds.OfSize(3)).WithConduct(Whole), Throws.ArgumentException.With.Message.Contains("another scheme"));

    [Test]
    public void Of_many_programmes_the_page_says_how_many_it_leaves_out()
    {
        var many = new ConductReport(ConductReview.Of(Enumerable.Range(0, 52).Select(i => new Dossier { Programme = "P" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) }).ToValueList()));
        RoundReport report = RoundReport.Of(Result, Language.English).WithConduct(many);

        Assert.That(report.Diagnostics.Select(diagnostic => diagnostic.Message(Language.English)), Has.Some.Contains("2 of the programmes"));
        Assert.That(Texts(new HtmlParser().ParseDocument(report.ToHtml()), "#left-out li"), Has.Some.Contains("2 of the programmes"));
    }
}
