using System.Globalization;
using CsCheck;
using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Maps;

namespace Evaluation.Reports.Charts;

public sealed class EvaluatorChartTests
{
    private static EvaluatorReview Guilford => EvaluatorRounds.Guilford.Review;

    [Test]
    public void Severity_stands_from_the_hardest_down_with_the_figures_of_the_profiles()
    {
        string[] texts = SvgText.Of(SeverityChart.Of(Guilford, Language.English));
        string[] names = [.. texts.Where(text => Guilford.Evaluators.Any(evaluator => evaluator.Name == text))];

        Assert.That(names, Is.EqualTo(new[] { "Brahe", "Avogadro", "Cavendish" }));
        EvaluatorProfile brahe = Guilford.Evaluators.Single(evaluator => evaluator.Name == "Brahe");
        (double low, double high) = brahe.SeverityInterval!.Value;
        Assert.That(texts, Does.Contain(FormattableString.Invariant($"+{brahe.SeverityInPoints:0.0} ({low:0.00} to {high:0.0})")));
    }

    [Test]
    public void The_cells_that_became_findings_and_no_others_are_marked()
    {
        ChartImage chart = BiasChart.Of(Guilford, EvaluatorFindings.BySubject, Language.English);
        string[] texts = SvgText.Of(chart);
        string[] marked = [.. texts.Index().Where(text => text.Item.EndsWith('◆')).Select(text => texts[text.Index - 1])];

        Assert.That(marked, Is.EqualTo(new[] { "Brahe × David", "Brahe × Edward" }));
        Assert.That(texts.Count(text => text.Contains(" × ", StringComparison.Ordinal)), Is.EqualTo(21));
        Assert.That(chart.AlternativeText, Does.Contain("21 cells").And.Contain("Marked as findings: 2."));
    }

    [Test]
    public void The_interval_of_a_cell_leaves_zero_out_where_its_z_is_clearly_large_and_holds_it_where_it_is_clearly_small()
    {
        // The interval is of the points, z of the logits: near 1.96 the two may differ.
        (double Z, bool IsOut)[] cells =
        [
            .. Guilford.Treatments.SelectMany(test => test.Cells.Select(cell => (
                test.Joint.Cells.First(own => (own.First, own.Second) == (cell.Evaluator, cell.Other)).Z, cell.Low > 0 || cell.High < 0))),
        ];

        Assert.That(cells.Where(cell => Math.Abs(cell.Z) > 2.1).Select(cell => cell.IsOut), Is.Not.Empty.And.All.True);
        Assert.That(cells.Where(cell => Math.Abs(cell.Z) < 1.8).Select(cell => cell.IsOut), Is.Not.Empty.And.All.False);
    }

    [Test]
    public void A_kind_without_cells_is_refused() =>
        Assert.That(() => BiasChart.Of(Guilford, EvaluatorFindings.Halo), Throws.ArgumentException.With.Message.Contains("EVA303"));

    [Test]
    public void A_kind_that_could_not_be_tested_says_so() =>
        Assert.That(BiasChart.Of(Guilford, EvaluatorFindings.ByGroup).AlternativeText, Does.StartWith("未作此项检验"));

    [Test]
    public void The_matrix_holds_the_numbers_of_every_pair_twice_and_nothing_for_one_with_itself()
    {
        string[] texts = SvgText.Of(AgreementMatrixChart.Of(Guilford));
        string[] expected = [.. new[] { (0, 1), (0, 2), (1, 2) }.Select(pair => Guilford.Agreement!.Pairs[pair.Item1, pair.Item2]!.Value!.Value.ToString("0.00", CultureInfo.InvariantCulture))];

        Assert.That(expected.Select(number => texts.Count(text => text == number)), Is.All.AtLeast(2));
        Assert.That(texts.Count(text => text.Contains('.', StringComparison.Ordinal) && text.Length == 4), Is.EqualTo(9), "six squares and three means");
    }

    [Test]
    public void A_pair_that_is_not_known_stays_blank()
    {
        string[] texts = SvgText.Of(AgreementMatrixChart.Of(["甲", "乙", "丙"], (a, b) => a + b == 1 ? 0.5 : a + b == 2 ? double.NaN : null, "", Language.Chinese));

        Assert.That(texts.Count(text => text == "0.50"), Is.EqualTo(4), "one pair twice, and two means");
        Assert.That(texts, Has.None.Contain("NaN"));
    }

    [Test]
    public void Of_many_evaluators_those_who_agree_least_are_shown()
    {
        ValueList<string> names = Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"E{i}")).ToValueList();
        MatrixCells cells = MatrixCells.OfLeast(names, (a, b) => Math.Min(a, b) < 20 ? 0.1 : 0.9);

        Assert.That(cells.Names, Is.EqualTo(names.Take(20)));
        Assert.That(AgreementMatrixChart.Of(names, (_, _) => 0.5, "", Language.English).AlternativeText, Does.Contain("20 of 300 evaluators are shown"));
    }

    [Test]
    public void The_map_names_everybody_and_the_points_on_both_sides_of_each_threshold()
    {
        string[] texts = SvgText.Of(VariableMapChart.Of(Guilford, Language.English));

        Assert.That(texts, Is.SupersetOf(Guilford.Model!.Facets.SelectMany(facet => facet.Elements).Select(element => element.Name)));
        Assert.That(texts.Where(text => text.Length == 5 && text.Contains(" | ", StringComparison.Ordinal)), Is.EqualTo(Enumerable.Range(1, 8).Select(k => FormattableString.Invariant($"{k} | {k + 1}"))));
    }

    [Test]
    public void More_elements_than_can_be_named_are_counted_each_once()
    {
        MapColumn column = new("", "", Enumerable.Range(0, 3000).Select(i => new MapMark("x", Math.Sin(i) * 3)).ToValueList());
        string[] texts = SvgText.Of(VariableMapChart.Of(new MapContent([column], 0, 0, 1), "", Language.English));

        // The ruler's marks are few and small; the counts of the bins come after the column's two headings.
        Assert.That(texts.SkipWhile(text => text != "logits").SkipWhile(text => text.Length > 0).Skip(2).TakeWhile(text => text.All(char.IsAsciiDigit)).Sum(int.Parse), Is.EqualTo(3000));
    }

    [Test]
    public void Labels_keep_their_order_and_their_distance_and_stay_inside() =>
        Gen.Float[0, 500].Array[1, 32].Sample(places =>
        {
            float[] spread = LabelSpread.Of([.. places.Order()], 15, 0, 500);

            Assert.That(spread.Skip(1).Zip(spread, (next, label) => next - label), Is.All.GreaterThan(14.99f));
            Assert.That(spread, Is.All.InRange(-0.01f, 500.01f));
        });

    [Test]
    public void Labels_with_room_stay_where_they_are() =>
        Assert.That(LabelSpread.Of([10, 40, 80], 15, 0, 100), Is.EqualTo(new float[] { 10, 40, 80 }));

    [Test]
    public void Two_labels_at_one_place_part_by_equal_ways() =>
        Assert.That(LabelSpread.Of([50, 50], 16, 0, 100), Is.EqualTo(new float[] { 42, 58 }));

    [Test]
    public void Of_many_rows_findings_are_kept_and_then_the_farthest_from_zero()
    {
        IntervalRow[] rows = [.. Enumerable.Range(0, 3000).Select(i => new IntervalRow(FormattableString.Invariant($"{i}"), i - 1500, i - 1501, i - 1499, IsFound: i == 1500))];
        ValueList<IntervalRow> kept = IntervalRow.Select(rows);

        Assert.That(kept, Has.Count.EqualTo(IntervalRow.Most));
        Assert.That(kept.Count(row => row.IsFound), Is.EqualTo(1));
        Assert.That(kept.Where(row => !row.IsFound).Min(row => Math.Abs(row.Value)), Is.EqualTo(1471));
        Assert.That(kept.Select(row => row.Value), Is.Ordered.Descending);
    }

    [Test]
    public void Rows_without_a_measure_come_last_and_say_so()
    {
        ChartImage chart = SeverityChart.Of([new("甲", double.NaN, double.NaN, double.NaN, false), new("乙", -1.3, double.NaN, double.NaN, false)], "", Language.English);

        Assert.That(SvgText.Of(chart).Where(text => text is "甲" or "乙" or "no measure" or "-1.3"), Is.EqualTo(new[] { "乙", "-1.3", "甲", "no measure" }));
    }

    [Test]
    public void One_evaluator_has_no_map_and_no_pairs_and_the_charts_say_so()
    {
        EvaluatorReview review = EvaluatorRounds.Of(("甲", "县", 3), ("甲", "市", 5)).Review;

        Assert.That(VariableMapChart.Of(review).AlternativeText, Does.Contain("数据不足以建立模型"));
        Assert.That(AgreementMatrixChart.Of(review).AlternativeText, Does.Contain("评估员不足两位"));
        Assert.That(SeverityChart.Of(review).AlternativeText, Does.Contain("无法衡量宽严"));
    }
}
