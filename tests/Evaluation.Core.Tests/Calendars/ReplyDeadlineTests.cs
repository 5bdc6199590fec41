using CsCheck;
using Evaluation.Diagnostics;

namespace Evaluation.Calendars;

/// <summary>Deadlines reckoned by hand from the printed calendar; the number in brackets after a day says which working day it is.</summary>
public sealed class ReplyDeadlineTests
{
    // 2024-09-23 Mon | 24 (1) 25 (2) 26 (3) 27 (4) | 29 Sun made up (5) | 30 (6) | 1-7 October off | 8 (7) 9 (8) 10 (9) 11 (10) | 12 Sat made up (11)
    // | 14-18 (16) | 21 (17) 22 (18) 23 (19) 24 (20).
    private static readonly DisclosureRequest BeforeNationalDay = InPerson("2024-09-23");

    [Test]
    public void Across_National_Day_2024() => AssertDue(BeforeNationalDay, "2024-10-24");

    // 2025-09-26 Fri | 28 Sun made up (1) 29 (2) 30 (3) | 1-8 October off | 9 (4) 10 (5) | 11 Sat made up (6) | 13-17 (11) | 20-24 (16) |
    // 27 (17) 28 (18) 29 (19) 30 (20).
    [Test]
    public void Across_National_Day_and_Mid_Autumn_2025() => AssertDue(InPerson("2025-09-26"), "2025-10-30");

    // 2024-02-02 Fri | 4 Sun made up (1) | 5-9 (6), New Year's Eve worked | 10-17 off | 18 Sun made up (7) | 19-23 (12) | 26 (13) 27 (14) 28 (15) 29 (16)
    // 1 March (17) | 4 (18) 5 (19) 6 (20).
    [Test]
    public void Across_the_Spring_Festival_2024() => AssertDue(
        new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Date("2024-02-01"), Date("2024-02-02"))), "2024-03-06");

    // 2020-01-20 Mon | 21 (1) 22 (2) 23 (3) | 24 January to 2 February off, lengthened by 国办发明电〔2020〕1号 | 3-7 (8) | 10-14 (13) | 17-21 (18) |
    // 24 (19) 25 (20). By the notice of 2019 it would have been 21 February: 31 January and 1 February were to be worked.
    [Test]
    public void Across_the_lengthened_Spring_Festival_2020() => AssertDue(
        new DisclosureRequest(new RequestReceipt(RequestChannel.SignedPost, Date("2020-01-20"))), "2020-02-25");

    // On from 2025-10-30 (20): 31 (21) | 3-7 November (26) | 10-14 (31) | 17-21 (36) | 24 (37) 25 (38) 26 (39) 27 (40).
    [Test]
    public void An_extension_adds_its_working_days()
    {
        ReplyDeadline deadline = AssertDue(
            InPerson("2025-09-26") with { Extension = new ReplyExtension(Date("2025-10-29"), Date("2025-10-30")) }, "2025-11-27");

        Assert.That(deadline.Allowed, Is.EqualTo(40));
    }

    [Test]
    public void An_extension_notified_after_the_due_date_does_not_count()
    {
        Checked<ReplyDeadline> late = Reckon(
            InPerson("2025-09-26") with { Extension = new ReplyExtension(Date("2025-10-29"), Date("2025-10-31")) });

        Assert.That(Codes(late), Is.EqualTo(new[] { "CAL305" }));
        Assert.That(late.Value!.Due, Is.EqualTo(Date("2025-10-30")));
        Assert.That(late.Value.Allowed, Is.EqualTo(20));
        Assert.That(late.Value.Explain(Language.English), Does.Contain("does not count"));
    }

    // Left out: 27, 29, 30 September, 8 and 9 October. So 24 (1) 25 (2) 26 (3) | 10 (4) 11 (5) 12 (6) | 14-18 (11) | 21-25 (16) | 28 (17) 29 (18) 30 (19) 31 (20).
    [Test]
    public void The_time_of_a_consultation_is_not_counted()
    {
        ReplyDeadline deadline = AssertDue(
            BeforeNationalDay with { Consultations = [Asked("2024-09-26", "2024-09-27", "2024-10-09")], Replied = Date("2024-10-31") }, "2024-10-31");

        Assert.That((deadline.Used, deadline.Overdue), Is.EqualTo((20, 0)));
    }

    // The party's 15 working days after 27 September: 29 (1) 30 (2) | 8-11 October (6) 12 (7) | 14-18 (12) | 21 (13) 22 (14) 23 (15). Left out up to then,
    // so 3 days were used by 26 September and 24 (4) 25 (5) | 28 October to 1 November (10) | 4-8 (15) | 11-15 (20).
    [TestCase(null)]
    [TestCase("2024-11-20")]
    public void A_consultation_without_an_answer_in_time_is_left_out_for_15_working_days(string? answered) => AssertDue(
        BeforeNationalDay with { Consultations = [Asked("2024-09-26", "2024-09-27", answered)] }, "2024-11-15");

    [Test]
    public void Consultations_at_the_same_time_are_left_out_once() => AssertDue(
        BeforeNationalDay with
        {
            Consultations =
            [
                Asked("2024-09-26", "2024-09-27", "2024-10-09"),
                Asked("2024-09-26", "2024-09-29", "2024-10-08") with { Party = ConsultedParty.OtherAuthority },
            ],
        },
        "2024-10-31");

    [Test]
    public void A_consultation_after_the_due_date_changes_nothing()
    {
        Checked<ReplyDeadline> late = Reckon(BeforeNationalDay with { Consultations = [Asked("2024-10-25", "2024-10-25", "2024-10-30")] });

        Assert.That(Codes(late), Is.EqualTo(new[] { "CAL307" }));
        Assert.That(late.Value!.Due, Is.EqualTo(Date("2024-10-24")));
    }

    // 7 working days after Mon 2024-03-04: 5-8 (4) 11 (5) 12 (6) 13 (7). Corrected request confirmed Thu 21: 22 (1) | 25-29 (6) | 1-3 April (9) | 4-6 off |
    // 7 Sun made up (10) | 8-12 (15) | 15-19 (20).
    [TestCase("2024-03-13", "")]
    [TestCase("2024-03-14", "CAL306")]
    public void The_clock_starts_again_at_the_receipt_of_the_corrected_request(string given, string codes)
    {
        var corrected = new RequestReceipt(RequestChannel.Internet, Date("2024-03-20"), Date("2024-03-21"));

        Checked<ReplyDeadline> deadline = Reckon(
            InPerson("2024-03-04") with { Correction = new CorrectionNotice(Date(given), corrected), Replied = Date("2024-04-19") });

        Assert.That(string.Join(' ', Codes(deadline)), Is.EqualTo(codes));
        Assert.That(deadline.Value!.Due, Is.EqualTo(Date("2024-04-19")));
        Assert.That(deadline.Value.Received, Is.EqualTo(Date("2024-03-04")));
        Assert.That((deadline.Value.Used, deadline.Value.Overdue), Is.EqualTo((20, 0)));
    }

    [Test]
    public void While_a_correction_is_awaited_no_time_runs()
    {
        ReplyDeadline deadline = ReplyDeadline.Of(
            InPerson("2024-03-04") with { Correction = new CorrectionNotice(Date("2024-03-06")) }, WorkingCalendar.China, Date("2024-06-03")).OrThrow();

        Assert.That((deadline.Due, deadline.Used, deadline.Overdue), Is.EqualTo(((DateOnly?)null, (int?)null, (int?)null)));
        Assert.That(deadline.Explain(Language.Chinese), Does.EndWith("尚未收到补正的申请，在此之前答复期限不起算。〔政府信息公开条例 第三十条〕"));
    }

    // Due 2025-10-30; 31 October (1 overdue), Sat, Sun, 3 November (2 overdue).
    [TestCase("2025-10-30", 20, 0)]
    [TestCase("2025-10-31", 21, 1)]
    [TestCase("2025-11-02", 21, 1)]
    [TestCase("2025-11-03", 22, 2)]
    [TestCase("2025-09-26", 0, 0)]
    public void Working_days_used_and_overdue_are_counted_to_the_reply_or_to_the_day_asked_for(string end, int used, int overdue)
    {
        DisclosureRequest request = InPerson("2025-09-26");

        ReplyDeadline replied = Reckon(request with { Replied = Date(end) }).OrThrow();
        ReplyDeadline open = ReplyDeadline.Of(request, WorkingCalendar.China, Date(end)).OrThrow();

        Assert.That((replied.Used, replied.Overdue), Is.EqualTo((used, overdue)));
        Assert.That((open.Used, open.Overdue), Is.EqualTo((used, overdue)));
        Assert.That(open.Explain(Language.English), Does.Contain($"No reply by {end}"));
    }

    // Due on Fri 2024-06-28: 2024-05-30 Thu | 31 (1) | 3-7 June (6) | 10 off | 11-14 (10) | 17-21 (15) | 24-28 (20).
    [Test]
    public void A_reply_on_the_Saturday_after_the_last_day_is_late_by_no_working_day()
    {
        ReplyDeadline deadline = Reckon(InPerson("2024-05-30") with { Replied = Date("2024-06-29") }).OrThrow();

        Assert.That(deadline.Due, Is.EqualTo(Date("2024-06-28")));
        Assert.That((deadline.IsLate, deadline.Used, deadline.Overdue), Is.EqualTo((true, 20, 0)));
        Assert.That(deadline.Explain(Language.English), Does.Contain("Replied on 2024-06-29, late"));
    }

    [TestCase(RequestChannel.InPerson, null, "2024-05-06")]
    [TestCase(RequestChannel.SignedPost, null, "2024-05-06")]
    [TestCase(RequestChannel.OrdinaryPost, "2024-05-06", "2024-05-06")]
    [TestCase(RequestChannel.Internet, "2024-05-08", "2024-05-08")]
    [TestCase(RequestChannel.Fax, "2024-05-07", "2024-05-07")]
    public void The_channel_decides_the_day_of_receipt(RequestChannel channel, string? confirmed, string received)
    {
        var receipt = new RequestReceipt(channel, Date("2024-05-06"), confirmed is null ? null : Date(confirmed));

        Checked<ReplyDeadline> deadline = Reckon(new DisclosureRequest(receipt));

        Assert.That(deadline.Diagnostics, Is.Empty);
        Assert.That(deadline.Value!.Received, Is.EqualTo(Date(received)));
    }

    [TestCase(RequestChannel.OrdinaryPost)]
    [TestCase(RequestChannel.Internet)]
    [TestCase(RequestChannel.Fax)]
    public void A_channel_that_needs_a_confirmation_is_not_guessed_without_one(RequestChannel channel) => Assert.That(
        Codes(Reckon(new DisclosureRequest(new RequestReceipt(channel, Date("2024-05-06"))))), Is.EqualTo(new[] { "CAL302" }));

    [Test]
    public void An_ordinary_letter_confirmed_late_and_a_confirmation_without_use_are_warnings()
    {
        Checked<ReplyDeadline> letter = Reckon(new DisclosureRequest(new RequestReceipt(RequestChannel.OrdinaryPost, Date("2024-05-06"), Date("2024-05-08"))));
        Checked<ReplyDeadline> handed = Reckon(new DisclosureRequest(new RequestReceipt(RequestChannel.InPerson, Date("2024-05-06"), Date("2024-05-08"))));

        Assert.That(Codes(letter), Is.EqualTo(new[] { "CAL308" }));
        Assert.That(letter.Value!.Received, Is.EqualTo(Date("2024-05-08")));
        Assert.That(Codes(handed), Is.EqualTo(new[] { "CAL309" }));
        Assert.That(handed.Value!.Received, Is.EqualTo(Date("2024-05-06")));
    }

    [Test]
    public void Every_date_out_of_order_is_told_at_once()
    {
        var request = new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Date("2024-05-08"), Date("2024-05-07")))
        {
            Correction = new CorrectionNotice(Date("2024-05-06"), new RequestReceipt(RequestChannel.InPerson, Date("2024-05-05"))),
            Consultations = [Asked("2024-05-06", "2024-05-05", "2024-05-04")],
            Extension = new ReplyExtension(Date("2024-05-06"), Date("2024-05-05"), 21),
            Replied = Date("2024-05-06"),
        };

        Checked<ReplyDeadline> deadline = ReplyDeadline.Of(request, WorkingCalendar.China, Date("2024-05-06"));

        Assert.That(Codes(deadline).CountBy(code => code), Is.EquivalentTo(new Dictionary<string, int> { ["CAL303"] = 10, ["CAL304"] = 1 }));
        Assert.That(deadline.Value, Is.Null);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(21)]
    [TestCase(int.MaxValue)]
    public void An_extension_beyond_the_law_is_an_error(int days) => Assert.That(
        Codes(Reckon(BeforeNationalDay with { Extension = new ReplyExtension(Date("2024-09-30"), Date("2024-09-30"), days) })),
        Is.EqualTo(new[] { "CAL304" }));

    [Test]
    public void A_deadline_in_a_year_without_notice_names_the_year()
    {
        Checked<ReplyDeadline> deadline = Reckon(InPerson("2026-12-15"));

        Assert.That(deadline.Diagnostics.Single().ToString(), Does.StartWith("error CAL301: The working calendar has no notice for 2027."));
        Assert.That(deadline.Value, Is.Null);
    }

    [TestCase("")]
    [TestCase("zh-CN")]
    [TestCase("ar-SA")]
    public void The_explanation_gives_rule_clause_and_dates_under_every_culture(string culture)
    {
        ReplyDeadline deadline = Reckon(new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, Date("2024-09-20"), Date("2024-09-23")))
        {
            Consultations = [Asked("2024-09-26", "2024-09-27", "2024-10-09")],
            Extension = new ReplyExtension(Date("2024-10-30"), Date("2024-10-31"), 5),
            Replied = Date("2024-11-11"),
        }).OrThrow();

        Assert.That(TestCultures.Under(culture, () => deadline.Explain(Language.English)), Is.EqualTo(string.Join('\n',
            "Received on 2024-09-23: by the internet, arrived on 2024-09-20, which counts from the confirmation. [政府信息公开条例 第三十一条]",
            "The day of receipt, 2024-09-23, is not counted. [derived from 民事诉讼法 第八十五条]",
            "Opinion of a third party asked for on 2024-09-26, given on 2024-10-09: working days after 2024-09-26 up to 2024-10-09 are not counted. [derived from 政府信息公开条例 第三十二条、第三十三条第三款]",
            "Extended by 5 working days, approved on 2024-10-30 and notified on 2024-10-31. [政府信息公开条例 第三十三条第二款]",
            "25 working days after 2024-09-23: due by the end of 2024-11-07. [政府信息公开条例 第三十三条第二款]",
            "Replied on 2024-11-11, late: 27 working days used, 2 overdue. [政府信息公开条例 第三十三条第二款]")));
        Assert.That(TestCultures.Under(culture, () => deadline.Explain(Language.Chinese)), Is.EqualTo(string.Join('\n',
            "2024-09-23 收到申请：互联网提交，2024-09-20 到达，以确认之日为准。〔政府信息公开条例 第三十一条〕",
            "收到之日 2024-09-23 不计算在期间内。〔据民事诉讼法 第八十五条推定〕",
            "2024-09-26 征求第三方意见，2024-10-09 收到意见：2024-09-26 之后至 2024-10-09 的工作日不计算在内。〔据政府信息公开条例 第三十二条、第三十三条第三款推定〕",
            "延长 5 个工作日，2024-10-30 批准，2024-10-31 告知申请人。〔政府信息公开条例 第三十三条第二款〕",
            "2024-09-23 之后 25 个工作日：2024-11-07 届满。〔政府信息公开条例 第三十三条第二款〕",
            "2024-11-11 答复，已逾期：用时 27 个工作日，逾期 2 个工作日。〔政府信息公开条例 第三十三条第二款〕")));
    }

    [Test]
    public void A_reply_is_overdue_by_what_it_used_beyond_what_it_was_allowed() =>
        Gen.Select(Gen.Int[0, 2500], Gen.Int[0, 90], Gen.Int[0, 20]).Sample((received, taken, extension) =>
        {
            DateOnly start = new DateOnly(2019, 1, 1).AddDays(received);
            DisclosureRequest request = new(new RequestReceipt(RequestChannel.InPerson, start))
            {
                Extension = extension == 0 ? null : new ReplyExtension(start, start, extension),
                Replied = start.AddDays(taken),
            };
            ReplyDeadline deadline = Reckon(request).OrThrow();
            return deadline.Overdue == Math.Max(0, deadline.Used!.Value - (20 + extension)) && deadline.IsLate == request.Replied > deadline.Due;
        });

    [Test]
    public void A_consultation_moves_the_due_date_by_its_own_working_days() =>
        Gen.Select(Gen.Int[0, 2500], Gen.Int[0, 20], Gen.Int[0, 15]).Sample((received, sent, answered) =>
        {
            DateOnly start = new DateOnly(2019, 1, 1).AddDays(received);
            DateOnly asked = WorkingCalendar.China.AddWorkingDays(start, sent);
            DateOnly opinion = WorkingCalendar.China.AddWorkingDays(asked, answered);
            DisclosureRequest request = new(new RequestReceipt(RequestChannel.InPerson, start));
            DisclosureRequest consulted = request with { Consultations = [new Consultation(ConsultedParty.ThirdParty, asked, asked, opinion)] };
            int moved = WorkingCalendar.China.WorkingDaysBetween(Reckon(request).OrThrow().Due!.Value, Reckon(consulted).OrThrow().Due!.Value);
            return moved == (sent < 20 ? answered : 0);
        });

    private static ReplyDeadline AssertDue(DisclosureRequest request, string due)
    {
        Checked<ReplyDeadline> deadline = Reckon(request);

        Assert.That(deadline.Diagnostics, Is.Empty);
        Assert.That(deadline.Value!.Due, Is.EqualTo(Date(due)));
        return deadline.Value;
    }

    private static Checked<ReplyDeadline> Reckon(DisclosureRequest request) => ReplyDeadline.Of(request, WorkingCalendar.China);

    private static IEnumerable<string> Codes(Checked<ReplyDeadline> deadline) => deadline.Diagnostics.Select(diagnostic => diagnostic.Code);

    private static DisclosureRequest InPerson(string date) => new(new RequestReceipt(RequestChannel.InPerson, Date(date)));

    private static Consultation Asked(string sent, string received, string? answered) =>
        new(ConsultedParty.ThirdParty, Date(sent), Date(received), answered is null ? null : Date(answered));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
