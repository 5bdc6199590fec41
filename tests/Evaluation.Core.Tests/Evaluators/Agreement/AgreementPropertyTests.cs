using CsCheck;

namespace Evaluation.Evaluators.Agreement;

/// <summary>What must not change a coefficient.</summary>
public sealed class AgreementPropertyTests
{
    private const double Rounding = 1e-10;

    private static readonly AlphaMetric[] Metrics = [AlphaMetric.Nominal, AlphaMetric.Ordinal, AlphaMetric.Interval, AlphaMetric.Ratio];

    private static readonly RatingCategories Five = RatingCategories.OfNumbers(1, 2, 3, 4, 5);

    /// <summary>Tables of 1 to 12 units by 2 to 5 raters with gaps, and a seed for shuffling.</summary>
    private static readonly Gen<(double?[,] Ratings, int Seed)> Tables =
        from units in Gen.Int[1, 12]
        from raters in Gen.Int[2, 5]
        from cells in Gen.Int[0, 6].Array[units * raters]
        from seed in Gen.Int
        select (Table(units, raters, cells), seed);

    [Test]
    public void The_order_of_units_changes_nothing() => Tables.Sample(table =>
    {
        int[] order = Shuffled(table.Ratings.GetLength(0), table.Seed);
        RequireSame(table.Ratings, Mapped(table.Ratings, (ratings, unit, rater) => ratings[order[unit], rater]), Five);
    });

    [Test]
    public void The_order_of_raters_changes_nothing() => Tables.Sample(table =>
    {
        int[] order = Shuffled(table.Ratings.GetLength(1), table.Seed);
        RequireSame(table.Ratings, Mapped(table.Ratings, (ratings, unit, rater) => ratings[unit, order[rater]]), Five);
    });

    [Test]
    public void A_unit_and_a_rater_without_ratings_change_nothing() => Tables.Sample(table =>
    {
        double?[,] larger = new double?[table.Ratings.GetLength(0) + 1, table.Ratings.GetLength(1) + 1];
        for (int unit = 0; unit < table.Ratings.GetLength(0); unit++)
        {
            for (int rater = 0; rater < table.Ratings.GetLength(1); rater++)
                larger[unit + 1, rater] = table.Ratings[unit, rater];
        }

        RequireSame(table.Ratings, larger, Five);
    });

    [Test]
    public void Names_of_categories_change_nothing_without_weights() => Tables.Sample(table =>
    {
        int[] order = Shuffled(5, table.Seed);
        double?[,] renamed = Mapped(table.Ratings, (ratings, unit, rater) => ratings[unit, rater] is { } rating ? order[(int)rating - 1] + 1 : null);
        foreach (AgreementCoefficient coefficient in Enum.GetValues<AgreementCoefficient>().Where(other => other != AgreementCoefficient.Cohen))
            RequireSame(Measure(table.Ratings, coefficient, AgreementWeights.Identity, Five), Measure(renamed, coefficient, AgreementWeights.Identity, Five));
        RequireSame(Alpha(table.Ratings, AlphaMetric.Nominal, Five), Alpha(renamed, AlphaMetric.Nominal, Five));
    });

    [Test]
    public void Another_unit_of_measurement_changes_no_interval_alpha() => Tables.Sample(table =>
    {
        double?[,] celsius = Mapped(table.Ratings, (ratings, unit, rater) => (ratings[unit, rater] * 9) - 459.67);
        RatingCategories scaled = RatingCategories.OfNumbers([.. Five.Values.Select(value => (value * 9) - 459.67)]);
        RequireSame(Alpha(table.Ratings, AlphaMetric.Interval, Five), Alpha(celsius, AlphaMetric.Interval, scaled));
    });

    [Test]
    public void Ordinal_alpha_sees_only_the_order() => Tables.Sample(table =>
    {
        double?[,] stretched = Mapped(table.Ratings, (ratings, unit, rater) => Math.Pow(10, ratings[unit, rater] ?? double.NaN) is var power && double.IsNaN(power) ? null : power);
        RatingCategories powers = RatingCategories.OfNumbers([.. Five.Values.Select(value => Math.Pow(10, value))]);
        RequireSame(Alpha(table.Ratings, AlphaMetric.Ordinal, Five), Alpha(stretched, AlphaMetric.Ordinal, powers));
    });

    [Test]
    public void No_figure_is_NaN_or_above_1() => Tables.Sample(table =>
    {
        foreach (AgreementCoefficient coefficient in Enum.GetValues<AgreementCoefficient>().Where(other => other != AgreementCoefficient.Cohen))
        {
            foreach (AgreementWeights weights in AgreementWeights.All)
            {
                AgreementEstimate estimate = Measure(table.Ratings, coefficient, weights, Five);
                Assert.That(estimate.Value ?? 0, Is.LessThanOrEqualTo(1 + Rounding));
                Assert.That(estimate.StandardError ?? 0, Is.GreaterThanOrEqualTo(0));
                Assert.That(estimate.Value is null || estimate.StandardError is null, Is.EqualTo(estimate.Abstention is not null));
            }
        }
    });

    private static void RequireSame(double?[,] one, double?[,] other, RatingCategories categories)
    {
        foreach (AgreementCoefficient coefficient in Enum.GetValues<AgreementCoefficient>().Where(some => some != AgreementCoefficient.Cohen))
            RequireSame(Measure(one, coefficient, AgreementWeights.Linear, categories), Measure(other, coefficient, AgreementWeights.Linear, categories));
        foreach (AlphaMetric metric in Metrics)
            RequireSame(Alpha(one, metric, categories), Alpha(other, metric, categories));
    }

    private static void RequireSame(double?[] one, double?[] other)
    {
        for (int i = 0; i < one.Length; i++)
            Assert.That(other[i], one[i] is { } value ? Is.EqualTo(value).Within(Rounding * Math.Max(1, Math.Abs(value))) : Is.Null);
    }

    private static void RequireSame(AgreementEstimate one, AgreementEstimate other) =>
        RequireSame([one.Value, one.StandardError, one.Observed, one.Expected], [other.Value, other.StandardError, other.Observed, other.Expected]);

    private static void RequireSame(AlphaEstimate one, AlphaEstimate other) =>
        RequireSame([one.Value, one.StandardError], [other.Value, other.StandardError]);

    private static AgreementEstimate Measure(double?[,] ratings, AgreementCoefficient coefficient, AgreementWeights weights, RatingCategories categories) =>
        AgreementMeasure.Of(RatingMatrix.FromNumbers(ratings, categories), coefficient, new AgreementOptions { Weights = weights });

    private static AlphaEstimate Alpha(double?[,] ratings, AlphaMetric metric, RatingCategories categories) =>
        KrippendorffAlpha.Of(RatingMatrix.FromNumbers(ratings, categories), metric);

    private static double?[,] Table(int units, int raters, int[] cells) =>
        Mapped(new double?[units, raters], (_, unit, rater) => cells[(unit * raters) + rater] is >= 1 and <= 5 and int rating ? rating : null);

    private static double?[,] Mapped(double?[,] table, Func<double?[,], int, int, double?> cell)
    {
        double?[,] mapped = new double?[table.GetLength(0), table.GetLength(1)];
        for (int i = 0; i < mapped.Length; i++)
            mapped[i / table.GetLength(1), i % table.GetLength(1)] = cell(table, i / table.GetLength(1), i % table.GetLength(1));
        return mapped;
    }

    private static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
