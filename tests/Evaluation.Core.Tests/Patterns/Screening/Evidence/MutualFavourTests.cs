using Evaluation.Evaluators.Bias;
using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Evidence;

public sealed class MutualFavourTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999 };

    private static readonly EvaluatorRelations Belong = new(
        [.. Enumerable.Range(0, 40).Select(i => new EvaluatorRelation(SimulatedSheets.Name("e", i), SimulatedSheets.Name("s", i)))], "ties.csv", "0");

    /// <summary>Each of so many bodies scores each other.</summary>
    private static SimulatedSheets CrossScored(int bodies, long seed)
    {
        var sheets = new SimulatedSheets(bodies, bodies, 20, 5, seed, each: bodies);
        sheets.Sheets.RemoveAll(sheet => sheet.Subject[1..] == sheet.Evaluator![1..]);
        return sheets;
    }

    private static void Favour(SimulatedSheets sheets, int one, int other, double share = 0.6)
    {
        foreach ((int from, int to) in new[] { (one, other), (other, one) })
        {
            double?[] scores = sheets.Sheets.Single(sheet => sheet.Evaluator == SimulatedSheets.Name("e", from) && sheet.Subject == SimulatedSheets.Name("s", to)).Scores;
            for (int item = 0; item < share * scores.Length; item++)
                scores[item] = 4;
        }
    }

    private static PatternLog Look(SimulatedSheets sheets) =>
        PatternRun.Of(new MutualFavour(), sheets.Round(), seed: 1, new PatternInputs { Relations = Belong }, Quick);

    [TestCase(6)]
    [TestCase(15)]
    public void Honest_bodies_are_left_alone(int bodies)
    {
        int rounds = 0;
        for (int seed = 1; seed <= 40; seed++)
            rounds += Look(CrossScored(bodies, seed)).Findings.Count > 0 ? 1 : 0;

        Assert.That(rounds, Is.LessThanOrEqualTo(6), "of 40 rounds, seeds 1 to 40: more than 6 happen once in 300 at 0.05");
    }

    [Test]
    public void A_ring_of_bodies_that_lift_each_other_is_found()
    {
        SimulatedSheets sheets = CrossScored(12, seed: 2);
        foreach ((int one, int other) in new[] { (0, 5), (1, 7), (2, 9), (3, 10) })
            Favour(sheets, one, other);
        Finding found = Look(sheets).Findings.First(found => found.About[0].Role == PartyRole.Round);

        Assert.That(found.Statistic, Is.GreaterThan(0));
        Assert.That(found.Cells, Has.Count.EqualTo(2 * found.Evidence.Count));
        Assert.That(found.Evidence.Take(4).Select(line => line.English), Has.Some.Contain("s000 gave s005"));
    }

    [Test]
    public void Without_ties_or_with_fewer_than_three_pairs_nothing_is_said()
    {
        PatternLog none = PatternRun.Of(new MutualFavour(), CrossScored(6, 1).Round(), seed: 1);
        PatternLog two = Look(CrossScored(2, 1));

        Assert.That(none.Abstentions.Single().Reason.English, Does.Contain("no list"));
        Assert.That(two.Abstentions.Single().Reason.English, Does.Contain("Fewer than 3 pairs"));
    }

    [Test]
    public void Who_has_ties_to_two_subjects_belongs_to_neither()
    {
        var relations = new EvaluatorRelations([.. Belong.Relations, new EvaluatorRelation("e000", "s003")], "x", "y");
        PatternLog log = PatternRun.Of(new MutualFavour(), CrossScored(6, 1).Round(), seed: 1, new PatternInputs { Relations = relations }, Quick);

        Assert.That(log.Abstentions.Single().About.Single().Name, Is.EqualTo("e000"));
    }
}
