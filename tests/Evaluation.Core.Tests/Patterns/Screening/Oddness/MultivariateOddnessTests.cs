using Evaluation.Findings;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Sheets;
using Evaluation.Simulation;

namespace Evaluation.Patterns.Screening.Oddness;

public sealed class MultivariateOddnessTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999 };

    private static SimulatedAssessment Draw(long seed, params PlantedPattern[] plants) => RoundSimulator.Draw(
        new SimulationSettings { Offices = 100, Evaluators = 8, Levels = 11, HasPrevious = false, HasSelfScores = false, Plants = plants.ToValueList() }, seed);

    private static PatternLog Look(SimulatedAssessment drawn, PatternInputs? inputs = null) =>
        PatternRun.Of(new MultivariateOddness(), PatternRound.Of(drawn.Scheme, drawn.Observations), seed: 1, inputs, Quick);

    [Test]
    public void Sheets_filled_in_by_a_cycle_lie_far_and_the_features_say_why()
    {
        SimulatedAssessment drawn = Draw(5, new PlantedPattern(PlantedKind.Cycle, 0.03));
        PatternLog log = Look(drawn);
        string[] planted = [.. drawn.Truths.Select(truth => truth.Subject!)];

        Assert.That(log.Findings.Select(finding => finding.About[1].Name), Is.SubsetOf(planted).And.Not.Empty);
        Finding found = log.Findings[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Basis, Is.EqualTo(FindingBasis.Model));
            Assert.That(found.Statistic, Is.GreaterThan(found.Threshold!.Value));
            Assert.That(found.PValue, Is.InRange(1.0 / 3001, 0.05), "from 30 drawn rounds of 100 sheets, not from ranks of 100");
            Assert.That(found.Evidence[0].English, Does.Match("(autocorrelation|predictability|Mahalanobis).*: .* where the median of 100 sheets is .*robust z"));
            Assert.That(found.Evidence[0].Chinese, Does.Contain("中位数").And.Contain("稳健 z"));
            Assert.That(found.Cells.Single().Indicator, Is.Null);
        }
    }

    [Test]
    public void Honest_rounds_are_left_alone()
    {
        int rounds = Enumerable.Range(1, 20).Count(seed => Look(Draw(seed)).Findings.Count > 0);

        // At 0.05 a round: 5 or more of 20 happen once in 400.
        Assert.That(rounds, Is.LessThanOrEqualTo(4), "of 20 rounds, seeds 1 to 20");
    }

    [Test]
    public void Unjudged_sheets_like_those_judged_careless_have_a_probability_and_no_p_value()
    {
        SimulatedAssessment drawn = Draw(8, new PlantedPattern(PlantedKind.StraightLining, 0.3));
        HashSet<string> planted = [.. drawn.Truths.Select(truth => truth.Subject!)];
        SheetLabel[] labels = [.. Enumerable.Range(0, drawn.Observations.Count).Select(row => drawn.Observations[row]).Select(row => (row.Evaluator, row.Subject!.Name)).Distinct()
            .Select(sheet => new SheetLabel(sheet.Evaluator, sheet.Name, planted.Contains(sheet.Name)))];
        PatternLog log = Look(drawn, new PatternInputs { Labels = new SheetLabels(labels.Take(70).ToValueList(), "labels.csv", "") });
        Finding[] judged = [.. log.Findings.Where(finding => finding.PValue is null)];

        Assert.That(judged, Is.Not.Empty);
        Assert.That(judged.Select(finding => finding.About[1].Name), Is.SubsetOf(labels.Skip(70).Where(label => label.IsFlagged).Select(label => label.Subject)));
        Assert.That(judged.Select(finding => finding.Statistic), Is.All.InRange(0.5, 1));
        Assert.That(judged.Select(finding => finding.Statistic), Is.Ordered.Descending);
        Assert.That(judged[0].Family.ExpectedFalse, Is.EqualTo(judged.Sum(finding => 1 - finding.Statistic)).Within(1e-9));
        Assert.That(judged[0].Family.Tested, Is.EqualTo(30));
    }

    [Test]
    public void A_saved_model_is_asked_and_one_with_other_features_is_refused()
    {
        SimulatedAssessment drawn = Draw(8, new PlantedPattern(PlantedKind.StraightLining, 0.3));
        var round = PatternRound.Of(drawn.Scheme, drawn.Observations);
        HashSet<string> planted = [.. drawn.Truths.Select(truth => truth.Subject!)];
        string[] names = [.. round.Sheets.Select(sheet => round.Observations.Subjects[sheet.Subject].Name)];
        FeatureTable table = SheetProfile.WithRecord(names, SheetTable.Of(round), 1, round);
        bool?[] labels = [.. names.Select(name => (bool?)planted.Contains(name))];
        SupervisedModel model = SupervisedModel.Fit(table, labels, names).OrThrow();
        SupervisedModel other = SupervisedModel.Fit(SheetProfile.Of(names, SheetTable.Of(round), 1), labels, names).OrThrow();

        PatternLog asked = Look(Draw(9, new PlantedPattern(PlantedKind.StraightLining, 0.1)), new PatternInputs { Model = model });
        PatternLog refused = Look(drawn, new PatternInputs { Model = other });

        Assert.That(asked.Families.Last().Tested, Is.EqualTo(100));
        Assert.That(refused.Abstentions.Select(abstention => abstention.Reason.English), Has.Some.Contain("round-scores"));
    }

    [Test]
    public void Small_rounds_are_not_looked_at()
    {
        SimulatedAssessment few = RoundSimulator.Draw(new SimulationSettings { Offices = 40 }, 1);
        SimulatedAssessment narrow = RoundSimulator.Draw(new SimulationSettings { Offices = 60, Indicators = 6 }, 1);

        Assert.That(Look(few).Abstentions.Single().Reason.English, Is.EqualTo("Only 40 sheets; models need 50 to tell what is usual."));
        Assert.That(Look(narrow).Abstentions.Single().Reason.Chinese, Does.Contain("6 项"));
    }

    [Test]
    public void A_distance_has_no_end_where_ranks_stop_at_one()
    {
        var scores = Enumerable.Range(0, 99).Select(i => (double)i).Append(1e6).Select(value => Indices.IndexValue.Of(value, Indices.IndexDirection.HighIsSuspect, 1, ModelTexts.OutOfRange)).ToValueList();

        double?[] distances = JoinedDistance.Of([scores, scores], reference: null);

        // Median 49.5; the deviations from it are .5, .5, 1.5, 1.5 … with the median 25.
        Assert.That(distances[98], Is.EqualTo((98 - 49.5) / (1.4826 * 25)).Within(1e-9));
        Assert.That(distances[99], Is.EqualTo((1e6 - 49.5) / (1.4826 * 25)).Within(1e-6));
    }
}
