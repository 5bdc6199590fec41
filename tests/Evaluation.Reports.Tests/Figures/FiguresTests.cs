using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

public sealed class FiguresTests
{
    [Test]
    public void Mean_and_median_of_the_21_cities_are_those_of_the_published_totals()
    {
        decimal[] published = [.. Rounds.SichuanPublished().Select(row => Rounds.Number(row.Total)).Order()];
        TotalFigures figures = TotalFigures.Of(Rounds.Sichuan().Standings);

        Assert.That(figures.Totals, Is.EqualTo(published));
        Assert.That(figures.Mean, Is.EqualTo(published.Sum() / 21).Within(1e-18m));
        Assert.That(figures.Median, Is.EqualTo(published[10]));
    }

    [Test]
    public void The_median_of_an_even_number_is_the_mean_of_the_middle_two() =>
        Assert.That(TotalFigures.Of(Rounds.OfTotals([("甲", 1m), ("乙", 2m), ("丙", 5m), ("丁", 9m)]).Standings).Median, Is.EqualTo(3.5m));

    [Test]
    public void Subjects_without_a_total_do_not_count()
    {
        TotalFigures figures = TotalFigures.Of(Rounds.OfTotals([("甲", 10m), ("乙", null)]).Standings);

        Assert.That((figures.Count, figures.Mean), Is.EqualTo((1, (decimal?)10m)));
    }

    [Test]
    public void Rates_of_the_21_cities_are_those_of_their_columns()
    {
        IndicatorFigures second = IndicatorFigures.Of(Rounds.Sichuan())[1];

        // The column A2 of the sample adds up to 61.5; three cities have nothing, one has all.
        Assert.That(second.Mean, Is.EqualTo(61.5m / 21).Within(1e-17m));
        Assert.That((second.Zero, second.Full, second.Lowest, second.Highest), Is.EqualTo((3, 1, (decimal?)0m, (decimal?)9m)));
        Assert.That(second.Rate, Is.EqualTo(61.5m / 21 / 9).Within(1e-17m));
    }

    [Test]
    public void Every_subject_with_a_grade_is_counted_under_it()
    {
        RoundResult result = Rounds.Sichuan(Rounds.FourGrades);

        Assert.That(GradeCount.Of(result.Scheme, result.Standings).Select(grade => grade.Count), Is.EqualTo(new[] { 2, 3, 9, 7 }));
    }
}
