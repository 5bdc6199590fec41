using System.Text.Json;
using Evaluation.Calendars;
using Evaluation.Calendars.Requests;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel;

public class SelfScoreReviewTests
{
    private static readonly Scheme Scheme = SelfScoreSchemes.Small with
    {
        Grades = [new("优秀", From: 36), new("良好", From: 28, Below: 36), new("合格", Below: 28)],
        Cutoff = new DateOnly(2024, 10, 11),
    };

    [Test]
    public void Losses_stand_by_size_and_make_the_total_with_the_score()
    {
        SelfScoreReview review = Review(filled => filled
            .Leaf("A1", ObservedValue.OfNumber(8.25m)).Leaf("A2", ObservedValue.OfYesNo(true)).Leaf("B1", ObservedValue.OfLevel("中")).Leaf("B2", ObservedValue.OfChecklist("时限")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(review.Standing.Score, Is.EqualTo(29.25m));
            Assert.That(review.Losses.Select(loss => (loss.Indicator.Code, loss.Lost)), Is.EqualTo(new[] { ("B1", 5m), ("B2", 4m), ("A1", 1.75m) }));
            Assert.That(review.NextGrade!.After.Grade!.Name, Is.EqualTo("优秀"));
        }
    }

    [Test]
    public void A_sheet_of_full_marks_with_one_link_and_one_remark_draws_the_eye()
    {
        SelfScoreReview review = Review(filled => FillFull(filled, "https://example.org/", "已完成"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(review.Signs.Select(sign => sign.Code), Is.EqualTo(new[] { "SELF01", "SELF04", "SELF05" }));
            Assert.That(review.Losses, Is.Empty);
            Assert.That(review.NextGrade, Is.Null);
        }
    }

    [Test]
    public void Points_without_links_and_links_that_lead_nowhere_are_told()
    {
        SelfScoreReview review = Review(filled => filled
            .Leaf("A1", ObservedValue.OfNumber(5)).Leaf("A2", ObservedValue.OfYesNo(false)).Leaf("B1", ObservedValue.OfLevel("好"), "见附件"));
        Assert.That(review.Signs.Select(sign => (sign.Code, string.Join(',', sign.Indicators))), Is.EqualTo(new[] { ("SELF02", "A1"), ("SELF03", "B1") }));
    }

    [Test]
    public void What_equals_last_year_is_told_also_under_another_version_of_the_scheme()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "last-year.xlsx");
        using (var last = new FilledTemplate(Scheme with { Version = "0" }))
            File.WriteAllBytes(path, FillFull(last, "https://example.org/a", "已完成 1").Save());
        SelfScoreReview review = Review(filled => FillFull(filled, "https://example.org/a", "已完成 1"), EarlierSelfScores.Read(path).OrThrow());
        Assert.That(review.Signs.Select(sign => sign.Code), Does.Contain("SELF06").And.Contain("SELF07").And.Contain("SELF08"));
    }

    [Test]
    public void One_workbook_of_last_year_speaks_for_one_renamed_office_and_never_for_others_of_a_folder()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "one-of-last-year.xlsx");
        using (var last = new FilledTemplate(Scheme, "原单位"))
            File.WriteAllBytes(path, FillFull(last, "https://example.org/a", "已完成 1").Save());
        EarlierSelfScores earlier = EarlierSelfScores.Read(path).OrThrow();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(earlier.Of("某局", alone: true), Is.Not.Null);
            Assert.That(earlier.Of("某局", alone: false), Is.Null);
            Assert.That(earlier.Of("原单位", alone: false), Is.Not.Null);
        }
    }

    [Test]
    public void An_office_that_stands_in_two_workbooks_of_last_year_is_told()
    {
        string folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "twice-last-year")).FullName;
        foreach (string name in (string[])["a.xlsx", "b.xlsx"])
        {
            using var filled = new FilledTemplate(Scheme);
            File.WriteAllBytes(Path.Combine(folder, name), filled.Save());
        }

        Diagnostic found = EarlierSelfScores.Read(folder).Diagnostics.Single();
        Assert.That((found.Code, Path.GetFileName(found.Place.File)), Is.EqualTo(("OBS457", "b.xlsx")));
    }

    [Test]
    public void Deadlines_are_counted_in_working_days_with_the_holidays_of_the_notice()
    {
        // 2024: 1 to 7 October off, 29 September and 12 October worked (国办发明电〔2023〕7号). From 27 September to 11 October: 29 and 30 September, 8 to 11 October.
        SelfScoreReview review = Review(_ => { }, today: new DateOnly(2024, 9, 27));
        SelfScoreDeadline first = review.Deadlines[0];
        Assert.That((first.Date, first.Days, first.WorkingDays), Is.EqualTo((new DateOnly(2024, 10, 11), 14, (int?)6)));
    }

    [Test]
    public void Replies_to_running_requests_are_due_after_twenty_working_days_what_is_overdue_first()
    {
        // Weekdays only between 13 October and 21 December 2026. 13 October + 20: 9 November; 27 October + 40: 21 December. From 9 to 24 November: 11.
        var log = new RequestLog(
        [
            Logged("late", new DateOnly(2026, 10, 12)),
            Logged("extended", new DateOnly(2026, 10, 26)) with { Request = Request(new DateOnly(2026, 10, 26)) with { Extension = new ReplyExtension(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20)) } },
            Logged("replied", new DateOnly(2026, 10, 12)) with { Request = Request(new DateOnly(2026, 10, 12)) with { Replied = new DateOnly(2026, 10, 20) } },
            Logged("waits", new DateOnly(2026, 10, 12)) with { Request = Request(new DateOnly(2026, 10, 12)) with { Correction = new CorrectionNotice(new DateOnly(2026, 10, 13)) } },
            Logged("others", new DateOnly(2026, 10, 12)) with { Office = "乙局" },
            Logged("beyond", new DateOnly(2026, 12, 21)),
        ]);

        SelfScoreReview review = Review(_ => { }, today: new DateOnly(2026, 11, 24), requests: log);
        SelfScoreDeadline[] replies = [.. review.Deadlines.Where(deadline => deadline.Overdue is not null)];

        Assert.That(replies.Select(reply => (reply.Date, reply.Days, reply.Overdue)), Is.EqualTo(new[]
        {
            (new DateOnly(2026, 11, 9), -15, (int?)11), (new DateOnly(2026, 12, 21), 27, (int?)0),
        }));
        Assert.That(review.NotReckoned.Select(unknown => unknown.Code), Is.EqualTo(new[] { "CAL337" }), "there is no notice for 2027 yet");
        Assert.That(review.ToText(Language.English), Does.Contain("2026-11-09 (overdue by 11 working days): reply to request late, received on 2026-10-12, within 20 working days [政府信息公开条例 第三十三条第二款]"));
        Assert.That(review.ToJson(), Does.Contain("\"overdueWorkingDays\": 11"));
    }

    [Test]
    public void Without_a_today_nothing_is_due() => Assert.That(Review(_ => { }).Deadlines, Is.Empty);

    [TestCase(Language.Chinese, "某局：29.25 分（满分 40），等级 良好")]
    [TestCase(Language.English, "某局: 29.25 of 40 points, grade 良好")]
    public void People_read_it_in_their_language(Language language, string first)
    {
        SelfScoreReview review = Review(filled => filled
            .Leaf("A1", ObservedValue.OfNumber(8.25m)).Leaf("A2", ObservedValue.OfYesNo(true)).Leaf("B1", ObservedValue.OfLevel("中")).Leaf("B2", ObservedValue.OfChecklist("时限")));
        string text = review.ToText(language);
        TestContext.Out.WriteLine(text);
        Assert.That(text.Split('\n')[0], Is.EqualTo(first));
    }

    [Test]
    public void The_JSON_has_every_figure()
    {
        JsonElement office = JsonDocument.Parse(Review(filled => filled.Leaf("A1", ObservedValue.OfNumber(8.25m)), today: new DateOnly(2024, 9, 27)).ToJson()).RootElement.GetProperty("offices")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(office.GetProperty("score").GetDecimal(), Is.EqualTo(8.25m));
            Assert.That(office.GetProperty("losses").GetArrayLength(), Is.EqualTo(4));
            Assert.That(office.GetProperty("deadlines")[0].GetProperty("workingDays").GetInt32(), Is.EqualTo(6));
        }
    }

    private static FilledTemplate FillFull(FilledTemplate filled, string link, string remark)
    {
        foreach (Indicator leaf in filled.Layout.Scheme.Leaves)
        {
            ObservedValue best = leaf.Method switch
            {
                YesNo => ObservedValue.OfYesNo(true),
                LevelTable => ObservedValue.OfLevel("好"),
                Checklist list => ObservedValue.OfChecklist(list.Items.Select(item => item.Name)),
                _ => ObservedValue.OfNumber(10),
            };
            filled.Leaf(leaf.Code, best, link, remark);
        }

        return filled;
    }

    private static DisclosureRequest Request(DateOnly received) => new(new RequestReceipt(RequestChannel.NotStated, received));

    private static LoggedRequest Logged(string number, DateOnly received) => new(number, Request(received));

    private static SelfScoreReview Review(Action<FilledTemplate> fill, EarlierSelfScores? earlier = null, DateOnly? today = null, RequestLog? requests = null)
    {
        using var filled = new FilledTemplate(Scheme);
        fill(filled);
        SelfScores scores = SelfScoreFileTests.Read(filled.Save(), Scheme).OrThrow();
        Scheme lenient = Scheme with { Absence = Scheme.Absence with { Missing = AbsenceRule.Zero } };
        return SelfScoreReview.Of(Scorer.For(lenient).Score(scores.Observations), scores.Offices[0], earlier, today, requests);
    }
}
