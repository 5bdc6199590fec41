using System.Globalization;

namespace Evaluation.Conduct.AnnualReports;

public sealed class PublishedRateTests
{
    [Test]
    public void The_published_pass_rates_recompute()
    {
        Dictionary<string, string>[] rows = [.. ReferenceData.Rows("domain", "inspection_results.csv")
            .Where(row => row["inspected"].Length > 0 && int.TryParse(row["failed"], CultureInfo.InvariantCulture, out _))];

        Assert.That(rows, Has.Length.EqualTo(10));
        foreach (Dictionary<string, string> row in rows)
        {
            var rate = PublishedRate.Of(
                row["published_pass_rate"], int.Parse(row["inspected"], CultureInfo.InvariantCulture), int.Parse(row["failed"], CultureInfo.InvariantCulture));
            Assert.That((rate.ToString(), rate.Outcome), Is.EqualTo((row["recomputed_pass_rate"], ReportOutcome.Pass)), row["object"] + " " + row["date"]);
        }
    }

    [Test]
    public void A_rate_that_does_not_recompute_is_told()
    {
        Assert.That(PublishedRate.Of("86%", 746, 112).Outcome, Is.EqualTo(ReportOutcome.Fail));
        Assert.That(PublishedRate.Of("约九成", 10, 1).Outcome, Is.EqualTo(ReportOutcome.NotAssessable));
    }
}
