namespace Evaluation.Reports.Figures;

public sealed class BoxFiguresTests
{
    // Hyndman and Fan's type 7, as R gives it: quantile(c(15, 20, 35, 40, 50), c(0.05, 0.3, 0.4, 0.5, 1)).
    [TestCase(0.05, 16)]
    [TestCase(0.3, 23)]
    [TestCase(0.4, 29)]
    [TestCase(0.5, 35)]
    [TestCase(1, 50)]
    public void Quantiles_are_those_of_R(double share, double expected) =>
        Assert.That(BoxFigures.Quantile([15, 20, 35, 40, 50], (decimal)share), Is.EqualTo((decimal)expected));

    // By hand: quartiles 2 and 4, so that the fences stand at -1 and 7.
    [Test]
    public void What_lies_beyond_one_and_a_half_boxes_is_an_outlier()
    {
        var box = new BoxFigures([1, 2, 3, 4, 10]);

        Assert.That((box.LowerQuartile, box.Median, box.UpperQuartile), Is.EqualTo((2m, 3m, 4m)));
        Assert.That((box.LowerWhisker, box.UpperWhisker), Is.EqualTo((1m, 4m)));
        Assert.That(box.Outliers, Is.EqualTo(new[] { 10m }));
    }

    [Test]
    public void Equal_numbers_and_one_number_have_a_box_without_width()
    {
        foreach (var box in new[] { new BoxFigures([5]), new BoxFigures([5, 5, 5, 5, 5, 5]) })
        {
            Assert.That((box.LowerWhisker, box.LowerQuartile, box.Median, box.UpperQuartile, box.UpperWhisker), Is.EqualTo((5m, 5m, 5m, 5m, 5m)));
            Assert.That(box.Outliers, Is.Empty);
        }
    }
}
