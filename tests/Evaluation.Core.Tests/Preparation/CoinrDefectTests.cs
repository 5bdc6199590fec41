using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Preparation.Normalisations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Preparation;

/// <summary>Defects of COINr 1.1.14 that were seen by running it, each shown not to be ours.</summary>
public sealed class CoinrDefectTests
{
    private static NumberTable Table(bool lower, params double?[] numbers)
    {
        double?[,] values = new double?[numbers.Length, 1];
        for (int i = 0; i < numbers.Length; i++)
            values[i, 0] = numbers[i];
        return NumberTable.Of(Enumerable.Range(0, numbers.Length).Select(i => new Subject($"s{i}")), [new NumberColumn("A", lower)], values);
    }

    private static double?[] Column(PreparedTable prepared) => [.. prepared.Table.Subjects.Select(subject => prepared.Table[subject.Name, "A"])];

    [Test]
    public void A_fraction_of_the_best_ranks_forwards_where_a_lower_number_is_better()
    {
        PreparedTable prepared = PreparationPlan.Of(new Normalise(new FractionScale())).Apply(Table(lower: true, 2, 4, 8));

        Assert.That(Column(prepared), Is.EqualTo(new double?[] { 1, 0.5, 0.25 }));
    }

    [Test]
    public void A_fraction_of_negative_numbers_is_refused() => Assert.That(
        PreparationPlan.Of(new Normalise(new FractionScale())).TryApply(Table(lower: false, -2, 4)).Diagnostics.Single().Code, Is.EqualTo("PRE107"));

    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(double.NaN)]
    public void Infinite_numbers_are_refused_with_their_place(double number)
    {
        Checked<PreparedTable> result = PreparationPlan.Of(new Normalise(new MinMaxScale())).TryApply(Table(lower: false, 1, number, 3));

        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("PRE102"));
        Assert.That(result.Diagnostics.Single().Message(Language.English), Does.Contain("'A' of s1"));
    }

    [Test]
    public void A_constant_indicator_is_refused_and_not_dropped_in_silence()
    {
        foreach (Normalisation method in new Normalisation[] { new MinMaxScale(), new StandardScores(), new RankScale(), new DistanceScale(), new FractionScale() })
            Assert.That(PreparationPlan.Of(new Normalise(method)).TryApply(Table(lower: false, 5, 5, 5)).Diagnostics.Single().Code, Is.EqualTo("PRE104"), method.Name);
        Assert.That(PreparationPlan.Of(new TransformLog()).TryApply(Table(lower: false, 5, 5, null)).Diagnostics.Single().Code, Is.EqualTo("PRE104"));
    }

    [Test]
    public void A_logarithm_changes_its_input()
    {
        double?[] logs = Column(PreparationPlan.Of(new TransformLog()).Apply(Table(lower: false, -1, 0, 5)));

        Assert.That(logs, Is.Ordered.Ascending);
        Assert.That(logs, Is.Not.EqualTo(new double?[] { -1, 0, 5 }));
    }

    [Test]
    public void All_errors_of_a_step_are_told_at_once()
    {
        NumberTable table = NumberTable.Of([new Subject("a"), new Subject("b")], [new NumberColumn("A"), new NumberColumn("B")], new double?[,] { { 1, 2 }, { 1, 2 } });

        Assert.That(PreparationPlan.Of(new Normalise(new MinMaxScale())).TryApply(table).Diagnostics, Has.Count.EqualTo(2));
    }

    [TestCase(-1, 2)]
    [TestCase(0, 0)]
    public void Negative_weights_and_weights_that_are_all_0_are_refused(decimal first, decimal second)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [TestRounds.Direct("A", 100, first), TestRounds.Direct("B", 100, second)],
        };

        Assert.That(SchemeValidator.Validate(scheme).IsValid, Is.False);
    }

    [Test]
    public void Namibia_is_not_lost_and_its_code_not_read_as_missing()
    {
        byte[] csv = "subject,A\nNA,50\nDE,\n"u8.ToArray();
        Scheme scheme = TestRounds.OneLeaf();
        using var stream = new MemoryStream(csv);

        ObservationTable table = ObservationFile.Read(stream, scheme, "na.csv").OrThrow();

        Assert.That(table.Subjects.Select(subject => subject.Name), Is.EqualTo(new[] { "NA", "DE" }));
        Assert.That(NumberTable.Of(table)["NA", "A"], Is.EqualTo(50));
    }

    [Test]
    public void The_order_of_subjects_changes_nothing()
    {
        double?[] numbers = [3, 1, 1, 400, 2, 2, 5, 4, 6, 1];
        var plan = PreparationPlan.Of(new TreatOutliers(), new Normalise(new RankScale(RankKind.Borda)));

        Assert.That(Column(plan.Apply(Table(lower: false, [.. numbers.Reverse()]))).Reverse(), Is.EqualTo(Column(plan.Apply(Table(lower: false, numbers)))));
    }
}
