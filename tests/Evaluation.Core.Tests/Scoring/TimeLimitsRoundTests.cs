using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>
/// The time limits of the Regulations over five offices, reckoned by hand from the printed calendar; the number in brackets after a day
/// says which working day it is.
/// </summary>
public sealed class TimeLimitsRoundTests
{
    private const string Observations =
        """
        subject,P1,R1,R2,Y1,Y2
        甲局,形成=2020-01-20；公开=2020-02-25,收到=2020-04-20；告知=2020-04-28,收到=2020-04-09；答复=2020-05-09,2021-01-29,不适用
        乙局,形成=2020-01-20；公开=2020-02-26,收到=2020-04-20；告知=2020-04-29,收到=2020-01-17；征求意见=2020-02-05..2020-02-12；答复=2020-03-03,2021-02-01,不适用
        丙县,形成=2020-09-18；公开=2020-10-20,不适用,收到=2020-06-01；补正告知=2020-06-04；补正=2020-06-12；延期=2020-07-10；答复=2020-08-07,不适用,2021-03-31
        丁局,形成=2020-12-01,不适用,收到=2021-03-15,2021-01-31,不适用
        戊局,形成=2020-03-06；公开=2020-04-03,不适用,收到=2020-03-06；答复=2020-04-04,2021-01-15,不适用
        """;

    private static readonly Scheme Limits = SchemeFile.Load(Repository.PathTo("schemes", "regulations-time-limits.yaml"));

    private static readonly RoundResult Result = Scorer.For(Limits).Score(Read(Observations));

    // P1: 2020-01-20 Mon | 21 (1) 22 (2) 23 (3) | 24 January to 2 February off, lengthened by 国办发明电〔2020〕1号 | 3-7 (8) | 10-14 (13) | 17-21 (18) |
    // 24 (19) 25 (20): published on the last day.
    // R1: 2020-04-20 Mon | 21 (1) 22 (2) 23 (3) 24 (4) | 26 Sun made up (5) | 27 (6) 28 (7): told on the last day.
    // R2: 2020-04-09 Thu | 10 (1) | 13-17 (6) | 20-24 (11) | 26 Sun made up (12) | 27-30 (16) | 1-5 May off | 6 (17) 7 (18) 8 (19) | 9 Sat made up (20):
    // replied on a Saturday that is the last day.
    // Y1: before 31 January.
    [Test]
    public void Everything_on_the_last_day_is_in_time() => AssertScores("甲局", total: 100, ("P1", 30), ("R1", 10), ("R2", 40), ("Y", 20));

    // P1: one day more than 甲局, 30 - 2. R1: 29 April is (8), 10 - 2.
    // R2: 2020-01-17 Fri | 19 Sun made up (1) | 20-23 (5) | off to 2 February | 3 (6) 4 (7) 5 (8) | 6, 7, 10, 11, 12 left out for the opinion | 13 (9) 14 (10) |
    // 17-21 (15) | 24-28 (20) | 2 March (21) 3 (22): 40 - 2 × 2. Y1: 1 February is outside.
    [Test]
    public void Late_days_cost_two_points_each_and_the_time_of_an_opinion_none() =>
        AssertScores("乙局", total: 72, ("P1", 28), ("R1", 8), ("R2", 36), ("Y", 0));

    // P1: 2020-09-18 Fri | 21-25 (5) | 27 Sun made up (6) | 28-30 (9) | 1-8 October off | 9 (10) | 10 Sat made up (11) | 12-16 (16) | 19 (17) 20 (18).
    // R2: anew from 2020-06-12 Fri | 15-19 (5) | 22-24 (8) | 25-27 off | 28 Sun made up (9) | 29, 30 (11) 1-3 July (14) | 6-10 (19) | 13 (20); the extension was
    // told on the 10th, in time | 14-17 (24) | 20-24 (29) | 27-31 (34) | 3-7 August (39) of 40. R1 does not apply: 40 of 40 is 50 of 50.
    [Test]
    public void A_correction_starts_the_time_anew_and_an_extension_adds_to_it() =>
        AssertScores("丙县", total: 100, ("P1", 30), ("R2", 40), ("R", 50), ("Y", 20));

    // P1: not published by 31 March 2021, more than 15 days late. R2: 2021-03-15 Mon | 16-19 (4) | 22-26 (9) | 29-31 (12) of 20: nothing can be said yet, so R
    // is left out. 31 January 2021 is a Sunday and still in time. (0 + 20) of 50 is 40 of 100.
    [Test]
    public void An_open_matter_is_judged_at_the_cutoff() => AssertScores("丁局", total: 40, ("P1", 0), ("R2", null), ("R", null), ("Y", 20));

    // P1 and R2: 2020-03-06 Fri | 9-13 (5) | 16-20 (10) | 23-27 (15) | 30 March to 3 April (20). 4 April, a holiday, is after the last day, though no working day
    // has passed: one day late, 38 of 40, 47.5 of 50.
    [Test]
    public void A_reply_on_the_day_off_after_the_last_day_is_one_day_late() =>
        AssertScores("戊局", total: 97.5m, ("P1", 30), ("R2", 38), ("R", 47.5m), ("Y", 20));

    [Test]
    public void The_explanation_reads_as_a_grader_would_write_it()
    {
        string second = Card("乙局").Explain().ToText(Language.Chinese);
        string fourth = Card("丁局").Explain().ToText(Language.English);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second, Does.Contain(
                "采集值：收到=2020-01-17；征求意见=2020-02-05..2020-02-12；答复=2020-03-03"));
            Assert.That(second, Does.Contain(
                "计算：收到 2020-01-17，答复 2020-03-03。2020-02-05 征求第三方意见，2020-02-12 收到意见：2020-02-05 之后至 2020-02-12 的工作日不计算在内。"
                + "扣除放假：2020-01-24..2020-02-02。计入调休上班：2020-01-19。用 22 个工作日，期限 20 个工作日（2020-02-28 届满），逾期 2 个工作日。"));
            Assert.That(fourth, Does.Contain(
                "reckoned: Received 2021-03-15, no reply by the cut-off date 2021-03-31. 12 working days of 20 used (due 2021-04-13): not yet due."));
            Assert.That(fourth, Does.Contain("reckoned: 1 of 1 dates lie from 2021-01-01 to 2021-01-31."));
        }
    }

    [TestCase("收到=2020-03-30；答复=2020-03-02", "SCO131", "CAL303", TestName = "Reply before receipt")]
    [TestCase("收到=2018-12-03；答复=2018-12-28", "SCO131", "2018", TestName = "A year before the calendar")]
    [TestCase("收到=2026-12-15；答复=2027-01-20", "SCO131", "2027", TestName = "A year after the calendar")]
    [TestCase("收到=9999-12-31", "SCO131", "", TestName = "The end of time")]
    [TestCase("收到=2020-03-02；补正告知=2020-02-28；补正=2020-02-27；答复=2020-04-01", "SCO131 SCO131", "", TestName = "Two dates out of order")]
    public void What_cannot_be_reckoned_is_told_with_its_cell_and_never_counted(string cell, string codes, string mentions)
    {
        ObservationTable table = Read($"subject,P1,R1,R2,Y1,Y2\n甲局,形成=2020-01-20；公开=2020-02-25,/,{cell},2021-01-29,/\n");

        Checked<RoundResult> scored = Scorer.For(Limits).TryScore(table);

        Assert.That(scored.Value, Is.Null);
        Assert.That(scored.Diagnostics.Select(found => found.Code), Is.EqualTo(codes.Split(' ')));
        Assert.That(scored.Diagnostics.Select(found => (found.Place.Row, found.Place.Column)), Is.All.EqualTo((2, 4)));
        if (!mentions.StartsWith("CAL", StringComparison.Ordinal))
            Assert.That(scored.Diagnostics[0].Message(Language.Chinese), Does.Contain(mentions));
    }

    [Test]
    public void What_is_no_date_is_told_with_its_cell_when_it_is_read()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(
            "subject,P1,R1,R2,Y1,Y2\n甲局,起=2020-02-30；止=明天,/,收到=2020-03-02；登记=2020-03-03,2021-01-99,/\n"));

        Checked<ObservationTable> read = ObservationFile.Read(csv, Limits, "test");

        Assert.That(
            read.Diagnostics.Select(found => (found.Code, found.Place.Row, found.Place.Column)),
            Is.EqualTo(new[] { ("OBS334", 2, 2), ("OBS334", 2, 2), ("OBS333", 2, 4), ("OBS341", 2, 5) }));
    }

    [Test]
    public void Results_tell_what_was_reckoned()
    {
        Assert.That(ResultJson.ToText(Result), Does.Match("\"value\": ?\"received=2021-03-15\",\\s*\"reckoned\": ?null"));
        Assert.That(ResultJson.ToText(Result), Does.Match("\"value\": ?\"received=2020-03-06;replied=2020-04-04\",\\s*\"reckoned\": ?1"));
        Assert.That(ResultCsv.ToText(Result), Does.Contain("pending"));
    }

    [Test]
    public void An_open_matter_without_a_cutoff_is_refused()
    {
        Scheme open = Limits with { Cutoff = null };
        ObservationTable table = Read("subject,P1,R1,R2,Y1,Y2\n甲局,形成=2020-01-20,/,收到=2020-03-02；答复=2020-03-30,2021-01-29,/\n");

        Checked<RoundResult> scored = Scorer.For(open).TryScore(table);

        Assert.That(scored.Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "SCO131" }));
        Assert.That(scored.Diagnostics[0].Message(Language.English), Does.Contain("cutoff"));
    }

    [Test]
    public void A_doubtful_date_is_a_warning_and_the_round_is_scored()
    {
        ObservationTable table = Read(
            "subject,P1,R1,R2,Y1,Y2\n甲局,形成=2020-01-20；公开=2020-02-25,/,收到=2020-03-02；延期=2020-05-06；答复=2020-05-07,2021-01-29,/\n");

        Checked<RoundResult> scored = Scorer.For(Limits).TryScore(table);

        Assert.That(scored.Diagnostics.Select(found => (found.Code, found.Severity)), Is.EqualTo(new[] { ("SCO132", DiagnosticSeverity.Warning) }));
        Assert.That(scored.Value, Is.Not.Null);
    }

    private static Scorecard Card(string subject) => Result.Standings.Single(standing => standing.Subject.Name == subject).Card;

    private static void AssertScores(string subject, decimal total, params (string Code, decimal? Score)[] parts)
    {
        Assert.That(Result.Standings.Single(standing => standing.Subject.Name == subject).Score, Is.EqualTo(total));
        foreach ((string code, decimal? score) in parts)
            Assert.That(Card(subject)[code].Score, Is.EqualTo(score), code);
    }

    private static ObservationTable Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return ObservationFile.Read(stream, Limits, "test").OrThrow();
    }
}
