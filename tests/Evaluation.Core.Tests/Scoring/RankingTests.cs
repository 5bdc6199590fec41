using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

public sealed class RankingTests
{
    private static readonly (Subject, decimal)[] Tied =
        [(new Subject("甲", Order: 2), 90), (new Subject("乙", Order: 3), 80), (new Subject("丙", Order: 1), 80), (new Subject("丁", Order: 4), 70)];

    [TestCase(TieRule.Competition, new[] { 1.0, 2, 2, 4 })]
    [TestCase(TieRule.Dense, new[] { 1.0, 2, 2, 3 })]
    [TestCase(TieRule.Mean, new[] { 1, 2.5, 2.5, 4 })]
    [TestCase(TieRule.GivenOrder, new[] { 1.0, 2, 3, 4 })]
    public void Equal_totals_get_the_ranks_of_the_rule(TieRule rule, double[] expected) => Assert.That(
        Ranks(TestRounds.OneLeaf(new RankingPolicy(rule)), Tied), Is.EqualTo(expected.Select(rank => (decimal?)rank)));

    [TestCase(TieRule.Competition, new[] { "1", "=2", "=2", "4" })]
    [TestCase(TieRule.Mean, new[] { "1", "=2.5", "=2.5", "4" })]
    [TestCase(TieRule.GivenOrder, new[] { "1", "2", "3", "4" })]
    public void Shared_ranks_are_marked_when_the_scheme_says_so(TieRule rule, string[] expected)
    {
        RoundResult result = TestRounds.ScoreTotals(TestRounds.OneLeaf(new RankingPolicy(rule, Labels: TieLabel.EqualsSign)), Tied);

        Assert.That(result.Standings.Select(standing => standing.Label), Is.EqualTo(expected));
    }

    [Test]
    public void Equal_totals_stand_in_the_given_order_then_by_name()
    {
        RoundResult result = TestRounds.ScoreTotals(
            TestRounds.OneLeaf(),
            (new Subject("乙"), 80), (new Subject("丙", Order: 1), 80), (new Subject("丁"), 80));

        Assert.That(result.Standings.Select(standing => standing.Subject.Name), Is.EqualTo(new[] { "丙", "丁", "乙" }));
    }

    [Test]
    public void A_tie_without_an_order_is_an_error_when_the_order_decides()
    {
        Scheme scheme = TestRounds.OneLeaf(new RankingPolicy(TieRule.GivenOrder));

        InvalidInputException thrown = Assert.Throws<InvalidInputException>(
            () => TestRounds.ScoreTotals(scheme, (new Subject("甲", Order: 1), 80), (new Subject("乙"), 80), (new Subject("丙"), 70)))!;

        Assert.That(thrown.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO103" }));
    }

    [Test]
    public void Totals_that_are_equal_as_published_share_a_rank_unless_the_exact_total_decides()
    {
        (Subject, decimal)[] close = [(new Subject("甲"), 80.04m), (new Subject("乙"), 80.01m)];

        Assert.That(Ranks(TestRounds.OneLeaf(total: RoundingRule.HalfUp(1)), close), Is.EqualTo(new decimal?[] { 1, 1 }));
        Assert.That(
            Ranks(TestRounds.OneLeaf(new RankingPolicy(Basis: RankBasis.Exact), RoundingRule.HalfUp(1)), close),
            Is.EqualTo(new decimal?[] { 1, 2 }));
    }

    [Test]
    public void Peers_are_ranked_among_themselves_as_well()
    {
        RoundResult result = TestRounds.ScoreTotals(
            TestRounds.OneLeaf(),
            (new Subject("a", "市"), 90), (new Subject("b", "县"), 85), (new Subject("c", "市"), 80), (new Subject("d", "县"), 85), (new Subject("e"), 70));

        Assert.That(result.Standings.Select(s => s.GroupRank), Is.EqualTo(new decimal?[] { 1, 1, 1, 2, null }));
        Assert.That(result.Standings.Select(s => s.GroupLabel), Is.EqualTo(new[] { "1", "1", "1", "2", "" }));
    }

    [TestCase("100", "优秀")]
    [TestCase("90", "优秀")]
    [TestCase("89.95", "优秀")]
    [TestCase("89.94", "良好")]
    [TestCase("60", "良好")]
    [TestCase("0", "不合格")]
    public void The_published_total_decides_the_grade(string total, string grade)
    {
        Scheme scheme = TestRounds.OneLeaf(total: RoundingRule.HalfUp(1)) with
        {
            Grades = [new Grade("优秀", From: 90), new Grade("良好", From: 60, To: 89.9m), new Grade("不合格", Below: 60)],
        };

        RoundResult result = TestRounds.ScoreTotals(scheme, (new Subject("s"), decimal.Parse(total)));

        Assert.That(result.Standings[0].Grade!.Name, Is.EqualTo(grade));
    }

    [Test]
    public void A_subject_for_whom_nothing_applies_stands_last_without_a_rank_and_with_a_warning()
    {
        Scheme scheme = TestRounds.OneLeaf();
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.NotApplicable)
            .Add("乙", "A", ObservedValue.OfNumber(0))
            .Build();

        RoundResult result = Scorer.For(scheme).Score(table);

        Assert.That(result.Standings.Select(s => (s.Subject.Name, s.Rank, s.Score)), Is.EqualTo(new (string, decimal?, decimal?)[] { ("乙", 1, 0), ("甲", null, null) }));
        Assert.That(result.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO201" }));
    }

    private static IEnumerable<decimal?> Ranks(Scheme scheme, (Subject, decimal)[] totals) =>
        TestRounds.ScoreTotals(scheme, totals).Standings.Select(standing => standing.Rank);
}
