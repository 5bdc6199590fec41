using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

public sealed class PageBudgetTests
{
    [Test]
    public void Of_longer_remarks_than_fit_only_the_largest_losses_are_listed_and_still_add_up()
    {
        RoundReport report = RoundReport.Of(Wordy(subjects: 50, leaves: 100));
        IElement subject = new HtmlParser().ParseDocument(report.ToHtml()).QuerySelector("#subject-1")!;
        decimal listed = subject.QuerySelectorAll(".losses tbody tr").Sum(row => Rounds.Number(row.Children[3].TextContent));
        decimal unlisted = Rounds.Number(subject.QuerySelector("p.quiet")!.TextContent.Split("合计 ")[1].Split(' ')[0]);

        Assert.That(report.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "RPT102" }));
        Assert.That(listed + unlisted, Is.EqualTo(Rounds.Number(subject.QuerySelector("tfoot td")!.TextContent)));
    }

    /// <summary>Remarks of 3,000 characters, 9 KB, on every observation: 45 MB in all.</summary>
    private static RoundResult Wordy(int subjects, int leaves)
    {
        Scheme scheme = Rounds.Scheme(Enumerable.Range(0, leaves).Select(leaf => ($"L{leaf}", "指标", 1m)));
        var table = new ObservationTableBuilder(scheme with { FullMark = leaves });
        for (int subject = 0; subject < subjects; subject++)
        {
            for (int leaf = 0; leaf < leaves; leaf++)
                table.Add($"第{subject}号", $"L{leaf}", ObservedValue.OfNumber(leaf % 10 / 10m), details: new ObservationDetails(Comment: new string('字', 3_000)));
        }

        return Scorer.For(scheme with { FullMark = leaves }).Score(table.Build());
    }
}
