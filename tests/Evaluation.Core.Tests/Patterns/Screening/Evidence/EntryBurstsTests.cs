using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

public sealed class EntryBurstsTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999 };

    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new EntryBursts(), sheets.Round(), seed: 1, options: Quick);

    private static SimulatedSheets Timed(long seed) => new SimulatedSheets(200, 5, 12, 5, seed).WithTimes(seed);

    [Test]
    public void Sheets_entered_in_office_hours_are_left_alone()
    {
        int rounds = 0;
        for (int seed = 1; seed <= 40; seed++)
            rounds += Look(Timed(seed)).Findings.Count > 0 ? 1 : 0;

        // Two families of tests, each at 0.05: one round in ten; 10 or more of 40 happen about once in 250.
        Assert.That(rounds, Is.LessThanOrEqualTo(9), "of 40 rounds, seeds 1 to 40");
    }

    [Test]
    public void Twenty_sheets_within_a_quarter_of_an_hour_are_found_and_listed()
    {
        SimulatedSheets sheets = Timed(1);
        SimulatedSheets.Sheet[] own = [.. sheets.Sheets.Where(sheet => sheet.Evaluator == "e001").Take(20)];
        for (int i = 0; i < own.Length; i++)
            SimulatedSheets.Stamp(own[i], new DateTimeOffset(2026, 3, 5, 16, 0, 0, TimeSpan.FromHours(8)).AddSeconds(30 * i), secondsEach: 2);
        Finding found = Look(sheets).Findings.First(found => found.About[0].Role == PartyRole.Evaluator);

        Assert.That(found.About[0].Name, Is.EqualTo("e001"));
        Assert.That(found.Statistic, Is.GreaterThanOrEqualTo(20));
        Assert.That(found.Cells.Select(cell => cell.Subject), Is.SupersetOf(own.Select(sheet => sheet.Subject)));
        Assert.That(found.Kind.Title.English, Does.Contain("information only"));
    }

    [Test]
    public void A_day_on_which_everybody_finished_is_found()
    {
        SimulatedSheets sheets = Timed(1);
        var random = new RandomStream(3, 3);
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets.Where(_ => random.NextDouble() < 0.3))
            SimulatedSheets.Stamp(sheet, new DateTimeOffset(2026, 3, 11, 8, 0, 0, TimeSpan.FromHours(8)).AddMinutes(random.NextBelow(480)), secondsEach: 20);
        Finding found = Look(sheets).Findings.Single(found => found.About[0].Role == PartyRole.Round);

        Assert.That(found.Statement.English, Does.Contain("2026-03-11"));
    }

    [Test]
    public void Who_works_in_sessions_of_his_own_is_no_burst_of_the_round()
    {
        int rounds = 0;
        for (int seed = 1; seed <= 20; seed++)
        {
            SimulatedSheets sheets = Timed(seed);
            var random = new RandomStream(seed, 4);
            foreach (IGrouping<string?, SimulatedSheets.Sheet> own in sheets.Sheets.GroupBy(sheet => sheet.Evaluator))
            {
                int[] days = [random.NextBelow(10), random.NextBelow(10), random.NextBelow(10)];
                foreach (SimulatedSheets.Sheet sheet in own)
                    SimulatedSheets.Stamp(sheet, new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero).AddDays(days[random.NextBelow(3)]).AddMinutes(random.NextBelow(480)), 20);
            }

            rounds += Look(sheets).Findings.Any(found => found.About[0].Role == PartyRole.Round) ? 1 : 0;
        }

        Assert.That(rounds, Is.LessThanOrEqualTo(4), "of 20 rounds, seeds 1 to 20");
    }

    [Test]
    public void The_window_is_found_by_hand()
    {
        var scan = new WindowScan([(1, 100), (1, 105), (2, 103), (1, 109), (1, 120), (2, 104)], width: 10);

        Assert.That(scan.Most, Is.EqualTo(3));
        Assert.That(scan.Window, Is.EquivalentTo(new[] { 0, 1, 3 }));
    }

    [Test]
    public void With_few_sheets_or_no_times_nothing_is_said()
    {
        PatternLog none = Look(new SimulatedSheets(200, 5, 12, 5, seed: 1));
        PatternLog few = Look(new SimulatedSheets(40, 5, 12, 5, seed: 1).WithTimes(1));

        Assert.That(none.Abstentions.Single().Reason.English, Does.Contain("Fewer than 20 sheets"));
        Assert.That(few.Abstentions.Single().About, Has.Count.EqualTo(5));
    }
}
