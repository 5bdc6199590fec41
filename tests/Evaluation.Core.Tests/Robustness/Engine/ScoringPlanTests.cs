using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>The binary engine against the decimal one: nothing changed, then weights, aggregations and indicators changed.</summary>
public sealed class ScoringPlanTests
{
    [TestCase(false)]
    [TestCase(true)]
    public void A_nominal_draw_gives_the_totals_ranks_and_grades_of_the_decimal_scorer(bool isUnrounded) =>
        RandomRound.Valid.Sample(
            round =>
            {
                RoundResult result = Scorer.For(round.Scheme).Score(round.Table());
                DrawWorker worker = Nominal(result, isUnrounded);
                RequireEqual(result, result, worker);
            },
            iter: 400);

    [Test]
    public void Multiplied_weights_give_what_the_decimal_scorer_gives_under_a_scheme_with_these_weights() =>
        Gen.Select(RandomRound.Valid, Gen.Int[1, 5].Array[200]).Sample(
            pair =>
            {
                (RandomRound.Round round, int[] factors) = pair;
                RoundResult result = Scorer.For(round.Scheme).Score(round.Table());
                RoundResult expected = Scorer.For(Weighted(round.Scheme, factors)).Score(round.Table());
                var plan = ScoringPlan.Of(result, needsUnrounded: false, new DiagnosticBag());
                var worker = new DrawWorker(plan);
                foreach (PlanNode node in plan.Nodes.Where(node => node.Indicator?.Weight is not null))
                    worker.Settings.Multiply(node.Position, factors[node.Position % factors.Length]);
                worker.Score();
                worker.Grade();
                RequireEqual(result, expected, worker);
            },
            iter: 200);

    [Test]
    public void Another_aggregation_gives_what_the_decimal_scorer_gives_under_a_scheme_with_it() =>
        Gen.Select(RandomRound.Valid, Gen.OneOf<Aggregation>(
            new GeometricMean(Relative: true), new HarmonicMean(Relative: true), new PowerMean(2, Relative: true), new WeightedMean(Relative: true), new Copeland(Relative: true))).Sample(
            pair =>
            {
                (RandomRound.Round round, Aggregation aggregation) = pair;
                Scheme changed = round.Scheme with { Aggregation = Chosen(round.Scheme.Aggregation, aggregation), Indicators = Aggregated(round.Scheme.Indicators, aggregation) };
                RoundResult result = Scorer.For(round.Scheme).Score(round.Table());
                if (Scorer.For(changed).TryScore(round.Table()).Value is not { } expected)
                    return; // Points below 0 have no such mean.
                var plan = ScoringPlan.Of(result, needsUnrounded: false, new DiagnosticBag());
                var worker = new DrawWorker(plan);
                foreach (PlanNode node in plan.Nodes.Where(node => !node.IsLeaf))
                {
                    worker.Settings.Aggregations[node.Position] = Chosen(node.Aggregation, aggregation);
                    worker.Settings.IsTouched[node.Position] = true;
                }

                worker.Score();
                worker.Grade();
                RequireEqual(result, expected, worker);
            },
            iter: 200);

    [Test]
    public void A_weighted_sum_multiplied_in_blocks_gives_the_totals_of_the_tree()
    {
        RoundResult result = LargeRound.Score(subjects: 37, leaves: 24, seed: 3);
        var plan = ScoringPlan.Of(result, needsUnrounded: false, new DiagnosticBag());
        var settings = new DrawSettings(plan);
        var gains = new EffectiveGains(plan);
        var product = new GainProduct(plan);
        double[] worth = new double[4 * gains.LeafCount];
        double[] totals = new double[4 * product.Width];
        for (int node = 1; node < plan.Nodes.Length; node++)
            settings.Multiply(node, 1 + (node % 7 / 10.0));
        settings.TakeOut(plan.PositionOf("A2.3"));
        bool isAny = gains.Fill(settings, worth.AsSpan(gains.LeafCount, gains.LeafCount));
        product.Run(worth, 4, totals);
        var evaluator = new TreeEvaluator(plan);
        evaluator.Run(settings);

        Assert.That(EffectiveGains.Apply(plan) && isAny, Is.True);
        Assert.That(totals[product.Width..(product.Width + 37)], Is.EqualTo(evaluator[0].Values).Within(1e-10));
    }

    private static DrawWorker Nominal(RoundResult result, bool isUnrounded)
    {
        var worker = new DrawWorker(ScoringPlan.Of(result, isUnrounded, new DiagnosticBag()));
        worker.ScoreNominal();
        worker.Grade();
        return worker;
    }

    private static void RequireEqual(RoundResult plan, RoundResult expected, DrawWorker worker)
    {
        foreach (Standing standing in expected.Standings)
        {
            int subject = plan.Observations.Subjects.Index().First(pair => pair.Item.Name == standing.Subject.Name).Index;
            decimal? basis = expected.Scheme.Ranking.Basis == RankBasis.Exact ? standing.Card.ExactScore : standing.Score;
            double scale = Math.Max(1, (double)Math.Abs(basis ?? 0));
            Assert.That(worker.Totals[subject], Is.EqualTo((double?)basis ?? double.NaN).Within(1e-9 * scale), standing.Subject.Name);
            Assert.That(worker.Codes[subject], Is.EqualTo((ushort)(2 * (standing.Rank ?? 0))), standing.Subject.Name);
            string? grade = worker.GradeCodes[subject] == GradeKernel.None ? null : worker.Grades.Names[worker.GradeCodes[subject] - 1];
            Assert.That(grade, Is.EqualTo(standing.Grade?.Name), standing.Subject.Name);
        }
    }

    private static Scheme Weighted(Scheme scheme, int[] factors)
    {
        int position = 0;
        return scheme with { Indicators = Weighted(scheme.Indicators, factors, ref position) };
    }

    private static ValueList<Indicator> Weighted(ValueList<Indicator> indicators, int[] factors, ref int position)
    {
        var changed = new List<Indicator>();
        foreach (Indicator indicator in indicators)
        {
            position++;
            decimal? weight = indicator.Weight * factors[position % factors.Length];
            changed.Add(indicator with { Weight = weight, Children = Weighted(indicator.Children, factors, ref position) });
        }

        return changed.ToValueList();
    }

    /// <summary>Only branches with weights can take a mean in a scheme.</summary>
    private static Aggregation Chosen(Aggregation own, Aggregation aggregation) => own is WeightedAggregation
        ? aggregation with { MinimumCount = own.MinimumCount, MinimumWeight = own.MinimumWeight }
        : own;

    private static ValueList<Indicator> Aggregated(ValueList<Indicator> indicators, Aggregation aggregation) => indicators
        .Select(indicator => indicator with { Aggregation = Chosen(indicator.Aggregation, aggregation), Children = Aggregated(indicator.Children, aggregation) })
        .ToValueList();
}
