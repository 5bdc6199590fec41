using Evaluation.Conduct.Rules;
using Evaluation.Observations;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Schemes;

public sealed class SchemeReviewTests
{
    private static Indicator Leaf(string code, string title, decimal mark = 10, ScoringMethod? method = null) =>
        new() { Code = code, Title = title, FullMark = mark, Method = method ?? new DirectPoints() };

    private static Scheme Of(params Indicator[] leaves) => new() { Code = "s", Title = "s", FullMark = leaves.Sum(leaf => leaf.FullMark ?? 0), Indicators = leaves.ToValueList() };

    private static string[] Found(SchemeReview review) => [.. review.Findings.Select(finding => finding.Code + " " + string.Join(" ", finding.About))];

    private static RoundResult Round(Scheme scheme, int subjects, Func<int, string, decimal> points)
    {
        var table = new ObservationTableBuilder(scheme);
        for (int i = 0; i < subjects; i++)
        {
            foreach (Indicator leaf in scheme.Leaves)
                table.Add(FormattableString.Invariant($"o{i:00}"), leaf.Code, ObservedValue.OfNumber(points(i, leaf.Code)));
        }

        return Scorer.For(scheme).Score(table.Build());
    }

    [Test]
    public void The_weaknesses_of_the_sample_are_found_and_no_others()
    {
        RoundResult result = Scorer.For(ConductSample.Scheme).Score(ConductSample.Observations);
        var review = SchemeReview.Of(ConductSample.Scheme, result, SchemeReviewOptions.Default with { MostLeaves = 6 });

        Assert.That(Found(review), Is.EqualTo(new[] { "SR01 A1", "SR04 A1", "SR05 B2 B3", "SR06 B2 B3" }));
        Assert.That((review.Leaves, review.FormalShare, review.SubstantiveShare), Is.EqualTo((5, 0.4m, 0.6m)));
        Assert.That(review.Findings.Select(finding => finding.Outcome), Has.All.EqualTo(RuleOutcomeKind.NeedsReview));
    }

    [TestCase("召开专题会议", true)]
    [TestCase("开展培训场次", true)]
    [TestCase("成立工作领导小组", true)]
    [TestCase("Training held", true)]
    [TestCase("会议公开", false)]
    [TestCase("培训效果", false)]
    [TestCase("答复准确率", false)]
    public void Titles_that_count_input_are_for_review(string title, bool isInput) =>
        Assert.That(Found(SchemeReview.Of(Of(Leaf("A", title), Leaf("B", "b")))), isInput ? Does.Contain("SR01 A") : Does.Not.Contain("SR01 A"));

    [Test]
    public void Points_for_each_case_are_for_review_whatever_the_title() =>
        Assert.That(Found(SchemeReview.Of(Of(Leaf("A", "政策解读", method: new PointsPerCase(1)), Leaf("B", "b")))), Does.Contain("SR02 A"));

    [Test]
    public void Short_titles_may_stand_in_several_branches_and_long_ones_may_not()
    {
        Scheme scheme = new()
        {
            Code = "s",
            Title = "s",
            FullMark = 40,
            Indicators =
            [
                new Indicator { Code = "A", Title = "甲", Children = [Leaf("A1", "及时性"), Leaf("A2", "Open data portal")] },
                new Indicator { Code = "B", Title = "乙", Children = [Leaf("B1", "及时性"), Leaf("B2", "ＯＰＥＮ　data-portal!")] },
            ],
        };

        Assert.That(Found(SchemeReview.Of(scheme)), Is.EqualTo(new[] { "SR05 A2 B2" }));
    }

    [Test]
    public void Points_that_everybody_gets_by_rule_and_a_large_bonus_are_facts()
    {
        Scheme scheme = Of(Leaf("A", "a", 100), Leaf("B", "b", 10, new YesNo(Yes: 10, No: 10))) with
        {
            Adjustments = [new Adjustment { Code = "plus", Title = "plus", Effect = new Bonus(), Method = new DirectPoints(), FullMark = 50, Missing = AbsenceRule.Zero }],
        };
        var review = SchemeReview.Of(scheme);

        Assert.That(Found(review), Is.EqualTo(new[] { "SR03 B", "SR08 plus" }));
        Assert.That(review.Findings.Select(finding => finding.Outcome), Has.All.EqualTo(RuleOutcomeKind.NotMet));
    }

    [Test]
    public void A_small_round_tells_nothing_about_its_indicators()
    {
        Scheme scheme = Of(Leaf("A", "a"), Leaf("B", "b"));

        Assert.That(SchemeReview.Of(scheme, Round(scheme, 9, (_, _) => 10)).NotAssessed.Select(reason => reason.English), Has.Exactly(1).Contains("it has 9 subjects, and fewer than 10"));
        Assert.That(Found(SchemeReview.Of(scheme, Round(scheme, 10, (_, _) => 10))), Is.EqualTo(new[] { "SR04 A B" }));
    }

    [TestCase(10, "Everybody gets the full mark")]
    [TestCase(0, "Nobody gets any points")]
    [TestCase(4, "Everybody gets the same")]
    public void Equal_points_are_told_by_what_they_are(decimal points, string begins)
    {
        Scheme scheme = Of(Leaf("A", "a"), Leaf("B", "b"));

        Assert.That(SchemeReview.Of(scheme, Round(scheme, 12, (i, code) => code == "A" ? points : i % 7)).Findings[0].Statement.English, Does.StartWith(begins));
    }

    [Test]
    public void A_correlation_must_be_above_the_line()
    {
        Scheme scheme = Of(Leaf("A", "a"), Leaf("B", "b"));
        RoundResult result = Round(scheme, 10, (i, code) => code == "A" ? i : i + (i % 2 == 0 ? 0 : 0.5m));

        Assert.That(Found(SchemeReview.Of(scheme, result)), Is.EqualTo(new[] { "SR06 A B" }));
        Assert.That(Found(SchemeReview.Of(scheme, result, SchemeReviewOptions.Default with { TooAlike = 0.999 })), Is.Empty);
    }

    [Test]
    public void A_standard_error_says_who_is_near_a_line_and_which_neighbours_are_too_close()
    {
        Scheme scheme = TestRounds.OneLeaf() with { Grades = [new Grade("pass", From: 60), new Grade("fail", Below: 60)] };
        RoundResult result = TestRounds.ScoreTotals(scheme, (new Subject("a"), 70), (new Subject("b"), 61.6m), (new Subject("c"), 58.4m), (new Subject("d"), 40));
        var review = SchemeReview.Of(scheme, result, SchemeReviewOptions.Default with { StandardError = 1 });

        // 1.645 points from the line of 60: b and c are 1.6 from it; 2.772 points apart: b and c are 3.2.
        Assert.That(Found(review), Is.EqualTo(new[] { "SR09 b c" }));
        Assert.That(Found(SchemeReview.Of(scheme, result, SchemeReviewOptions.Default with { StandardError = 1.2m })), Is.EqualTo(new[] { "SR09 b c", "SR10 b c" }));
        Assert.That(Found(SchemeReview.Of(scheme, result, SchemeReviewOptions.Default with { StandardError = 0.5m })), Is.Empty);
    }

    [Test]
    public void A_study_of_robustness_says_whose_grade_is_not_carried()
    {
        Scheme scheme = TestRounds.OneLeaf() with { Grades = [new Grade("pass", From: 60), new Grade("fail", Below: 60)] };
        RoundResult result = TestRounds.ScoreTotals(scheme, (new Subject("a"), 95), (new Subject("b"), 60.1m), (new Subject("c"), 30));
        var study = RobustnessStudy.Of(result, [new MeasurementFactor(new NormalError(0.03))], draws: 400, seed: 1);

        Assert.That(Found(SchemeReview.Of(scheme, null, SchemeReviewOptions.Default with { Study = study })), Is.EqualTo(new[] { "SR09 b" }));
    }

    [Test]
    public void Form_is_weighed_against_substance_by_words_or_by_codes()
    {
        Scheme scheme = Of(Leaf("A", "栏目设置", 60), Leaf("B", "答复质量", 40));

        Assert.That(Found(SchemeReview.Of(scheme)), Does.Contain("SR11 "));
        Assert.That(SchemeReview.Of(scheme, null, SchemeReviewOptions.Default with { Formal = ["B"], Substantive = ["A"] }).FormalShare, Is.EqualTo(0.4m));
        Assert.That(SchemeReview.Of(Of(Leaf("A", "a"), Leaf("B", "b"))).FormalShare, Is.Null);
    }

    [Test]
    public void More_leaves_than_the_budget_are_found()
    {
        Scheme scheme = Of(Leaf("A", "a"), Leaf("B", "b"), Leaf("C", "c"));

        Assert.That(Found(SchemeReview.Of(scheme, null, SchemeReviewOptions.Default with { MostLeaves = 2 })), Is.EqualTo(new[] { "SR12 " }));
        Assert.That(Found(SchemeReview.Of(scheme, null, SchemeReviewOptions.Default with { MostLeaves = 3 })), Is.Empty);
    }

    [Test]
    public void A_round_of_another_scheme_and_a_standard_error_of_nothing_are_refused()
    {
        Scheme scheme = Of(Leaf("A", "a"), Leaf("B", "b"));

        Assert.That(() => SchemeReview.Of(scheme with { Title = "t" }, Round(scheme, 2, (_, _) => 1)), Throws.ArgumentException);
        Assert.That(() => SchemeReview.Of(scheme, null, SchemeReviewOptions.Default with { StandardError = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static IEnumerable<string> PublishedSchemes() => Directory.EnumerateFiles(Repository.PathTo("schemes"), "*.yaml");

    [TestCaseSource(nameof(PublishedSchemes))]
    public void Every_published_scheme_can_be_reviewed_and_every_sentence_ends(string path)
    {
        var review = SchemeReview.Of(SchemeFile.Load(path));

        Assert.That(review.Findings.Select(finding => finding.Statement.English), Has.All.EndsWith("."));
        Assert.That(review.Findings.Select(finding => finding.Statement.Chinese), Has.All.EndsWith("。"));
    }
}
