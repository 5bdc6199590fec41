using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Simulation;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

public sealed class EvaluatorReviewTests
{
    private static readonly Lazy<EvaluatorReview> Guilford = new(() =>
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        return EvaluatorReview.Of(scheme, ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme), seed: 1);
    });

    private static EvaluatorReview Review(EvaluatorRatings ratings, EvaluatorReviewOptions? options = null) =>
        EvaluatorReview.Of(ratings.Scheme, ratings.Observations, seed: 1, options ?? new EvaluatorReviewOptions { Draws = 999, FairDraws = 20 });

    private static string[] Found(EvaluatorReview review, FindingKind kind) =>
        [.. review.Findings.Where(finding => finding.Kind == kind).Select(finding => string.Join(" × ", finding.About.Select(party => party.Name)))];

    [Test]
    public void Guilfords_raters_are_as_severe_as_published()
    {
        EvaluatorReview review = Guilford.Value;

        Assert.That(review.Evaluators.Select(evaluator => evaluator.Name), Is.EqualTo(new[] { "Avogadro", "Brahe", "Cavendish" }));
        Assert.That(review.Evaluators.Select(evaluator => evaluator.Severity!.Value), Is.EqualTo(new[] { 0.03967 - 0.06302, 0.24540 - 0.06302, -0.09599 - 0.06302 }).Within(2e-5));
        Assert.That(review.Evaluators.Select(evaluator => evaluator.Infit!.Value), Is.EqualTo(new[] { 0.849, 1.475, 0.672 }).Within(5e-4));
    }

    [Test]
    public void Brahe_is_found_to_treat_Edward_differently_as_the_literature_does() =>
        Assert.That(Found(Guilford.Value, EvaluatorFindings.BySubject), Is.EqualTo(new[] { "Brahe × Edward", "Brahe × David" }));

    [Test]
    public void A_halo_of_most_evaluators_that_one_sheet_brings_about_is_put_on_nobody()
    {
        EvaluatorRatings all = Guilford.Value.Ratings;
        EvaluatorRatings without = RaterData.Of(
            all.Leaves.Select(leaf => leaf.Code),
            9,
            all.Ratings.Select(rating => (
                Subject: all.Observations.Subjects[rating.Subject].Name,
                Evaluator: all.Observations.Evaluators[rating.Evaluator],
                all.Leaves[rating.Leaf].Code,
                rating.Points)).Where(rating => (rating.Subject, rating.Evaluator) != ("Edward", "Brahe")));

        Assert.That(Found(Guilford.Value, EvaluatorFindings.Halo), Is.EqualTo(new[] { "Brahe", "Cavendish" }));
        Assert.That(Found(Review(without), EvaluatorFindings.Halo), Is.Empty);
        Assert.That(Guilford.Value.ToText(Language.English), Does.Contain("3 findings, about Brahe.").And.Contain("Shown by most evaluators"));
        Assert.That(Guilford.Value.Evaluators[2].Verdict.English, Does.Contain("As with most evaluators of this round").And.Not.Contain("To be looked at"));
    }

    [Test]
    public void Every_cell_of_an_interaction_has_points_an_interval_about_them_and_the_mark_of_its_finding()
    {
        EvaluatorReview review = Guilford.Value;
        TreatmentCell[] cells = [.. review.Treatments.SelectMany(test => test.Cells)];

        Assert.That(review.Treatments.Select(test => test.Kind), Is.EqualTo(new[] { EvaluatorFindings.BySubject, EvaluatorFindings.ByIndicator }), "Guilford's subjects have no groups");
        Assert.That(cells, Has.Length.EqualTo((3 * 7) + (3 * 5)));
        Assert.That(cells.Where(cell => !(cell.Low < cell.Points && cell.Points < cell.High && (Math.Abs(cell.Z) < 0.1 || Math.Sign(cell.Points) == Math.Sign(cell.Z)))), Is.Empty);
        Assert.That(
            review.Findings.Where(finding => finding.Kind == EvaluatorFindings.BySubject).Select(finding => finding.EffectInPoints!.Value),
            Is.EquivalentTo(cells.Where(cell => cell.IsFound).Select(cell => cell.Points)),
            "one number wherever it stands");
        Assert.That(cells.Where(cell => cell.IsFound).Select(cell => $"{cell.Evaluator} × {cell.Other}"), Is.EquivalentTo(Found(review, EvaluatorFindings.BySubject)));
    }

    [Test]
    public void Three_raters_who_cannot_be_told_from_honest_ones_are_not_said_to_have_copied()
    {
        Assert.That(Found(Guilford.Value, EvaluatorFindings.Identical), Is.Empty);
        Assert.That(Guilford.Value.Abstentions.Select(abstention => abstention.Kind), Does.Contain(EvaluatorFindings.Identical));
    }

    [TestCase(Language.English)]
    [TestCase(Language.Chinese)]
    public void The_report_names_everybody_says_what_it_is_and_holds_no_number_that_is_none(Language language)
    {
        string text = Guilford.Value.ToText(language);

        Assert.That(text, Does.Contain("Avogadro").And.Contain("Brahe").And.Contain("Cavendish"));
        Assert.That(text, Does.Contain(language == Language.Chinese ? "不是结论" : "not accusations"));
        Assert.That(text, Does.Not.Contain("NaN").And.Not.Contain("∞").And.Not.Contain("{0}"));
    }

    [Test]
    public void A_panel_of_honest_evaluators_raises_next_to_nothing()
    {
        int findings = Enumerable.Range(0, 5).Sum(i => Review(new SimulatedRaters().Draw(900 + i)).Findings.Count(finding => finding.Kind != EvaluatorFindings.Severity));

        Assert.That(findings, Is.LessThanOrEqualTo(3), "five rounds of eight families each at 5 %");
    }

    [Test]
    public void An_evaluator_who_copies_another_is_found_and_nobody_else()
    {
        EvaluatorReview review = Review(new SimulatedRaters { Copied = 0.8, Subjects = 40 }.Draw(11));

        Assert.That(Found(review, EvaluatorFindings.Identical), Is.EqualTo(new[] { "e0 × e1" }));
    }

    [Test]
    public void The_first_evaluator_favours_those_it_is_tied_to()
    {
        EvaluatorRatings honest = new SimulatedRaters { Highest = 9 }.Draw(12);
        string[] own = ["s03", "s11", "s17", "s20", "s28"];
        EvaluatorRatings favoured = RaterData.Of(
            honest.Leaves.Select(leaf => leaf.Code),
            9,
            honest.Ratings.Select(rating => (
                Subject: honest.Observations.Subjects[rating.Subject].Name,
                Evaluator: honest.Observations.Evaluators[rating.Evaluator],
                honest.Leaves[rating.Leaf].Code,
                rating.Points)).Select(rating => rating.Evaluator == "e0" && own.Contains(rating.Subject)
                    ? (rating.Subject, rating.Evaluator, rating.Code, Math.Min(9, rating.Points + 2))
                    : (rating.Subject, rating.Evaluator, rating.Code, rating.Points)));
        var relations = own.SelectMany(subject => new[] { new EvaluatorRelation("e0", subject, subject == "s03" ? "former\u202eemployee" : "same province"), new EvaluatorRelation("e1", subject) })
            .ToValueList();

        EvaluatorReview review = Review(favoured, new EvaluatorReviewOptions { Draws = 999, FairDraws = 0, Relations = relations });

        Assert.That(Found(review, EvaluatorFindings.Favour), Is.EqualTo(new[] { "e0" }));
        Finding finding = review.Findings.Single(finding => finding.Kind == EvaluatorFindings.Favour);
        Assert.That(finding.EffectInPoints, Is.GreaterThan(3));
        Assert.That(finding.Family.Tested, Is.EqualTo(2));
        Assert.That(review.Favours[0].Ties, Is.EqualTo(new[] { new TieCount("same province", 4), new TieCount("former\u202eemployee", 1) }));
        Assert.That(finding.Evidence[0].English, Is.EqualTo("What ties them, with the number of subjects: same province (4), former\\u202eemployee (1)."));
        Assert.That(review.ToText(Language.English), Does.Contain("same province"));
        Assert.That(finding.Evidence[0].Chinese, Does.StartWith("关联类型及对象数：same province（4）、former"));
        Assert.That(EvaluatorReviewJson.ToText(review), Does.Contain("\"tie\": \"same province\""));
    }

    [Test]
    public void One_evaluator_is_no_review_and_says_so()
    {
        EvaluatorReview review = Review(new SimulatedRaters { Evaluators = 1 }.Draw(13));

        Assert.That(review.Model, Is.Null);
        Assert.That(review.Findings, Is.Empty);
        Assert.That(review.Evaluators.Single().Verdict.English, Does.Contain("Fewer than two evaluators"));
    }

    [Test]
    public void Evaluators_whom_nothing_joins_are_not_compared()
    {
        EvaluatorRatings all = new SimulatedRaters { Evaluators = 2 }.Draw(14);
        EvaluatorRatings split = RaterData.Of(
            all.Leaves.Select(leaf => leaf.Code + "x").Concat(all.Leaves.Select(leaf => leaf.Code)),
            4,
            all.Ratings.Where(rating => rating.Subject % 2 == rating.Evaluator).Select(rating => (
                all.Observations.Subjects[rating.Subject].Name,
                all.Observations.Evaluators[rating.Evaluator],
                all.Leaves[rating.Leaf].Code + (rating.Evaluator == 0 ? "x" : ""),
                rating.Points)));

        EvaluatorReview review = Review(split);

        Assert.That(review.Model, Is.Null);
        Assert.That(review.Diagnostics, Is.Not.Empty);
        Assert.That(review.Abstentions, Is.Not.Empty);
    }

    [Test]
    public void Same_seed_and_any_number_of_threads_give_the_same_words()
    {
        EvaluatorRatings ratings = new SimulatedRaters { Halo = 1 }.Draw(15);
        string one = Review(ratings, new EvaluatorReviewOptions { Draws = 999, FairDraws = 20, MaxDegreeOfParallelism = 1 }).ToText(Language.Chinese);
        string two = Review(ratings, new EvaluatorReviewOptions { Draws = 999, FairDraws = 20, MaxDegreeOfParallelism = 2 }).ToText(Language.Chinese);

        Assert.That(two, Is.EqualTo(one));
    }
}
