using Evaluation.Findings;
using Evaluation.Observations;

namespace Evaluation.Patterns.Screening.Evidence;

public sealed class ImplausibleSpeedTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 3, 9, 0, 0, TimeSpan.FromHours(8));

    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new ImplausibleSpeed(), sheets.Round(), seed: 1);

    private static SimulatedSheets Timed(long seed, int evaluators = 20) => new SimulatedSheets(200, evaluators, 40, 5, seed).WithTimes(seed);

    /// <summary>Also evaluators who differ much more from each other than their sheets do, of whom one is always the fastest by far.</summary>
    [TestCase(20, 0.4, 0.4)]
    [TestCase(20, 1.5, 0.2)]
    [TestCase(5, 1.0, 0.3)]
    public void Honest_rounds_are_left_alone_though_evaluators_differ_in_pace(int evaluators, double between, double within)
    {
        int rounds = 0;
        for (int seed = 1; seed <= 40; seed++)
        {
            SimulatedSheets sheets = new SimulatedSheets(250, evaluators, 12, 5, seed).WithTimes(seed, secondsEach: 200, within, between: between);
            rounds += Look(sheets).Findings.Any(found => found.Basis == FindingBasis.Test) ? 1 : 0;
        }

        Assert.That(rounds, Is.LessThanOrEqualTo(5), "of 40 rounds, seeds 1 to 40: more than 5 happen once in a hundred at 0.05");
    }

    [Test]
    public void A_sheet_faster_than_anybody_reads_is_a_fact()
    {
        SimulatedSheets sheets = Timed(1);
        SimulatedSheets.Stamp(sheets.Sheets[7], Morning, secondsEach: 0.5);
        Finding found = Look(sheets).Findings.Single();

        Assert.That(found.Basis, Is.EqualTo(FindingBasis.Fact));
        Assert.That(found.Statistic, Is.EqualTo(0.5).Within(1e-9));
        Assert.That(found.Threshold, Is.EqualTo(2));
        Assert.That(found.Cells.Single().Subject, Is.EqualTo("s007"));
    }

    [Test]
    public void Sheets_that_an_evaluator_rushed_through_are_found_beside_his_own()
    {
        SimulatedSheets sheets = new SimulatedSheets(600, 6, 12, 5, seed: 2).WithTimes(2);
        SimulatedSheets.Sheet[] rushed = [.. sheets.Sheets.Where(sheet => sheet.Evaluator == "e002").Take(28)];
        foreach (SimulatedSheets.Sheet sheet in rushed)
            SimulatedSheets.Stamp(sheet, Morning, secondsEach: 2.5);
        PatternLog log = Look(sheets);

        Assert.That(log.Findings.Select(found => found.Cells.Single().Subject), Is.EquivalentTo(rushed.Select(sheet => sheet.Subject)));
        Assert.That(log.Findings.Select(found => found.Basis), Is.All.EqualTo(FindingBasis.Test));
    }

    [Test]
    public void Ranks_are_those_counted_by_hand()
    {
        // Evaluator 0 has paces 1 and 3, evaluator 1 has 2, 3 and 5, one sheet has none.
        (int, int)?[] ranks = OwnPace.Rank([0, 1, 0, 1, 1, 1], [1, 2, 3, 3, 5, null]);

        Assert.That(ranks, Is.EqualTo(new (int, int)?[] { (3, 0), (2, 1), (3, 2), (2, 2), (2, 2), null }));
    }

    [Test]
    public void A_clock_of_whole_minutes_accuses_nobody_who_took_half_a_minute()
    {
        SimulatedSheets sheets = Timed(1);
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets)
        {
            for (int item = 0; item < 40; item++)
                sheet.Details[item] = sheet.Details[item] with { Time = Morning.AddMinutes(item == 39 ? 1 : 0) };
        }

        // One minute on the clock is up to two: 120 s / 39 is 3 s each.
        Assert.That(Look(sheets).Findings, Is.Empty);
    }

    [Test]
    public void Sheets_saved_at_once_short_ones_and_dates_without_times_say_nothing()
    {
        SimulatedSheets saved = Timed(1);
        SimulatedSheets.Stamp(saved.Sheets[7], Morning, secondsEach: 0);
        var days = new SimulatedSheets(20, 2, 40, 5, seed: 1);
        foreach (SimulatedSheets.Sheet sheet in days.Sheets)
            sheet.Details[3] = new ObservationDetails(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero));
        PatternLog none = Look(new SimulatedSheets(20, 2, 40, 5, seed: 1));
        PatternLog few = Look(new SimulatedSheets(20, 2, 8, 5, seed: 1).WithTimes(1));

        Assert.That(Look(saved).Abstentions.Select(abstention => abstention.Reason.English), Has.Some.StartsWith("One time for all scores").And.Some.EndsWith("1 sheet."));
        Assert.That(Look(days).Abstentions.Single().Reason.English, Does.Contain("86400 seconds"));
        Assert.That(none.Abstentions.Single().Reason.English, Does.Contain("no times"));
        Assert.That(few.Abstentions.Single().Reason.English, Does.StartWith("Fewer than 10"));
    }
}
