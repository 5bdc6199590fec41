using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

public sealed class ShareGradesTests
{
    private static readonly Scheme TopFifth = TestRounds.OneLeaf() with
    {
        Grades = [new Grade("优秀") { Share = 0.2m }, new Grade("合格") { Share = 0.8m }],
    };

    [TestCase(4, 0)]
    [TestCase(5, 1)]
    [TestCase(9, 1)]
    [TestCase(10, 2)]
    public void The_best_grade_never_goes_to_more_than_its_share(int subjects, int best) =>
        Assert.That(Grades(TopFifth, [.. Enumerable.Range(1, subjects).Select(i => (decimal)i)]).Count(name => name == "优秀"), Is.EqualTo(best));

    [TestCase(GradeTieRule.AllOut, 1)]
    [TestCase(GradeTieRule.AllIn, 4)]
    public void Equal_totals_across_a_line_share_a_grade(GradeTieRule rule, int best)
    {
        decimal[] totals = [90, 80, 80, 80, 70, 60, 50, 40, 30, 20];

        Assert.That(Grades(TopFifth with { Ranking = new RankingPolicy { GradeTies = rule } }, totals).Count(name => name == "优秀"), Is.EqualTo(best));
    }

    [Test]
    public void A_given_order_breaks_ties_for_grades_too()
    {
        Scheme scheme = TopFifth with { Ranking = new RankingPolicy(TieRule.GivenOrder) };
        (Subject, decimal)[] totals = [.. Enumerable.Range(1, 5).Select(i => (new Subject(FormattableString.Invariant($"s{i}"), null, 6 - i), 50m))];

        Assert.That(TestRounds.ScoreTotals(scheme, totals).Standings.Where(s => s.Grade!.Name == "优秀").Select(s => s.Subject.Name), Is.EqualTo(new[] { "s5" }));
    }

    [Test]
    public void The_explanation_says_which_place_decided()
    {
        RoundResult result = TestRounds.ScoreTotals(TopFifth, [.. new[] { 90m, 80m, 80m, 70m, 60m }.Select((total, i) => (new Subject(FormattableString.Invariant($"s{i}")), total))]);
        Standing tied = result.Find("s1")!;

        Assert.That(tied.GradeByShare, Is.EqualTo(new GradeByShare(TopFifth.Grades[1], 3, 2, 5, 5)));
        Assert.That(tied.Card.Explain().ToText(Language.Chinese), Does.Contain("等级 合格（占 80%）：共 5 个对象，居第 3 位，前 5 位为该等级及以上，2 个对象同分，一并认定"));
        Assert.That(result.Find("s0")!.Card.Explain().ToString(), Does.Contain("Grade 优秀 (share 20 %): place 1 of 5, the first 1 earn it or better"));
        Assert.That(ResultJson.ToText(result), Does.Contain("\"gradeByShare\"").And.Contain("\"share\": 0.2").And.Contain("\"gradeTies\": \"all-out\""));
    }

    [Test]
    public void A_failed_subject_has_the_grade_of_its_failing_and_counts_among_the_ranked()
    {
        Scheme scheme = TopFifth with { Adjustments = [new Adjustment { Code = "F", Title = "F", Effect = new FailMark(60, "合格") }] };

        Standing failed = TestRounds.ScoreTotals(scheme, [.. new[] { 50m, 40m, 30m, 20m, 10m }.Select((total, i) => (new Subject(FormattableString.Invariant($"s{i}")), total))]).Standings[0];

        Assert.That(failed.Grade!.Name, Is.EqualTo("合格"));
        Assert.That(failed.GradeByShare, Is.Null);
    }

    [Test]
    public void No_total_has_a_grade_by_itself() => Assert.That(TopFifth.Grades.Any(grade => grade.Contains(50)), Is.False);

    [Test]
    public void Nobody_has_a_worse_grade_than_somebody_behind() => Gen.Select(Gen.Int[0, 6].Array[1, 12], Gen.Enum<GradeTieRule>()).Sample(
        (totals, rule) =>
        {
            Scheme scheme = TopFifth with
            {
                Ranking = new RankingPolicy { GradeTies = rule },
                Grades = [new Grade("优") { Share = 0.3m }, new Grade("良") { Share = 0.25m }, new Grade("中") { Share = 0.45m }],
            };
            string[] names = [.. Grades(scheme, [.. totals.OrderDescending().Select(total => (decimal)total)])];
            int[] places = [.. names.Select(name => "优良中".IndexOf(name, StringComparison.Ordinal))];
            bool keepsShares = rule == GradeTieRule.AllIn || (places.Count(place => place == 0) <= 0.3 * places.Length && places.Count(place => place <= 1) <= 0.55 * places.Length);
            return places.SequenceEqual(places.Order()) && keepsShares;
        },
        iter: 500);

    private static IEnumerable<string> Grades(Scheme scheme, decimal[] totals) =>
        TestRounds.ScoreTotals(scheme, [.. totals.Select((total, i) => (new Subject(FormattableString.Invariant($"s{i}")), total))]).Standings.Select(s => s.Grade!.Name);
}
