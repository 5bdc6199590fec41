using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Rules;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;

namespace Evaluation.Conduct.Appeals;

/// <summary>Totals, ranks and days below were reckoned by hand from the files of <c>samples/conduct</c>.</summary>
public sealed class AppealsLedgerTests
{
    private static readonly DateTimeOffset Noon = new(2025, 10, 9, 12, 0, 0, TimeSpan.FromHours(8));

    private static Correction Change(string subject, decimal old, decimal changed, CorrectionStage stage, string by = "王五", string? clause = "细则") => new()
    {
        Subject = subject,
        IndicatorCode = "A",
        OldValue = ObservedValue.OfNumber(old),
        NewValue = ObservedValue.OfNumber(changed),
        Stage = stage,
        By = by,
        Time = Noon.AddDays((int)stage),
        Reason = "reason",
        Clause = clause,
    };

    private static AppealsLedger Ledger(Dossier? dossier, params Correction[] corrections)
    {
        return LedgerOf(dossier is null ? [] : [dossier], corrections);
    }

    private static AppealsLedger LedgerOf(ValueList<Dossier> dossiers, params Correction[] corrections)
    {
        Scheme scheme = TestRounds.OneLeaf();
        var table = new ObservationTableBuilder(scheme);
        foreach ((string name, decimal total) in new[] { ("a", 90m), ("b", 80m), ("c", 70m), ("d", 60m), ("e", 50m) })
            table.Add(name, "A", ObservedValue.OfNumber(total));
        return AppealsLedger.Of(table.Build(), new CorrectionTable(corrections), AppealsLedgerOptions.Default with { Dossiers = dossiers }).OrThrow();
    }

    private static Dossier With(params Appeal[] appeals) =>
        new() { Programme = "p", FeedbackSent = new DateOnly(2025, 9, 15), Appeals = new AppealRecord(5, 10, appeals.ToValueList()), Publication = new PublicationRecord(new DateOnly(2025, 10, 10), 5, true, true) };

    private static string[] Codes(AppealsLedger ledger) => [.. ledger.Findings.Select(finding => finding.Code)];

    [Test]
    public void Every_stage_has_the_total_rank_and_grade_that_would_have_been_published_then() => Assert.That(
        ConductSample.Ledger.Lines.Select(line => line.Subject + ": " + string.Join(" > ", line.Steps.Select(step => FormattableString.Invariant($"{step.Score:0.##} {step.Rank:0} {step.Grade}")))),
        Is.EqualTo(new[]
        {
            "甲市: 94.5 1 优秀 > 94 1 优秀 > 94 1 优秀 > 94 1 优秀",
            "乙市: 88 2 良好 > 88 2 良好 > 90 2 优秀 > 90 2 优秀",
            "丙市: 79.5 5 合格 > 79.5 5 合格 > 83.5 3 良好 > 83.5 3 良好",
            "子市: 62 11 合格 > 62 11 合格 > 62 11 合格 > 63 10 合格",
        }));

    [Test]
    public void Lines_that_were_crossed_are_told_with_their_direction_and_who_crossed_them()
    {
        AppealsLedger ledger = ConductSample.Ledger;

        Assert.That(
            ledger.Crossings.Select(crossing => (crossing.Subject, crossing.Stage, crossing.Line.English, crossing.IsGain, crossing.By[0])),
            Is.EqualTo(new[]
            {
                ("乙市", CorrectionStage.Appeal, "grade 良好 → 优秀", true, "王五"),
                ("丙市", CorrectionStage.Appeal, "grade 合格 → 良好", true, "王五"),
                ("丙市", CorrectionStage.Appeal, "first 3: rank 5 → 3", true, "王五"),
                ("子市", CorrectionStage.Review, "first 10: rank 11 → 10", true, "赵六"),
            }));
        Assert.That((ledger.Raised, ledger.Lowered, ledger.Unchanged), Is.EqualTo((3, 1, 0)));
        Assert.That(ledger.BystandersMoved, Is.EqualTo(3), "庚市 3 → 4, 丁市 4 → 5, 癸市 10 → 11");
        Assert.That(ledger.Deciders, Is.EqualTo(new[] { new LedgerDecider("王五", 3, 2, 1), new LedgerDecider("赵六", 1, 1, 0) }));
    }

    [Test]
    public void Deadlines_count_working_days_with_holidays_and_make_up_days() => Assert.That(
        ConductSample.Ledger.Deadlines.Select(deadline => (deadline.Appeal.Subject, deadline.ApplyBy, deadline.DecideBy, deadline.IsLateToApply, deadline.IsLateToDecide)),
        Is.EqualTo(new[]
        {
            // 28 September is a Sunday that was worked; 1 to 8 October were off.
            ("乙市", (DateOnly?)new DateOnly(2025, 9, 22), (DateOnly?)new DateOnly(2025, 10, 9), false, false),
            ("丙市", new DateOnly(2025, 9, 22), new DateOnly(2025, 10, 10), false, false),
        }));

    [Test]
    public void A_correction_without_grounds_and_the_lines_crossed_are_all_that_the_sample_raises()
    {
        AppealsLedger ledger = ConductSample.Ledger;

        Assert.That(ledger.Findings.Select(finding => (finding.Code, finding.Outcome, string.Join(" ", finding.About))), Is.EqualTo(new[]
        {
            ("AL06", RuleOutcomeKind.NotMet, "子市"),
            ("AL07", RuleOutcomeKind.NeedsReview, "乙市 丙市 子市"),
        }));
        Assert.That(ledger.NotAssessed, Is.Empty);
    }

    [Test]
    public void What_does_not_fit_the_record_of_appeals_is_found_one_by_one()
    {
        AppealsLedger ledger = Ledger(
            With(
                new Appeal("b", new DateOnly(2025, 9, 22), new DateOnly(2025, 10, 13), AppealOutcome.Upheld, true),
                new Appeal("c", new DateOnly(2025, 9, 23), null, null, null),
                new Appeal("d", new DateOnly(2025, 9, 16), new DateOnly(2025, 9, 17), AppealOutcome.Partly, true)),
            Change("b", 80, 81, CorrectionStage.Appeal),
            Change("e", 50, 49, CorrectionStage.Appeal, clause: null));

        // b: the tenth working day after 22 September is 11 October, a Saturday that was worked. Both corrections are of 10 October, the day of publication.
        Assert.That(ledger.Deadlines[0].DecideBy, Is.EqualTo(new DateOnly(2025, 10, 11)));
        Assert.That(ledger.Findings.Select(finding => finding.Code + " " + string.Join(" ", finding.About)), Is.EqualTo(new[] { "AL01 c", "AL02 b", "AL03 e", "AL04 d", "AL06 e" }));
    }

    [Test]
    public void A_correction_after_publication_is_found()
    {
        Assert.That(Codes(Ledger(With(), Change("a", 90, 91, CorrectionStage.Review))), Is.EqualTo(new[] { "AL05" }));
        Assert.That(Codes(Ledger(With(), Change("a", 90, 91, CorrectionStage.Feedback))), Is.Empty);
    }

    [Test]
    public void A_loss_is_no_gain()
    {
        LineCrossing crossing = Ledger(null, Change("a", 90, 55, CorrectionStage.Review)).Crossings[0];

        Assert.That((crossing.Line.English, crossing.IsGain), Is.EqualTo(("first 3: rank 1 → 4", false)));
    }

    [Test]
    public void Without_a_record_of_appeals_deadlines_are_not_looked_at_and_that_is_told()
    {
        AppealsLedger ledger = Ledger(null, Change("a", 90, 91, CorrectionStage.Review));

        Assert.That(ledger.Findings, Is.Empty);
        Assert.That(ledger.NotAssessed.Select(reason => reason.English), Has.Exactly(1).StartsWith("deadlines and decisions"));
    }

    [Test]
    public void Deadlines_beyond_the_calendar_are_told()
    {
        Dossier far = With(new Appeal("a", new DateOnly(2099, 1, 5), null, null, null));

        Assert.That(Ledger(far).NotAssessed.Select(reason => reason.Chinese), Is.EqualTo(new[] { "有 1 件申诉的期限超出工作日历范围。" }));
    }

    /// <summary>Doing Business 2018, as a review of December 2020 tells it; the others' scores are made to fit the two ranks.</summary>
    [Test]
    public void The_documented_score_that_changed_after_review_had_closed_is_found()
    {
        Dictionary<string, string> known = ReferenceData.Rows("patterns", "known_cases.csv").Single(row => row["unit"] == "China");
        (decimal published, decimal sound) = (Number("published_score"), Number("corrected_score"));
        (int publishedRank, int soundRank) = ((int)Number("published_rank"), (int)Number("corrected_rank"));
        var table = new ObservationTableBuilder(TestRounds.OneLeaf()).Add("China", "A", ObservedValue.OfNumber(sound));
        for (int other = 1; other < soundRank; other++)
            table.Add("o" + other, "A", ObservedValue.OfNumber(other < publishedRank ? published + (other * 0.1m) : sound + 0.1m));

        AppealsLedger ledger = AppealsLedger.Of(
            table.Build(),
            new CorrectionTable([Change("China", sound, published, CorrectionStage.Appeal, clause: null)]),
            AppealsLedgerOptions.Default with { Dossiers = [With()], RankLines = [80] }).OrThrow();

        Assert.That(ledger.Lines.Single().Steps.Select(step => step.Rank).Distinct(), Is.EqualTo(new[] { soundRank, publishedRank }));
        Assert.That(Codes(ledger), Is.EquivalentTo(new[] { "AL03", "AL06", "AL07" }), "nobody had appealed, there are no grounds, and the 80th place was passed");
        Assert.That(ledger.BystandersMoved, Is.EqualTo(soundRank - publishedRank));

        decimal Number(string column) => decimal.Parse(known[column], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Test]
    public void No_corrections_make_an_empty_ledger()
    {
        AppealsLedger ledger = Ledger(null);

        Assert.That((ledger.Lines.Count, ledger.Raised, ledger.BystandersMoved), Is.EqualTo((0, 0, 0)));
        Assert.That(ledger.ToCsv(), Is.EqualTo("subject,first_score,first_rank,first_grade,corrections,decided_by,reasons\r\n"));
    }

    [Test]
    public void Corrections_that_do_not_fit_are_all_told_and_there_is_no_ledger()
    {
        ObservationTable table = new ObservationTableBuilder(TestRounds.OneLeaf()).Add("a", "A", ObservedValue.OfNumber(1)).Build();

        Assert.That(AppealsLedger.Of(table, new CorrectionTable([Change("a", 2, 3, CorrectionStage.Appeal), Change("z", 2, 3, CorrectionStage.Appeal)])).Diagnostics, Has.Count.EqualTo(2));
    }

    [Test]
    public void Observations_that_are_corrected_already_are_refused()
    {
        ObservationTable corrected = ConductSample.Observations.WithCorrections(ConductSample.Corrections).OrThrow();

        Assert.That(() => AppealsLedger.Of(corrected, ConductSample.Corrections), Throws.ArgumentException);
    }

    [Test]
    public void The_table_has_a_row_for_each_subject_and_no_formulas()
    {
        Assert.That(ConductSample.Ledger.ToCsv().Split("\r\n")[..3], Is.EqualTo(new[]
        {
            "subject,first_score,first_rank,first_grade,feedback_score,feedback_rank,feedback_grade,appeal_score,appeal_rank,appeal_grade,review_score,review_rank,review_grade,corrections,decided_by,reasons",
            "甲市,94.5,1,优秀,94,1,优秀,94,1,优秀,94,1,优秀,1,王五,附件链接失效",
            "乙市,88,2,良好,88,2,良好,90,2,优秀,90,2,优秀,1,王五,答复书漏看",
        }));
        Assert.That(Ledger(null, Change("a", 90, 91, CorrectionStage.Review, by: "=cmd()")).ToCsv(), Does.Contain(",'=cmd(),"));
    }

    [Test]
    public void Several_programmes_share_one_ledger_and_each_appeal_has_the_time_limits_of_its_own()
    {
        Dossier strict = With(new Appeal("a", new DateOnly(2025, 9, 16), new DateOnly(2025, 9, 18), AppealOutcome.Upheld, true)) with { Programme = "strict", Appeals = new AppealRecord(5, 1, [new Appeal("a", new DateOnly(2025, 9, 16), new DateOnly(2025, 9, 18), AppealOutcome.Upheld, true)]), Publication = new PublicationRecord(new DateOnly(2025, 10, 9), 5, true, true) };
        Dossier lenient = With(new Appeal("b", new DateOnly(2025, 9, 16), new DateOnly(2025, 9, 18), AppealOutcome.Upheld, true)) with { Programme = "lenient", Publication = new PublicationRecord(new DateOnly(2025, 12, 1), 5, true, true) };
        AppealsLedger Both(Dossier second) => LedgerOf([strict, second], Change("a", 90, 91, CorrectionStage.Appeal), Change("b", 80, 81, CorrectionStage.Appeal), Change("c", 70, 71, CorrectionStage.Appeal));

        AppealsLedger ledger = Both(lenient);

        Assert.That(ledger.Deadlines.Select(deadline => (deadline.Programme, deadline.IsLateToDecide)), Is.EqualTo(new[] { ("strict", true), ("lenient", false) }));
        Assert.That(ledger.Findings.First(finding => finding.Code == "AL02").About, Is.EqualTo(new[] { "a" }));
        Assert.That(ledger.Findings.First(finding => finding.Code == "AL03").About, Is.EqualTo(new[] { "c" }));
        Assert.That(ledger.Findings.Where(finding => finding.Code == "AL05").SelectMany(finding => finding.About), Is.EqualTo(new[] { "a" }), "corrected the day after; b was published in December, and c may have been");
        Assert.That(Codes(Both(lenient with { Appeals = null })), Does.Not.Contain("AL03"), "c may have appealed in the programme that has no record");
    }
}
