using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

public sealed class SheetCopiesTests
{
    private static readonly Dictionary<string, Func<long, SimulatedSheets>> Honest = new()
    {
        ["5 levels"] = seed => new(150, 10, 50, 5, seed),
        ["11 levels"] = seed => new(150, 10, 40, 11, seed),
        ["101 levels, mixed grids"] = seed => new(150, 10, 40, 101, seed, rounds: true),
        ["ceiling"] = seed => new(150, 10, 60, 5, seed, ease: 3),
        ["hard ceiling"] = seed => new(150, 10, 100, 5, seed, ease: 5),
        ["panels of 3"] = seed => new(60, 9, 60, 5, seed, each: 3),
        ["missing"] = seed => new(150, 10, 70, 5, seed, missing: 0.2),
    };

    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new SheetCopies(), sheets.Round(), seed: 1);

    private static SimulatedSheets.Sheet Copy(SimulatedSheets.Sheet sheet, string subject, string? evaluator, double changed, long seed)
    {
        var random = new RandomStream(seed, 9);
        SimulatedSheets.Sheet copy = sheet.As(subject, evaluator);
        for (int item = 0; item < copy.Scores.Length; item++)
            copy.Scores[item] = random.NextDouble() < changed ? random.NextBelow(5) : copy.Scores[item];
        return copy;
    }

    [Test]
    public void Honest_rounds_are_left_alone(
        [Values("5 levels", "11 levels", "101 levels, mixed grids", "ceiling", "hard ceiling", "panels of 3", "missing")] string kind)
    {
        int rounds = 0;
        for (int seed = 1; seed <= 20; seed++)
            rounds += Look(Honest[kind](seed)).Findings.Count > 0 ? 1 : 0;

        Assert.That(rounds, Is.LessThanOrEqualTo(1), "of 20 rounds, seeds 1 to 20");
    }

    [TestCase("5 levels")]
    [TestCase("101 levels, mixed grids")]
    [TestCase("ceiling")]
    public void A_copy_for_another_subject_by_another_evaluator_is_found(string kind)
    {
        SimulatedSheets sheets = Honest[kind](3);
        sheets.Sheets.Add(Copy(sheets.Sheets[17], "copied", "e999", changed: 0.05, seed: 1));
        Finding found = Look(sheets).Findings.Single();

        Assert.That(found.About.Select(party => party.Name), Is.SupersetOf(new[] { "copied", sheets.Sheets[17].Subject }));
        Assert.That(found.Statistic, Is.GreaterThan(0.85));
        Assert.That(found.QValue, Is.LessThanOrEqualTo(0.05));
        Assert.That(found.Cells, Has.Count.EqualTo(2));
    }

    [Test]
    public void Many_copies_of_one_sheet_are_one_finding()
    {
        SimulatedSheets sheets = Honest["5 levels"](4);
        for (int i = 0; i < 5; i++)
            sheets.Sheets.Add(Copy(sheets.Sheets[2], SimulatedSheets.Name("copied", i), SimulatedSheets.Name("c", i), changed: 0.02, seed: i));
        Finding found = Look(sheets).Findings.Single();

        Assert.That(found.Cells, Has.Count.EqualTo(6));
        Assert.That(found.Statement.English, Does.StartWith("6 sheets"));
    }

    [Test]
    public void In_a_panel_of_three_a_copied_colleague_is_found()
    {
        SimulatedSheets sheets = Honest["panels of 3"](5);
        sheets.Sheets[31] = Copy(sheets.Sheets[30], sheets.Sheets[31].Subject, sheets.Sheets[31].Evaluator, changed: 0, seed: 1);

        Assert.That(Look(sheets).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_panel_that_scored_together_is_not_compared()
    {
        SimulatedSheets sheets = Honest["panels of 3"](5);
        foreach (int other in new[] { 31, 32 })
            sheets.Sheets[other] = Copy(sheets.Sheets[30], sheets.Sheets[other].Subject, sheets.Sheets[other].Evaluator, changed: 0, seed: 1);
        PatternLog log = Look(sheets);

        Assert.That(log.Findings, Is.Empty);
        Assert.That(log.Abstentions.Select(abstention => abstention.Reason.English), Has.Some.Contain("filled in together"));
    }

    [Test]
    public void Excellent_offices_with_nothing_but_full_marks_are_no_copies()
    {
        SimulatedSheets sheets = Honest["5 levels"](6);
        for (int i = 0; i < 8; i++)
            Array.Fill(sheets.Sheets[i].Scores, 4);

        Assert.That(Look(sheets).Findings, Is.Empty);
    }

    [Test]
    public void Short_sheets_are_not_compared()
    {
        PatternLog log = Look(new SimulatedSheets(100, 10, 30, 5, seed: 1));

        Assert.That(log.Findings, Is.Empty);
        Assert.That(log.Families, Is.Empty);
        Assert.That(log.Abstentions.Single().Reason.English, Does.Contain("30 indicators").And.Contain("are needed"));
    }

    [Test]
    public void The_same_round_gives_the_same_findings()
    {
        SimulatedSheets sheets = Honest["5 levels"](3);
        sheets.Sheets.Add(Copy(sheets.Sheets[17], "copied", null, changed: 0.05, seed: 1));
        PatternRound round = sheets.Round();
        PatternLog one = PatternRun.Of(new SheetCopies(), round, 1, options: new PatternOptions { MaxDegreeOfParallelism = 1 });
        PatternLog two = PatternRun.Of(new SheetCopies(), round, 1, options: new PatternOptions { MaxDegreeOfParallelism = 2 });

        Assert.That(two.Findings, Is.EqualTo(one.Findings));
        Assert.That(one.Findings, Is.Not.Empty);
    }
}
