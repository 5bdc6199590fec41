using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

public sealed class IsotonicCalibrationTests
{
    /// <summary>0 | 1 0 0 | 1 | 1: the middle three are pooled to a third. Eight is the number of rows and two.</summary>
    [Test]
    public void Violators_are_pooled()
    {
        var calibration = IsotonicCalibration.Fit([1, 2, 3, 4, 5, 6], [false, true, false, false, true, true]);

        Assert.That(new double[] { -9, 1, 2, 4.5, 5, 99 }.Select(calibration.Of), Is.EqualTo(new[] { 1 / 8.0, 1 / 8.0, 1 / 3.0, 1 / 3.0, 7 / 8.0, 7 / 8.0 }).Within(1e-15));
    }

    [Test]
    public void Rows_of_equal_score_share_a_probability() =>
        Assert.That(IsotonicCalibration.Fit([1, 1, 1, 2], [true, false, false, true]).Of(1), Is.EqualTo(1 / 3.0).Within(1e-15));

    [Test]
    public void Probabilities_rise_and_agree_with_the_labels_on_the_whole()
    {
        var random = new RandomStream(2, 0);
        double[] scores = [.. Enumerable.Range(0, 2000).Select(_ => random.NextDouble())];
        bool[] labels = [.. scores.Select(score => random.NextDouble() < score * score)];
        var calibration = IsotonicCalibration.Fit(scores, labels);
        double[] probabilities = [.. scores.Order().Select(calibration.Of)];

        Assert.That(probabilities, Is.Ordered);
        Assert.That(probabilities.Average(), Is.EqualTo(labels.Average(label => label ? 1.0 : 0)).Within(0.005));
        Assert.That(calibration.Of(0.8), Is.EqualTo(0.64).Within(0.1));
    }
}
