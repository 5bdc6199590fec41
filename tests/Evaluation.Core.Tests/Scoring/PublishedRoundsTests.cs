using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Rounds whose totals and ranks were published, recomputed from their sub-scores to the last digit.</summary>
public sealed class PublishedRoundsTests
{
    [TestCase("sichuan-land-2011", 21)]
    [TestCase("prefecture-cities-2014", 10)]
    public void Every_total_and_rank_equals_the_published_one(string name, int subjects)
    {
        RoundResult result = Score(name);

        (string Subject, decimal Total, decimal Rank)[] published = Published(Repository.PathTo("samples", name, "published.csv"));

        Assert.That(published, Has.Length.EqualTo(subjects));
        Assert.That(result.Standings.Select(s => (s.Subject.Name, s.Score, s.Rank)), Is.EquivalentTo(
            published.Select(line => (line.Subject, (decimal?)line.Total, (decimal?)line.Rank))));
    }

    [Test]
    public void The_land_round_has_two_ninths_and_no_tenth() => Assert.That(
        Score("sichuan-land-2011").Standings.Select(s => s.Label).Skip(7).Take(4), Is.EqualTo(new[] { "8", "9", "9", "11" }));

    [TestCase("sichuan-land-2011", "scores_sichuan_land_2011.csv")]
    [TestCase("prefecture-cities-2014", "scores_govmade_prefecture_2014.csv")]
    public void The_samples_are_transcribed_without_a_fault(string name, string file)
    {
        string[] rows = File.ReadAllLines(ReferenceData.PathTo("domain", file));
        string[] observations = File.ReadAllLines(Repository.PathTo("samples", name, "observations.csv"));

        Assert.That(
            observations.Skip(1), Is.EqualTo(rows.Skip(1).Where(row => row.Length > 0).Select(row => row.Split(','))
                .Select(cells => string.Join(',', cells.Skip(3).Prepend(cells[1])))));
    }

    [Test]
    public void Every_point_of_every_card_is_explained()
    {
        foreach (Standing standing in Score("sichuan-land-2011").Standings)
        {
            Explanation explanation = standing.Card.Explain();
            Assert.That(explanation.Leaves.Sum(leaf => leaf.Points), Is.EqualTo(standing.Score));
            Assert.That(explanation.Leaves.Sum(leaf => leaf.LostPoints), Is.EqualTo(100 - standing.Score));
        }
    }

    private static RoundResult Score(string name)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml"));
        return Scorer.For(scheme).Score(ObservationFile.Load(Repository.PathTo("samples", name, "observations.csv"), scheme));
    }

    private static (string Subject, decimal Total, decimal Rank)[] Published(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(cells => (cells[1], Number(cells[2]), Number(cells[0])))];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
