using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Preparation.Normalisations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Preparation;

public sealed class PreparationPlanTests
{
    private static readonly Subject[] Three = [new("甲", "东"), new("乙", "东"), new("丙", "西")];

    private static NumberTable Table(params double?[] numbers) => Table(lower: false, numbers);

    private static NumberTable Table(bool lower, params double?[] numbers)
    {
        double?[,] values = new double?[numbers.Length, 1];
        for (int i = 0; i < numbers.Length; i++)
            values[i, 0] = numbers[i];
        return NumberTable.Of(Enumerable.Range(0, numbers.Length).Select(i => i < 3 ? Three[i] : new Subject($"s{i}")), [new NumberColumn("A", lower)], values);
    }

    private static string[] Codes(Checked<PreparedTable> result) => [.. result.Diagnostics.Select(diagnostic => diagnostic.Code)];

    [Test]
    public void A_step_is_undone_by_leaving_it_out()
    {
        NumberTable table = Table(1, null, 4);
        var plan = PreparationPlan.Of(new ImputeMean(), new Normalise(new MinMaxScale()));

        Assert.That(plan.Apply(table).Table["乙", "A"], Is.EqualTo(50).Within(1e-12));
        Assert.That(plan.Without(1).Apply(table).Table["乙", "A"], Is.Null);
        Assert.That(plan.Without(2).Apply(table).Table["乙", "A"], Is.EqualTo(2.5));
        Assert.That(table["乙", "A"], Is.Null);
        Assert.That(() => plan.Without(3), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Every_changed_cell_is_recorded_with_before_after_and_why()
    {
        PreparedTable prepared = PreparationPlan.Of(new ImputeMean(), new Normalise(new MinMaxScale())).Apply(Table(1, null, 4));

        (int Step, CellChange Change)[] history = [.. prepared.HistoryOf("乙", "A")];
        Assert.That(history.Select(entry => (entry.Step, entry.Change.Before, entry.Change.After)), Is.EqualTo(new (int, double?, double?)[] { (1, null, 2.5), (2, 2.5, 50) }));
        Assert.That(history[0].Change.Why.In(Language.Chinese), Does.Contain("均值"));
        Assert.That(prepared.ToText(Language.English), Does.Contain("missing → 2.5"));
    }

    /// <summary>For any numbers: undoing every change from the last backwards gives the table before.</summary>
    [Test]
    public void The_record_leads_back_to_the_original() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Bool).Array[4, 12].Where(cells => cells.Count(cell => cell.Item2) > 2).Sample(
            cells =>
            {
                NumberTable table = Table([.. cells.Select(cell => cell.Item2 ? cell.Item1 : (double?)null)]);
                Checked<PreparedTable> prepared = PreparationPlan.Of(new ImputeMedian(), new TreatOutliers(), new Normalise(new RankScale())).TryApply(table);
                if (prepared.Value is not { } done)
                    return;
                foreach (Subject subject in table.Subjects)
                {
                    double? number = done.Table[subject.Name, "A"];
                    foreach ((int _, CellChange change) in done.HistoryOf(subject.Name, "A").Reverse())
                    {
                        Assert.That(number, Is.EqualTo(change.After));
                        number = change.Before;
                    }

                    Assert.That(number, Is.EqualTo(table[subject.Name, "A"]));
                }
            },
            iter: 200);

    [Test]
    public void Only_what_was_not_collected_is_filled_in()
    {
        Scheme scheme = TestRounds.OneLeaf();
        ObservationTable observations = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(10.50m)).Add("b", "A", ObservedValue.NotApplicable).Add("c", "A", ObservedValue.Excluded)
            .Add("d", "A", ObservedValue.Zero).Add("e", "A", ObservedValue.Missing, "王").AddSubject(new Subject("f")).Build();

        ObservationTable prepared = PreparationPlan.Of(new ImputeMean()).Apply(observations).ToObservations().OrThrow();

        Assert.That(
            Enumerable.Range(0, prepared.Count).Select(row => (prepared[row].Subject!.Name, prepared[row].Value.ToString())),
            Is.EqualTo(new[] { ("a", "10.50"), ("b", "n/a"), ("c", "excluded"), ("d", "zero"), ("e", "10.5"), ("f", "10.5") }));
        Assert.That(prepared[4].Evaluator, Is.EqualTo("王"));
        Assert.That(prepared.Preparation!.Steps[0].Changes, Has.Count.EqualTo(2));
        Assert.That(Scorer.For(scheme).Score(prepared).Find("f")!.Score, Is.EqualTo(10.5m));
    }

    [Test]
    public void Who_is_screened_out_is_not_in_the_round()
    {
        Scheme scheme = TestRounds.OneLeaf();
        ObservationTable observations = new ObservationTableBuilder(scheme)
            .AddSubject(new Subject("a", "甲", 2)).Add("a", "A", ObservedValue.OfNumber(1)).Add("b", "A", ObservedValue.Missing).Build();

        PreparedTable prepared = PreparationPlan.Of(new Screen(ShareOfData: 1)).Apply(observations);

        Assert.That(prepared.Steps[0].Screened.Single(subject => !subject.IsKept), Is.EqualTo(new ScreenedSubject("b", 1, 0, 0, 0, false)));
        Assert.That(prepared.ToObservations().OrThrow().Subjects, Is.EqualTo(new[] { new Subject("a", "甲", 2) }));
        Assert.That(Codes(PreparationPlan.Of(new Screen(ShareOfNonZeros: 1)).TryApply(Table(0, 0))), Is.EqualTo(new[] { "PRE115" }));
    }

    [Test]
    public void A_group_without_numbers_and_a_subject_without_group_stay_missing_and_are_told()
    {
        Checked<PreparedTable> result = PreparationPlan.Of(new ImputeMean(WithinGroup: true)).TryApply(Table(1, 2, null, null));

        Assert.That(result.Value!.Steps[0].Changes, Is.Empty);
        Assert.That(Codes(result), Is.EquivalentTo(new[] { "PRE105", "PRE106" }));
    }

    [Test]
    public void Division_counts_the_factor_and_refuses_zero()
    {
        NumberTable table = Table(6, 8, 9).WithDivisor("P", new Dictionary<string, double> { ["甲"] = 3, ["乙"] = 4 });
        var plan = PreparationPlan.Of(new Denominate([new Divisor("A", "P", 2)]));

        PreparedTable prepared = plan.Apply(table);

        Assert.That(new[] { "甲", "乙", "丙" }.Select(name => prepared.Table[name, "A"]), Is.EqualTo(new double?[] { 1, 1, null }));
        Assert.That(Codes(plan.TryApply(Table(6).WithDivisor("P", new Dictionary<string, double> { ["甲"] = 0 }))), Is.EqualTo(new[] { "PRE101" }));
        Assert.That(Codes(plan.TryApply(Table(6))), Is.EqualTo(new[] { "PRE100" }));
    }

    [Test]
    public void Logarithm_and_Box_Cox_by_hand()
    {
        Assert.That(PreparationPlan.Of(new TransformLog()).Apply(Table(0, 100)).Table["乙", "A"], Is.EqualTo(Math.Log(101)));
        Assert.That(PreparationPlan.Of(new TransformBoxCox(2)).Apply(Table(1, 3)).Table["乙", "A"], Is.EqualTo(4));
        Assert.That(PreparationPlan.Of(new TransformBoxCox(0)).Apply(Table(-1, 1)).Table["乙", "A"], Is.EqualTo(Math.Log(3)));
        Assert.That(Codes(PreparationPlan.Of(new TransformBoxCox(900)).TryApply(Table(1, 1e10))), Is.EqualTo(new[] { "PRE103" }));
    }

    [Test]
    public void Distance_to_a_reference_and_goalposts_by_hand()
    {
        Assert.That(
            PreparationPlan.Of(new Normalise(new ReferenceScale("乙"))).Apply(Table(lower: true, 10, 4, 1)).Table["丙", "A"], Is.EqualTo(1.5));
        Assert.That(
            PreparationPlan.Of(new Normalise(new ReferenceScale("乙", Capped: true))).Apply(Table(lower: true, 10, 4, 1)).Table["丙", "A"], Is.EqualTo(1));
        Assert.That(PreparationPlan.Of(new Normalise(new GoalpostScale([new Goalpost("A", 10, 0)]))).Apply(Table(7, 7, -3)).Table["甲", "A"], Is.EqualTo(30).Within(1e-12));
        Assert.That(Codes(PreparationPlan.Of(new Normalise(new ReferenceScale("nobody"))).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE110" }));
        Assert.That(Codes(PreparationPlan.Of(new Normalise(new GoalpostScale([]))).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE108" }));
        Assert.That(Codes(PreparationPlan.Of(new Normalise(new TargetScale([new TargetValue("A", 1)]))).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE109" }));
    }

    [Test]
    public void Settings_that_cannot_be_are_refused()
    {
        Assert.That(Codes(PreparationPlan.Of(new Screen(2)).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE114" }));
        Assert.That(Codes(PreparationPlan.Of(new TreatOutliers(double.NaN)).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE114" }));
        Assert.That(Codes(PreparationPlan.Of(new ImputeMean { Indicators = ["B", "C"] }).TryApply(Table(1, 2))), Is.EqualTo(new[] { "PRE100", "PRE100" }));
    }

    [Test]
    public void What_cannot_be_scored_exactly_is_refused()
    {
        Scheme scheme = TestRounds.OneLeaf() with { Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 10, Method = new PointsPerCase(1) }] };
        ObservationTable counts = new ObservationTableBuilder(scheme).Add("a", "A", ObservedValue.OfCount(1)).Add("b", "A", ObservedValue.OfCount(2)).Add("c", "A", ObservedValue.Missing).Build();

        Checked<ObservationTable> half = PreparationPlan.Of(new ImputeMean()).Apply(counts).ToObservations();

        Assert.That(half.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "PRE113" }));
        Assert.That(() => PreparationPlan.Of().Apply(Table(1)).ToObservations(), Throws.InvalidOperationException);
    }

    [Test]
    public void A_table_with_a_name_twice_or_a_wrong_size_is_a_programming_error()
    {
        Assert.That(() => NumberTable.Of([Three[0], Three[0]], [new NumberColumn("A")], new double?[2, 1]), Throws.ArgumentException);
        Assert.That(() => NumberTable.Of(Three, [new NumberColumn("A")], new double?[2, 1]), Throws.ArgumentException);
        Assert.That(() => Table(1)["nobody", "A"], Throws.TypeOf<KeyNotFoundException>());
    }
}
