namespace Evaluation.Conduct.AnnualReports;

public sealed class ReportCheckTests
{
    [Test]
    public void The_full_table_passes_every_identity()
    {
        var check = ReportCheck.Of(Reports.Of(Reports.Requests));

        Assert.That(check.Report.Requests!.Missing, Is.Empty);
        Assert.That(check.Identities, Has.Count.EqualTo(25 + 7 + 7), "25 lines and twice 7 columns");
        Assert.That(check.Identities.Select(identity => identity.Outcome), Has.All.EqualTo(ReportOutcome.Pass));
        Assert.That(check.Identities.First(identity => identity.Code == "C31").Arithmetic, Is.EqualTo("13612 + 535 = 13364 + 783"));
    }

    [Test]
    public void Each_of_500_single_cell_changes_is_caught()
    {
        const int Seed = 20261124;
        TestContext.Out.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        ReportTable table = Reports.Requests;
        for (int change = 0; change < 500; change++)
        {
            string key = table.Lines[random.Next(table.Lines.Count)].Key;
            int column = random.Next(table.Columns.Count);
            decimal old = table[key, column]!.Value.Number;
            decimal other = random.Next(3) switch
            {
                0 => old + 1 + random.Next(9),
                1 => old * 10 + 1,
                _ => old > 0 ? old - 1 : 7,
            };
            var check = ReportCheck.Of(Reports.Of(table.With(key, column, Reports.Number(other))));

            Assert.That(check.Outcome, Is.EqualTo(ReportOutcome.Fail), $"{key}, column {column}: {old} became {other}");
            Assert.That(check.Identities.Where(identity => identity.Outcome == ReportOutcome.Fail).SelectMany(identity => identity.Cells).Select(cell => cell.Line),
                Does.Contain(table.Lines.First(line => line.Key == key).Label));
        }
    }

    [Test]
    public void A_change_that_keeps_every_sum_cannot_be_seen()
    {
        // One more natural person and one company less, new and granted and total alike: the form prints nothing that tells.
        ReportTable table = Reports.Requests;
        foreach (string key in new[] { "new", "granted", "tot" })
            table = table.With(key, 0, Reports.Number(table[key, 0]!.Value.Number + 1)).With(key, 1, Reports.Number(table[key, 1]!.Value.Number - 1));

        Assert.That(ReportCheck.Of(Reports.Of(table)).Outcome, Is.EqualTo(ReportOutcome.Pass));
    }

    [Test]
    public void Blank_zero_and_slash_differ()
    {
        ReportTable table = Reports.Requests; // d1 has no companies: 13 0 0 0 0 0 13
        ReportIdentity Row(string text) => ReportCheck.Of(Reports.Of(table.With("d1", 1, ReportValue.Read(text)))).Identities.First(identity => identity.Statement.Chinese.StartsWith("属于国家秘密", StringComparison.Ordinal));

        Assert.That(Row("0").Outcome, Is.EqualTo(ReportOutcome.Pass));
        Assert.That(Row("/").Outcome, Is.EqualTo(ReportOutcome.Pass));
        Assert.That(Row("/").Arithmetic, Is.EqualTo("13 + / + 0 + 0 + 0 + 0 = 13"));
        Assert.That(Row("").Outcome, Is.EqualTo(ReportOutcome.Uncertain));
        Assert.That(Row("无").Outcome, Is.EqualTo(ReportOutcome.NotAssessable));
    }

    [Test]
    public void A_blank_does_not_excuse_a_total_that_is_too_small()
    {
        ReportTable table = Reports.Requests.With("d1", 1, ReportValue.Read("")).With("d1", 6, ReportValue.Read("12"));

        Assert.That(ReportCheck.Of(Reports.Of(table)).Identities.First(identity => identity.Statement.Chinese.StartsWith("属于国家秘密", StringComparison.Ordinal)).Outcome, Is.EqualTo(ReportOutcome.Fail));
    }

    [Test]
    public void A_count_is_whole_and_not_negative()
    {
        ReportTable table = Reports.Requests.With("new", 0, Reports.Number(13611.5m));

        Assert.That(ReportCheck.Of(Reports.Of(table)).Identities.Where(identity => identity.Code == "N3").Select(identity => identity.Arithmetic), Is.EqualTo(new[] { "13611.5" }));
    }

    [Test]
    public void What_was_carried_over_is_what_the_last_report_carried_on()
    {
        AnnualReport now = Reports.Of(Reports.Requests); // 535 6 0 1 18 0 560 carried over
        ReportTable earlier = Reports.Requests;
        int[] carried = [535, 6, 0, 1, 18, 0, 560];
        for (int column = 0; column < carried.Length; column++)
            earlier = earlier.With("carry", column, Reports.Number(carried[column]));
        ReportCheck Check(ReportTable table) => ReportCheck.Of(now, new AnnualReport("测试市", 2024) { Requests = table });

        Assert.That(Check(earlier).Identities.Where(identity => identity.Code == "Y31").Select(identity => identity.Outcome), Has.Exactly(7).EqualTo(ReportOutcome.Pass));
        Assert.That(Check(earlier.With("carry", 4, Reports.Number(17))).Identities.Count(identity => identity is { Code: "Y31", Outcome: ReportOutcome.Fail }), Is.EqualTo(1));
        Assert.That(() => ReportCheck.Of(now, new AnnualReport("邻市", 2024)), Throws.ArgumentException);
    }

    [Test]
    public void The_examples_of_table_4_pass_and_a_changed_cell_is_caught()
    {
        (string, int[])[] published = [("review", [376, 97, 196, 121, 790]), ("direct", [16, 1, 12, 27, 56]), ("after", [74, 1, 30, 51, 156])];
        (string, int[])[] quoted = [("review", [119, 25, 91, 24, 259]), ("direct", [7, 0, 15, 6, 28]), ("after", [21, 1, 7, 9, 38])];
        ReportOutcome Outcome(ReportTable table) => ReportCheck.Of(new AnnualReport("市", 2025) { Reviews = table }).Outcome;

        Assert.That(Outcome(Reports.Reviews(published)), Is.EqualTo(ReportOutcome.Pass));
        Assert.That(Outcome(Reports.Reviews(quoted)), Is.EqualTo(ReportOutcome.Pass));
        Assert.That(Outcome(Reports.Reviews(quoted).With("after", 2, Reports.Number(8))), Is.EqualTo(ReportOutcome.Fail));
    }

    [Test]
    public void Numbers_of_the_text_are_those_of_the_table()
    {
        AnnualReport report = Reports.Of(Reports.Requests) with { Text = "2025年，全市新收政府信息公开申请14,069件，上年结转560件，予以公开5548件，结转下年度继续办理８１９件。" };
        ReportOutcome[] Outcomes(AnnualReport own) => [.. ReportCheck.Of(own).Identities.Where(identity => identity.Code[0] == 'T').Select(identity => identity.Outcome)];

        Assert.That(Outcomes(report), Is.EqualTo(new[] { ReportOutcome.Pass, ReportOutcome.Pass, ReportOutcome.Pass, ReportOutcome.Pass, ReportOutcome.NotAssessable }));
        Assert.That(Outcomes(report with { Text = "新收政府信息公开申请14096件" })[0], Is.EqualTo(ReportOutcome.Fail));
        Assert.That(Outcomes(report with { Text = "新收政府信息公开申请14069件；其中市本级新收政府信息公开申请500件" })[0], Is.EqualTo(ReportOutcome.Uncertain));
    }

    [Test]
    public void Nothing_to_check_is_not_assessable_and_not_passed() =>
        Assert.That(ReportCheck.Of(new AnnualReport("市", 2025)).Outcome, Is.EqualTo(ReportOutcome.NotAssessable));
}
