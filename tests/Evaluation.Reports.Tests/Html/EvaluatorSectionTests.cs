using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Evaluators;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

public sealed class EvaluatorSectionTests
{
    private const string Attack = "<img src=x onerror=alert(1)>\"'&";

    private static IDocument Page((RoundResult Result, EvaluatorReview Review) round, Language language = Language.Chinese) =>
        new HtmlParser().ParseDocument(RoundReport.Of(round.Result, round.Review, language).ToHtml());

    private static string[][] Rows(IDocument page, string table) =>
        [.. page.QuerySelectorAll(table + " tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];

    [TestCase(Language.Chinese, "评估员评审")]
    [TestCase(Language.English, "Evaluators")]
    public void The_section_stands_before_the_annex_and_in_the_contents(Language language, string heading)
    {
        IDocument page = Page(EvaluatorRounds.Guilford, language);

        Assert.That(page.QuerySelectorAll("section > h2").Select(h => h.TextContent).ToArray()[^2], Is.EqualTo(heading));
        Assert.That(page.QuerySelector("nav a[href='#evaluators']")!.TextContent, Is.EqualTo(heading));
    }

    [Test]
    public void Without_a_review_there_is_no_section() =>
        Assert.That(new HtmlParser().ParseDocument(RoundReport.Of(EvaluatorRounds.Guilford.Result).ToHtml()).QuerySelector("#evaluators"), Is.Null);

    [Test]
    public void The_profiles_tell_what_the_review_tells()
    {
        IDocument page = Page(EvaluatorRounds.Guilford);
        EvaluatorReview review = EvaluatorRounds.Guilford.Review;

        Assert.That(Rows(page, "#profile-table").Select(row => row[0]), Is.EqualTo(new[] { "Avogadro", "Brahe", "Cavendish" }));
        Assert.That(Rows(page, "#profile-table").Select(row => row[5]), Is.EqualTo(new[] { "0.85", "1.48", "0.67" }), "the published infits, .849, 1.475, .672");
        Assert.That(page.QuerySelectorAll("ul.verdicts li").Select(line => line.TextContent), Is.EqualTo(review.Evaluators.Select(evaluator => evaluator.Verdict.Chinese)));
        Assert.That(page.QuerySelector("#profile-table")!.ClassList, Does.Contain("sortable"));
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void Each_finding_is_a_card_with_p_q_explanations_and_what_to_check(Language language)
    {
        IElement[] cards = [.. Page(EvaluatorRounds.Guilford, language).QuerySelectorAll("article.finding")];
        EvaluatorReview review = EvaluatorRounds.Guilford.Review;

        Assert.That(cards, Has.Length.EqualTo(review.Findings.Count).And.Length.GreaterThan(1));
        foreach ((IElement card, var finding) in cards.Zip(review.Findings))
        {
            Assert.That(card.TextContent, Does.Contain(finding.Statement.In(language)).And.Contain(finding.Kind.Code).And.Contain(finding.Kind.WhatToCheck.In(language)));
            Assert.That(finding.Kind.InnocentExplanations.Where(other => !card.TextContent.Contains(other.In(language), StringComparison.Ordinal)), Is.Empty);
            Assert.That(card.QuerySelectorAll("dt").Select(name => name.TextContent[..1]), Is.SupersetOf(new[] { "p", "q" }));
        }
    }

    [Test]
    public void Families_tell_how_many_findings_may_be_false() =>
        Assert.That(
            Rows(Page(EvaluatorRounds.Guilford), "#family-table").Select(row => (row[3], row[5], row[6])),
            Is.EqualTo(EvaluatorRounds.Guilford.Review.Families.Select(family => (
                FormattableString.Invariant($"{family.Tested}"), FormattableString.Invariant($"{family.Found}"), FormattableString.Invariant($"{family.Level * family.Found:0.00}")))));

    [Test]
    public void What_was_not_tested_is_told_with_its_reason()
    {
        string[] lines = [.. Page(EvaluatorRounds.Guilford).QuerySelectorAll("#family-abstentions li").Select(line => line.TextContent)];

        Assert.That(lines, Is.Not.Empty);
        Assert.That(EvaluatorRounds.Guilford.Review.Abstentions.Where(abstention => !lines.Any(line => line.EndsWith(abstention.Reason.Chinese, StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Fair_scores_stand_beside_the_official_ones_which_stay()
    {
        IDocument page = Page(EvaluatorRounds.Default);
        IDocument without = new HtmlParser().ParseDocument(RoundReport.Of(EvaluatorRounds.Default.Result).ToHtml());
        string[][] rows = Rows(page, "#fair-table");

        Assert.That(rows.Select(row => row[0] + row[1]), Is.EqualTo(EvaluatorRounds.Default.Result.Standings.Select(standing => standing.Subject.Name + ScoreText.Format(standing.Score!.Value))));
        Assert.That(rows.Where(row => row[1] != row[2]), Is.Not.Empty);
        Assert.That(page.QuerySelector("#results")!.InnerHtml, Is.EqualTo(without.QuerySelector("#results")!.InnerHtml));
    }

    [Test]
    public void There_is_a_chart_for_severity_map_agreement_and_each_treatment_tested()
    {
        string[] charts = [.. Page(EvaluatorRounds.Default, Language.English).QuerySelectorAll("#evaluators svg title").Select(title => title.TextContent)];

        Assert.That(charts, Is.EqualTo(new[]
        {
            "Severity of each evaluator", "Variable map", "Agreement of every two evaluators", "Evaluators by group of subjects", "Evaluators by subject", "Evaluators by indicator",
        }));
    }

    [Test]
    public void Hostile_names_stay_text()
    {
        (RoundResult, EvaluatorReview) round = EvaluatorRounds.Simulated(new Simulation
        {
            Subjects = 20,
            Evaluators = 4,
            PerSubject = 4,
            Disfavour = 3,
            EvaluatorName = i => Attack + i,
            SubjectName = i => Attack + "s" + i,
        });
        IDocument page = Page(round);

        Assert.That(page.QuerySelectorAll("img, [onerror]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("script"), Has.Length.EqualTo(1));
        Assert.That(Rows(page, "#profile-table").Select(row => row[0]), Does.Contain(Attack + "0"));
        Assert.That(page.QuerySelectorAll("article.finding"), Is.Not.Empty);
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void A_round_of_one_evaluator_says_why_there_is_nothing_to_say(Language language)
    {
        IDocument page = Page(EvaluatorRounds.Of(("甲", "县", 3), ("甲", "市", 5)), language);

        Assert.That(page.QuerySelectorAll("#evaluators svg title"), Has.Length.EqualTo(1));
        Assert.That(page.QuerySelector("#evaluators")!.TextContent, Does.Not.Contain("NaN").And.Not.Contain("{0}"));
        Assert.That(Rows(page, "#profile-table").Single()[3], Is.EqualTo("—"));
    }

    [Test]
    public void A_review_of_another_round_is_refused() =>
        Assert.That(() => RoundReport.Of(Rounds.OfSize(3), EvaluatorRounds.Guilford.Review), Throws.ArgumentException.With.Property("ParamName").EqualTo("review"));

    [Test]
    public void The_bytes_are_the_same_in_every_culture()
    {
        string Again() => RoundReport.Of(EvaluatorRounds.Guilford.Result, EvaluatorRounds.Guilford.Review).ToHtml();
        string expected = Again();

        Assert.That(TestCultures.All.Select(culture => TestCultures.Under(culture, Again) == expected), Is.All.True);
    }
}
