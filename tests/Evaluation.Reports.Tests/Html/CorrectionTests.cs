using AngleSharp.Html.Parser;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>What was corrected, and what each evaluator found, stands below what counts.</summary>
public sealed class CorrectionTests
{
    [TestCase(Language.Chinese, "第1次 8 → 申诉后 9（复核人 李四<b>，2024-06-01，理由：漏看附件，依据：办法第8条）")]
    [TestCase(Language.English, "correction 1: 8 → 9 after appeal (by 李四<b>, 2024-06-01, reason: 漏看附件, under 办法第8条)")]
    public void A_correction_is_a_line_below_the_value(Language language, string expected)
    {
        string html = RoundReport.Of(Corrected(), language).ToHtml();

        Assert.That(NotesOf(html, "A"), Is.EqualTo(new[] { expected }));
        Assert.That(html, Does.Not.Contain("<b>"));
    }

    [Test]
    public void The_overview_names_the_file_of_corrections_and_their_number() =>
        Assert.That(new HtmlParser().ParseDocument(RoundReport.Of(Corrected(), Language.Chinese).ToHtml()).Body!.TextContent, Does.Contain("更正 1 条"));

    [Test]
    public void Each_evaluator_of_a_veto_has_a_line() =>
        Assert.That(NotesOf(RoundReport.Of(Corrected(), Language.Chinese).ToHtml(), "V"), Is.EqualTo(new[] { "张：否", "李：否" }));

    private static string[] NotesOf(string html, string code) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("tr")
            .Where(row => row.QuerySelector("th.name.d1")?.TextContent.StartsWith(code + " ", StringComparison.Ordinal) == true)
            .SelectMany(row => row.QuerySelectorAll(".quiet")).Select(note => note.TextContent)];

    private static RoundResult Corrected()
    {
        Scheme scheme = new()
        {
            Code = "own",
            Title = "own",
            FullMark = 10,
            Adjustments = [new Adjustment { Code = "V", Title = "v", Effect = new Veto(), Method = new YesNo(), Panel = new PanelConsensus() }],
            Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 10, Method = new DirectPoints() }],
        };
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(8))
            .Add("s", "V", ObservedValue.OfYesNo(false), "张").Add("s", "V", ObservedValue.OfYesNo(false), "李").Build();
        var correction = new Correction
        {
            Subject = "s",
            IndicatorCode = "A",
            OldValue = ObservedValue.OfNumber(8),
            NewValue = ObservedValue.OfNumber(9),
            Stage = CorrectionStage.Appeal,
            By = "李四<b>",
            Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
            Reason = "漏看附件",
            Clause = "办法第8条",
        };
        return Scorer.For(scheme).Score(table.WithCorrections(new CorrectionTable([correction])).OrThrow());
    }
}
