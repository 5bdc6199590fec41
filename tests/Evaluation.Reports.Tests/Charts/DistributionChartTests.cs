using CsCheck;
using Evaluation.Reports.Charts.Distributions;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

public sealed class DistributionChartTests
{
    private static readonly Gen<decimal[]> Totals = Gen.Int[-1000, 1000].Select(tenths => tenths / 10m).Array[1, 200];

    [Test]
    public void Every_total_is_counted_once() => Totals.Sample(totals => Assert.That(Bins(totals).Counts.Sum(), Is.EqualTo(totals.Length)));

    [Test]
    public void A_bin_counts_the_totals_from_its_lower_limit_to_below_its_upper() => Totals.Sample(totals =>
    {
        Histogram bins = Bins(totals);
        for (int bin = 0; bin < bins.Counts.Count; bin++)
        {
            decimal from = (decimal)(bins.From + (bin * bins.Width));
            decimal to = (decimal)(bins.From + ((bin + 1) * bins.Width));
            bool last = bin == bins.Counts.Count - 1;
            Assert.That(bins.Counts[bin], Is.EqualTo(totals.Count(total => total >= from && (total < to || (last && total == to)))));
        }
    });

    [Test]
    public void The_bins_of_the_21_cities_are_ten_wide_and_hold_what_a_hand_counts()
    {
        Histogram bins = Histogram.Of(TotalFigures.Of(Rounds.Sichuan().Standings), 100);

        // 38 | 41.5 | 50 53 53.5 54.5 55 | 61.1 62.8 65 65.6 67 67 68.5 | 71.5 72 75.4 | 82 82.9 | 94 96.4
        Assert.That((bins.From, bins.Width), Is.EqualTo((30.0, 10.0)));
        Assert.That(bins.Counts, Is.EqualTo(new[] { 1, 1, 5, 7, 3, 2, 2 }));
    }

    [Test]
    public void Equal_totals_make_one_bin()
    {
        Histogram bins = Bins([66.6m, 66.6m, 66.6m]);

        Assert.That(bins.Counts, Is.EqualTo(new[] { 3 }));
        Assert.That(bins.From, Is.LessThanOrEqualTo(66.6));
        Assert.That(bins.To, Is.GreaterThanOrEqualTo(66.6));
    }

    [Test]
    public void The_full_mark_does_not_open_a_bin_of_its_own() => Assert.That(Bins([0m, 50m, 100m]).To, Is.EqualTo(100));

    [Test]
    public void The_alternative_text_tells_the_same_in_both_languages()
    {
        RoundResult result = Rounds.Sichuan();

        Assert.That(DistributionChart.Of(result).AlternativeText, Is.EqualTo("直方图，21 个总分，组距 10。60 至 70 分的最多，有 7 个。平均 65.56，中位数 65.6，最低 38.0，最高 96.4。"));
        Assert.That(
            DistributionChart.Of(result, Language.English).AlternativeText,
            Is.EqualTo("Histogram of 21 totals in bins of 10. Most, 7, lie from 60 to 70. Mean 65.56, median 65.6, lowest 38.0, highest 96.4."));
    }

    [Test]
    public void Subjects_without_a_total_are_told_and_not_counted() => Assert.That(
        DistributionChart.Of(Rounds.OfTotals([("甲", 50m), ("乙", null), ("丙", null)])).AlternativeText, Does.Contain("1 个总分").And.Contain("没有总分的对象 2 个"));

    [Test]
    public void Negative_totals_have_their_bins()
    {
        RoundResult round = Rounds.OfTotals([("甲", 50m), ("乙", 10m)]);
        ValueList<Standing> standings = [round.Standings[0], round.Standings[1] with { Score = -20m }];

        Assert.That(DistributionChart.Of(round.Scheme, standings, Language.English).AlternativeText, Does.Contain("lowest -20.0, highest 50.0"));
    }

    [TestCase(0, 100, 10, 10)]
    [TestCase(0, 70, 10, 10)]
    [TestCase(0, 1, 6, 0.2)]
    [TestCase(0, 0, 6, 1)]
    [TestCase(0, 0.3, 3, 0.1)]
    [TestCase(0, 1_000_000, 7, 200_000)]
    public void A_step_is_1_2_or_5_times_a_power_of_ten(double from, double to, int most, double expected) =>
        Assert.That(NiceScale.Step(to - from, most), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void Without_totals_there_is_a_sentence_and_no_axis() => Assert.That(
        SvgText.Of(DistributionChart.Of(Rounds.OfTotals([("甲", null)]), Language.English)).Skip(2),
        Is.EqualTo(new[] { "No subject has a total.", "Subjects without a total, not counted: 1." }));

    private static Histogram Bins(decimal[] totals)
    {
        decimal[] sorted = [.. totals.Order()];
        return Histogram.Of(new TotalFigures(ValueList.Create<decimal>(sorted), null, null), 100);
    }
}
