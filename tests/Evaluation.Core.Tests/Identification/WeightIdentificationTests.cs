using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Identification;

public sealed class WeightIdentificationTests
{
    /// <summary>The five scores are made up, so that they fit as many weight sets as those of a published total of 84.97 did.</summary>
    [Test]
    public void A_total_of_84_97_from_five_scores_fits_eight_weight_sets_in_steps_of_5_per_cent()
    {
        Scheme scheme = Mean([15, 20, 20, 20, 25], RoundingRule.HalfUp(2));
        decimal[] scores = [76.7m, 85.8m, 95.6m, 81.3m, 83.7m];

        WeightIdentification found = Look(scheme, 0.05m, new PublishedSubject("某市", [.. scores], 84.97m));

        Assert.That(found.Sets.Select(set => set.ToString()), Is.EqualTo(new[]
        {
            "5/15/15/20/45 %", "5/15/20/45/15 %", "5/60/5/10/20 %", "10/20/15/10/45 %",
            "15/20/20/20/25 %", "20/25/20/10/25 %", "25/25/25/20/5 %", "30/30/25/10/5 %",
        }));
        Assert.That(found.Sets.Select(set => set.Shares), Is.EqualTo(SharesByTrial(scores, 84.97m)));
        Assert.That(found.OtherSets, Has.Count.EqualTo(7).And.None.Matches<WeightSet>(set => set!.ToString() == "15/20/20/20/25 %"));
        Assert.That((found.IsComplete, found.NotReproduced.Count, found.OrderChange), Is.EqualTo((true, 0, (OrderChange?)null)));
    }

    /// <summary>Of the 3,764,376 weight sets in steps of 1 %, tried one by one in whole numbers, only the published one gives the 21 totals.</summary>
    [Test]
    public void The_totals_of_21_cities_fit_no_weights_but_the_published_ones()
    {
        PublishedScores land = Sample("sichuan-land-2011");

        WeightIdentification found = WeightIdentification.Of(land, 0.01m).OrThrow();

        int[] marks = [77, 9, 7, 4, 3];
        long[][] gains = [.. land.Subjects.Select(subject => subject.Scores.Select((score, i) => (long)(score * 10 * 2772 / marks[i])).ToArray())];
        long[] totals = [.. land.Subjects.Select(subject => (long)(subject.Total!.Value * 10 * 2772))];
        Assert.That(OfFive(steps => gains.Zip(totals).All(pair => Math.Abs(Sum(pair.First, steps) - pair.Second) <= 1386)), Is.EqualTo(new[] { marks }));
        Assert.That(found.Sets.Select(set => set.ToString()), Is.EqualTo(new[] { "77/9/7/4/3 %" }));
        Assert.That((found.OtherSets.Count, found.NotReproduced.Count), Is.EqualTo((0, 0)));
        Assert.That(WeightIdentification.StepFor(land), Is.EqualTo(0.01m));
    }

    [Test]
    public void Two_of_the_ten_published_cities_would_not_have_been_enough()
    {
        PublishedScores cities = Sample("prefecture-cities-2014");
        PublishedScores two = PublishedScores.Of(cities.Scheme, cities.Subjects.Take(2)).OrThrow();

        Assert.That(WeightIdentification.StepFor(cities), Is.EqualTo(0.05m));
        Assert.That(WeightIdentification.Of(cities, 0.05m).OrThrow().OtherSets, Is.Empty);
        Assert.That(WeightIdentification.Of(two, 0.05m).OrThrow().OtherSets.Select(set => set.ToString()), Is.EqualTo(new[] { "25/30/5/10/30 %" }));
    }

    [Test]
    public void Every_weight_set_is_found_and_no_other() => Case.Sample(
        (table, units) =>
        {
            var found = WeightIdentification.Of(table, 1m / units);
            Assert.That(found.OrThrow().Sets.Select(set => set.Shares), Is.EqualTo(ByTrial(units, 3).Where(steps => GivesAll(table, steps, units)).Select(steps => Shares(steps, units))));
        },
        iter: 300);

    [Test]
    public void A_subject_without_a_published_total_shows_what_other_weights_would_change()
    {
        Scheme scheme = Mean([50, 50], RoundingRule.HalfUp(0));

        // 60·w + 80·(1 − w) = 70 for w = ½ only; the rounding lets 0.48 to 0.52 through, so that 乙 with 70.2 may pass 甲 or not.
        WeightIdentification found = Look(
            scheme, 0.01m, new PublishedSubject("甲", [60, 80], 70), new PublishedSubject("乙", [90, 50.4m], null), new PublishedSubject("丙", [50, 90], null));

        Assert.That(found.Sets.Select(set => set.ToString()), Is.EqualTo(new[] { "48/52 %", "49/51 %", "50/50 %", "51/49 %", "52/48 %" }));
        Assert.That(found.OrderChange, Is.EqualTo(new OrderChange(found.OtherSets[0], "甲", "乙")));
        Assert.That(found.OrderChange!.Weights.ToString(), Is.EqualTo("48/52 %"));
    }

    [Test]
    public void A_half_goes_where_the_scheme_rounds_it()
    {
        // 1·w + 2·(1 − w) is 1.5 at w = ½, and 2.5 is reached in the same way.
        Assert.That(Sets(RoundingRule.HalfUp(0), 2), Does.Contain("50/50 %"));
        Assert.That(Sets(RoundingRule.HalfUp(0), 1), Does.Not.Contain("50/50 %"));
        Assert.That(Sets(RoundingRule.HalfEven(0), 2), Does.Contain("50/50 %"));
        Assert.That(Sets(RoundingRule.HalfEven(0), 1), Does.Not.Contain("50/50 %"));
        Assert.That(Sets(RoundingRule.None, 1), Does.Contain("50/50 %"));
        Assert.That(Sets(RoundingRule.None, 2), Does.Contain("50/50 %"));

        static IEnumerable<string> Sets(RoundingRule rounding, decimal total) =>
            Look(Mean([50, 50], rounding), 0.25m, new PublishedSubject("甲", [1, 2], total)).Sets.Select(set => set.ToString());
    }

    [Test]
    public void Totals_that_the_weights_do_not_give_are_named()
    {
        Checked<WeightIdentification> looked = WeightIdentification.Of(
            PublishedScores.Of(Mean([30, 70], RoundingRule.HalfUp(1)), [new PublishedSubject("甲", [50, 60], 57), new PublishedSubject("乙", [50, 60], 57.1m)]).OrThrow(),
            0.05m);

        Assert.That(looked.Value!.NotReproduced.Select(subject => subject.Name), Is.EqualTo(new[] { "乙" }));
        Assert.That(looked.Value.Sets, Is.Empty);
        Assert.That(looked.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "PUB401" }));
        Assert.That(looked.Diagnostics[0].Message(Language.Chinese), Does.StartWith("按指标体系的权重，2 个公布总分中有 1 个无法得出：乙。"));
    }

    [Test]
    public void One_total_from_ten_scores_ends_the_search_early_and_says_so()
    {
        Scheme scheme = Mean([.. Enumerable.Repeat(10m, 10)], RoundingRule.HalfUp(2));

        Checked<WeightIdentification> looked = WeightIdentification.Of(
            PublishedScores.Of(scheme, [new PublishedSubject("甲", [51, 52, 53, 54, 55, 56, 57, 58, 59, 60], 55.5m)]).OrThrow(), 0.01m);

        Assert.That((looked.Value!.IsComplete, looked.Value.Sets.Count), Is.EqualTo((false, 10_000)));
        Assert.That(looked.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "PUB402", "PUB403" }));
    }

    [Test]
    public void Work_that_was_stopped_throws() => Assert.That(
        () => WeightIdentification.Of(
            PublishedScores.Of(Mean([.. Enumerable.Repeat(10m, 10)], RoundingRule.HalfUp(2)), [new PublishedSubject("甲", [51, 52, 53, 54, 55, 56, 57, 58, 59, 60], 55.5m)]).OrThrow(),
            0.01m,
            new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [TestCase(0)]
    [TestCase(-0.05)]
    [TestCase(0.03)]
    [TestCase(0.51)]
    [TestCase(0.00001)]
    public void A_step_that_does_not_divide_the_whole_is_refused(double step) => Assert.That(
        () => Look(Mean([50, 50], RoundingRule.None), (decimal)step, new PublishedSubject("甲", [1, 2], 1)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_cannot_be_searched_is_told()
    {
        Scheme two = Mean([50, 50], RoundingRule.None);
        Scheme three = Mean([30, 30, 40], RoundingRule.None);
        Scheme geometric = two with { Aggregation = new GeometricMean() };
        Scheme one = Mean([100], RoundingRule.None);

        Assert.That(Codes(geometric, new PublishedSubject("甲", [1, 2], 1)), Is.EqualTo(new[] { "PUB101" }));
        Assert.That(Codes(one, new PublishedSubject("甲", [1], 1)), Is.EqualTo(new[] { "PUB102" }));
        Assert.That(Codes(two, new PublishedSubject("甲", [101, -1], 100.1m)), Is.EqualTo(new[] { "PUB204", "PUB204", "PUB204" }));
        Assert.That(Codes(two with { Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)) }, new PublishedSubject("甲", [1, 2], 1.25m)), Is.EqualTo(new[] { "PUB206" }));
        Assert.That(Codes(two, new PublishedSubject("甲", [1, 2], null)), Is.EqualTo(new[] { "PUB202" }));
        Assert.That(
            WeightIdentification.Of(PublishedScores.Of(three, [new PublishedSubject("甲", [1, 2, 3], 2)]).OrThrow(), 0.5m).Diagnostics.Single().Code, Is.EqualTo("PUB301"));
        Assert.That(
            WeightIdentification.Of(
                PublishedScores.Of(three, [new PublishedSubject("甲", [1.0000000000000000000000000001m, 2.3m, 1e-28m], 2)]).OrThrow(), 0.05m).IsValid, Is.True);
        Assert.That(
            WeightIdentification.Of(
                PublishedScores.Of(
                    Mean([30, 30, 40], RoundingRule.None, [1.0000000000000000000000000001m, 1.0000000000000000000000000003m, 7]),
                    [new PublishedSubject("甲", [1, 1, 3], 2)]).OrThrow(),
                0.05m).Diagnostics.Single().Code,
            Is.EqualTo("PUB302"));

        static IEnumerable<string> Codes(Scheme scheme, PublishedSubject subject) =>
            PublishedScores.Of(scheme, [subject]).Diagnostics.Select(diagnostic => diagnostic.Code);
    }

    private static readonly Gen<(PublishedScores Table, int Units)> Case =
        from units in Gen.OneOf(4, 10, 20)
        from marks in Gen.OneOf(3m, 7m, 9.5m, 100m).Array[3]
        from tenths in Gen.Int[0, 10].Array[3].Array[1, 4]
        from steps in Gen.Int[1, units - 2].Select(Gen.Int[1, units - 2], (a, b) => (a, b))
        from rounding in Gen.OneOf(RoundingRule.None, RoundingRule.HalfUp(1), RoundingRule.HalfUp(0), RoundingRule.HalfEven(0))
        let scheme = Mean([20, 30, 50], rounding, marks)
        let subjects = tenths.Select((row, j) => Subject(FormattableString.Invariant($"s{j}"), row, marks, steps, rounding)).ToArray()
        select (PublishedScores.Of(scheme, subjects).OrThrow(), units);

    private static PublishedSubject Subject(string name, int[] tenths, decimal[] marks, (int A, int B) steps, RoundingRule rounding)
    {
        decimal total = ((steps.A * tenths[0]) + (steps.B * tenths[1]) + tenths[2]) * 10m / (steps.A + steps.B + 1);
        return new PublishedSubject(name, tenths.Select((tenth, i) => tenth * marks[i] / 10).ToValueList(), decimal.Round(total, rounding.Digits));
    }

    private static bool GivesAll(PublishedScores table, int[] steps, int units) => table.Subjects.All(subject =>
    {
        Fraction total = 0m;
        for (int i = 0; i < steps.Length; i++)
            total += (Fraction)(100m * steps[i] * subject.Scores[i]) / ((Fraction)units * (Fraction)Scheme.FullMarkOf(table.Scheme.Indicators[i]));
        decimal published = subject.Total!.Value;
        RoundingRule rule = table.Rounding;
        bool isHalfAbove = rule.Mode == RoundingMode.None && total.CompareTo(published + (0.5m / (decimal)Math.Pow(10, rule.Digits))) == 0;
        return isHalfAbove || total.Round(rule.Digits, rule.Mode == RoundingMode.HalfEven) == published;
    });

    private static IEnumerable<ValueList<decimal>> SharesByTrial(decimal[] scores, decimal total) => ByTrial(20, scores.Length)
        .Where(steps => decimal.Round(steps.Select((step, i) => step * scores[i]).Sum() / 20, 2, MidpointRounding.AwayFromZero) == total)
        .Select(steps => Shares(steps, 20));

    private static IEnumerable<int[]> ByTrial(int units, int indicators)
    {
        if (indicators == 1)
            return [[units]];
        return Enumerable.Range(1, units - indicators + 1).SelectMany(first => ByTrial(units - first, indicators - 1).Select(rest => (int[])[first, .. rest]));
    }

    private static List<int[]> OfFive(Func<int[], bool> fits)
    {
        var fitting = new List<int[]>();
        int[] steps = new int[5];
        for (steps[0] = 1; steps[0] <= 96; steps[0]++)
        {
            for (steps[1] = 1; steps[1] <= 97 - steps[0]; steps[1]++)
            {
                for (steps[2] = 1; steps[2] <= 98 - steps[0] - steps[1]; steps[2]++)
                {
                    for (steps[3] = 1; steps[3] <= 99 - steps[0] - steps[1] - steps[2]; steps[3]++)
                    {
                        steps[4] = 100 - steps[0] - steps[1] - steps[2] - steps[3];
                        if (fits(steps))
                            fitting.Add([.. steps]);
                    }
                }
            }
        }

        return fitting;
    }

    private static long Sum(long[] gains, int[] steps)
    {
        long sum = 0;
        for (int i = 0; i < gains.Length; i++)
            sum += gains[i] * steps[i];
        return sum;
    }

    private static ValueList<decimal> Shares(int[] steps, int units) => steps.Select(step => (decimal)step / units).ToValueList();

    private static WeightIdentification Look(Scheme scheme, decimal step, params PublishedSubject[] subjects) =>
        WeightIdentification.Of(PublishedScores.Of(scheme, subjects).OrThrow(), step).OrThrow();

    private static Scheme Mean(decimal[] weights, RoundingRule rounding, decimal[]? marks = null) => new()
    {
        Code = "mean",
        Title = "mean",
        Aggregation = new WeightedMean(),
        Rounding = new RoundingPolicy(Total: rounding),
        Indicators = weights.Select((weight, i) => TestRounds.Direct(FormattableString.Invariant($"A{i + 1}"), marks?[i], weight)).ToValueList(),
    };

    private static PublishedScores Sample(string name)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml"));
        ObservationTable table = ObservationFile.Load(Repository.PathTo("samples", name, "observations.csv"), scheme);
        var totals = File.ReadLines(Repository.PathTo("samples", name, "published.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => cells[1], cells => decimal.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture));
        RoundResult result = Scorer.For(scheme).Score(table);
        return PublishedScores.Of(scheme, result.Standings.Select(standing => new PublishedSubject(
            standing.Subject.Name, scheme.Indicators.Select(one => standing.Card[one.Code].Score!.Value).ToValueList(), totals[standing.Subject.Name]))).OrThrow();
    }
}
