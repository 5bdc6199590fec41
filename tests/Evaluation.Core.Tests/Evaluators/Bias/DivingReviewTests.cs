using System.Globalization;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators.Bias;

/// <summary>The Olympic diving of 2000 as a round: 25 judges, 1,541 dives, a tie where judge and diver are of one country (Emerson, Seltzer and Lin 2009).</summary>
public sealed class DivingReviewTests
{
    private static readonly Lazy<EvaluatorReview> Review = new(() =>
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", "Diving2000.csv");
        Scheme scheme = RaterData.SchemeOf(["score"], 10);
        var builder = new ObservationTableBuilder(scheme);
        foreach (Dictionary<string, string> row in rows)
            builder.Add(DiveOf(row), "score", ObservedValue.OfNumber(decimal.Parse(row["JScore"], CultureInfo.InvariantCulture)), row["Judge"]);
        ValueList<EvaluatorRelation> relations =
            [.. rows.Where(row => row["Country"] == row["JCountry"]).Select(row => new EvaluatorRelation(row["Judge"], DiveOf(row), row["Country"]))];
        return EvaluatorReview.Of(
            scheme, builder.Build(), seed: 1, new EvaluatorReviewOptions { Draws = 999, FairDraws = 0, Relations = relations });
    });

    /// <summary>The numbers of dives repeat across events: the event belongs to the name.</summary>
    private static string DiveOf(Dictionary<string, string> row) => $"{row["Event"]}/{row["Round"]}/{row["Diver"]}/{row["DiveNo"]}";

    private static string NameOf(FavourTest test) => Review.Value.Ratings.Observations.Evaluators[test.Evaluator];

    [Test]
    public void All_seventeen_judges_with_own_divers_have_the_premium_that_was_computed_elsewhere()
    {
        Dictionary<string, double> expected = ReferenceData.Rows("evaluators", "diving2000_nationalistic_bias.csv")
            .ToDictionary(row => row["judge"], row => double.Parse(row["DoaD"], CultureInfo.InvariantCulture));

        Assert.That(Review.Value.Favours.Select(NameOf), Is.EquivalentTo(expected.Keys));
        Assert.Multiple(() =>
        {
            foreach (FavourTest test in Review.Value.Favours)
                Assert.That(test.Permutation.Difference, Is.EqualTo(expected[NameOf(test)]).Within(1e-10), NameOf(test));
        });
    }

    [Test]
    public void Thirteen_are_found_and_the_four_without_a_premium_beyond_chance_are_not()
    {
        string[] found =
            [.. Review.Value.Findings.Where(finding => finding.Kind == EvaluatorFindings.Favour).Select(finding => finding.About[0].Name)];

        string[] cleared = [.. Review.Value.Favours.Select(NameOf).Except(found).Select(name => name.Split(' ')[0]).Order(StringComparer.Ordinal)];
        Assert.That(found, Has.Length.EqualTo(13));
        Assert.That(cleared, Is.EqualTo(new[] { "BOUSSARD", "CALDERON", "SEAMAN", "WANG" }));
    }

    [Test]
    public void A_finding_carries_its_premium_in_points_and_the_tests_that_it_is_one_of()
    {
        Finding walter = Review.Value.Findings.First(finding => finding.Kind == EvaluatorFindings.Favour && finding.About[0].Name == "ALT Walter");

        Assert.That(walter.EffectInPoints, Is.EqualTo(0.3907218363).Within(1e-10));
        Assert.That((walter.Family.Tested, walter.Family.Found), Is.EqualTo((17, 13)));
        Assert.That(walter.Observations, Is.EqualTo(498));
    }
}
