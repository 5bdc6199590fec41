using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

public sealed class OneSheetForAllTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999 };

    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new OneSheetForAll(), sheets.Round(), seed: 1, options: Quick);

    /// <summary>Gives an evaluator one sheet for all subjects, a few scores changed.</summary>
    private static void Plant(SimulatedSheets sheets, string evaluator, double changed)
    {
        var random = new RandomStream(11, 0);
        double?[] one = sheets.Sheets.First(sheet => sheet.Evaluator == evaluator).Scores;
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets.Where(sheet => sheet.Evaluator == evaluator))
        {
            for (int item = 0; item < one.Length; item++)
                sheet.Scores[item] = random.NextDouble() < changed ? random.NextBelow(sheets.Levels) : one[item];
        }
    }

    [TestCase(0)]
    [TestCase(4)]
    public void Honest_evaluators_are_left_alone(double ease)
    {
        int rounds = 0;
        for (int seed = 1; seed <= 20; seed++)
            rounds += Look(new SimulatedSheets(80, 8, 40, 5, seed, ease: ease)).Findings.Count > 0 ? 1 : 0;

        Assert.That(rounds, Is.LessThanOrEqualTo(2), "of 20 rounds, seeds 1 to 20");
    }

    /// <summary>Without the share of equal scores, so that the test itself is seen.</summary>
    [Test]
    public void The_permutation_alone_keeps_its_level()
    {
        var p = new List<double>();
        for (int seed = 1; seed <= 25; seed++)
        {
            PatternRound round = new SimulatedSheets(80, 8, 40, 5, seed).Round();
            SheetCodes codes = SheetCodes.Of(round.Shares);
            var departures = new SheetDepartures(round, codes, fewestPeers: 20);
            foreach (IGrouping<int, int> own in Enumerable.Range(0, codes.Sheets).GroupBy(sheet => round.Sheets[sheet].Evaluator))
                p.Add(MonteCarlo.PValue(499, seed, departures.Of([.. own]).NewDraw));
        }

        Assert.That(p.Count(value => value <= 0.05) / (double)p.Count, Is.LessThanOrEqualTo(0.05 + (3 * Math.Sqrt(0.05 * 0.95 / p.Count))), "seeds 1 to 25");
    }

    [TestCase(0.0)]
    [TestCase(0.05)]
    public void An_evaluator_with_one_sheet_for_all_subjects_is_found(double changed)
    {
        var sheets = new SimulatedSheets(80, 8, 40, 5, seed: 2);
        Plant(sheets, "e003", changed);
        Finding found = Look(sheets).Findings.Single();

        Assert.That(found.About[0], Is.EqualTo(new Party(PartyRole.Evaluator, "e003")));
        Assert.That(found.Cells, Has.Count.EqualTo(10));
        Assert.That(found.Statistic, Is.GreaterThan(0.3));
    }

    [Test]
    public void Full_marks_for_everybody_are_no_copy()
    {
        var sheets = new SimulatedSheets(80, 8, 40, 5, seed: 2);
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets.Where(sheet => sheet.Evaluator == "e003"))
            Array.Fill(sheet.Scores, 4);

        Assert.That(Look(sheets).Findings, Is.Empty);
    }

    [Test]
    public void With_two_subjects_or_one_evaluator_nothing_is_said()
    {
        PatternLog two = Look(new SimulatedSheets(12, 6, 40, 5, seed: 1));
        PatternLog one = Look(new SimulatedSheets(12, 1, 40, 5, seed: 1));

        Assert.That(two.Abstentions.Single().About, Has.Count.EqualTo(6));
        Assert.That(one.Abstentions.Single().Reason.English, Does.Contain("two evaluators"));
        Assert.That(two.Families.Concat(one.Families), Is.Empty);
    }

    [Test]
    public void The_mean_product_of_copies_is_that_of_their_squares()
    {
        var shared = new SharedDepartures([[1, -1, 2, double.NaN], [1, -1, 2, 5]]);

        // (1 + 1 + 4) over three shared items, in both orders.
        Assert.That(shared.MeanProduct, Is.EqualTo(2).Within(1e-12));
    }
}
