namespace Evaluation.Patterns.Models;

public sealed class RankingQualityTests
{
    /// <summary>In falling order + − + (+ −) −: of nine pairs 3 + 2 + 1.5 are right.</summary>
    [Test]
    public void A_small_order_is_as_reckoned_by_hand()
    {
        RankingQuality quality = RankingQuality.Of([9, 8, 7, 6, 6, 5], [true, false, true, true, false, false])!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(quality.Auc, Is.EqualTo(6.5 / 9).Within(1e-15));
            Assert.That(quality.AveragePrecision, Is.EqualTo((1 + (2 / 3.0) + (3 / 5.0)) / 3).Within(1e-15));
            Assert.That(quality.SensitivityAt95, Is.EqualTo(1 / 3.0).Within(1e-15));
            Assert.That((quality.Positives, quality.Negatives), Is.EqualTo((3, 3)));
        }
    }

    [Test]
    public void One_false_alarm_in_twenty_is_allowed()
    {
        double?[] scores = [.. Enumerable.Range(0, 23).Select(i => (double?)i)];
        bool?[] labels = [.. Enumerable.Range(0, 23).Select(i => (bool?)(i is 22 or 20 or 18))];

        Assert.That(RankingQuality.Of(scores, labels)!.SensitivityAt95, Is.EqualTo(2 / 3.0).Within(1e-15));
    }

    [Test]
    public void Rows_without_score_or_label_are_not_counted()
    {
        RankingQuality quality = RankingQuality.Of([2, 1, null, 5, double.NaN], [true, false, true, null, false])!;

        Assert.That((quality.Auc, quality.Positives, quality.Negatives), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public void With_one_label_only_there_is_no_quality()
    {
        Assert.That(RankingQuality.Of([1, 2], [true, true]), Is.Null);
        Assert.That(RankingQuality.Of([], []), Is.Null);
    }
}
