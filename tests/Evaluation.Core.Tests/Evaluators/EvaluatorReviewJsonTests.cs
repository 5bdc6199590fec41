using System.Globalization;
using System.Text.Json;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Simulation;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

public sealed class EvaluatorReviewJsonTests
{
    private static readonly Lazy<EvaluatorReview> Guilford = new(() =>
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme);
        var ties = new EvaluatorRelations(
            [.. new[] { "Anne", "Betty", "Edward" }.Select(subject => new EvaluatorRelation("Brahe", subject, "tie"))], "folder/ties.csv", new string('a', 64));
        return EvaluatorReview.Of(scheme, observations, seed: 7, new EvaluatorReviewOptions { Draws = 999, FairDraws = 20 }.With(ties));
    });

    private static JsonElement Root() => JsonDocument.Parse(EvaluatorReviewJson.ToText(Guilford.Value)).RootElement;

    [Test]
    public void It_says_what_it_was_made_from()
    {
        JsonElement manifest = Root().GetProperty("manifest");

        Assert.That(Root().GetProperty("format").GetString(), Is.EqualTo("evaluation-evaluators"));
        Assert.That(manifest.GetProperty("observationsName").GetString(), Is.EqualTo("observations.csv"));
        Assert.That(manifest.GetProperty("observationsHash").GetString(), Is.EqualTo(Guilford.Value.Ratings.Observations.SourceHash));
        Assert.That(manifest.GetProperty("relationsName").GetString(), Is.EqualTo("ties.csv"));
        Assert.That(manifest.GetProperty("relationsHash").GetString(), Is.EqualTo(new string('a', 64)));
        Assert.That(manifest.GetProperty("relationCount").GetInt32(), Is.EqualTo(3));
        Assert.That(manifest.GetProperty("seed").GetInt64(), Is.EqualTo(7));
        Assert.That(manifest.GetProperty("draws").GetInt32(), Is.EqualTo(999));
        Assert.That(manifest.GetProperty("level").GetDouble(), Is.EqualTo(0.05));
    }

    [TestCase("evaluators", 3)]
    [TestCase("kinds", 10)]
    [TestCase("fairScores", 7)]
    [TestCase("pairs", 3)]
    [TestCase("favours", 1)]
    public void Every_part_has_all_of_its_members(string part, int count) => Assert.That(Root().GetProperty(part).GetArrayLength(), Is.EqualTo(count));

    [Test]
    public void Findings_families_and_abstentions_are_those_of_the_review()
    {
        EvaluatorReview review = Guilford.Value;
        JsonElement[] findings = [.. Root().GetProperty("findings").EnumerateArray()];

        Assert.That(findings.Select(finding => finding.GetProperty("kind").GetString()), Is.EqualTo(review.Findings.Select(finding => finding.Kind.Code)));
        Assert.That(findings.Select(finding => review.Families[finding.GetProperty("family").GetInt32()]), Is.EqualTo(review.Findings.Select(finding => finding.Family)));
        Assert.That(findings.Select(finding => finding.GetProperty("q").GetDouble()), Is.EqualTo(review.Findings.Select(finding => finding.QValue)).Within(1e-9));
        Assert.That(Root().GetProperty("families").GetArrayLength(), Is.EqualTo(review.Families.Count));
        Assert.That(Root().GetProperty("abstentions").GetArrayLength(), Is.EqualTo(review.Abstentions.Count));
    }

    [Test]
    public void Figures_are_those_of_the_review_with_ten_digits()
    {
        JsonElement brahe = Root().GetProperty("evaluators")[1];

        Assert.That(brahe.GetProperty("severity").GetDouble(), Is.EqualTo(Guilford.Value.Evaluators[1].Severity!.Value).Within(1e-9));
        Assert.That(brahe.GetProperty("severity").GetRawText().Count(char.IsAsciiDigit), Is.LessThanOrEqualTo(11));
        Assert.That(Root().GetProperty("fairScores")[0].GetProperty("official").GetDecimal(), Is.EqualTo(Guilford.Value.FairScores[0].Official));
    }

    [Test]
    public void The_culture_of_the_thread_changes_no_byte()
    {
        string expected = EvaluatorReviewJson.ToText(Guilford.Value);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.That(EvaluatorReviewJson.ToText(Guilford.Value), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void A_review_without_a_model_is_written_too()
    {
        EvaluatorRatings ratings = new SimulatedRaters { Evaluators = 1 }.Draw(13);
        JsonElement root = JsonDocument.Parse(EvaluatorReviewJson.ToText(EvaluatorReview.Of(ratings.Scheme, ratings.Observations, seed: 1))).RootElement;

        Assert.That(root.GetProperty("agreement").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(root.GetProperty("evaluators")[0].GetProperty("severity").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }
}
