using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What a screen looks for in all the sheets of an evaluator together, and in amounts.</summary>
public sealed class EvaluatorPatternsTests
{
    private const int Evaluators = 10;
    private const int Subjects = 60;
    private const int Leaves = 12;

    /// <summary>Scores out of 100: ten evaluators of sixty subjects, four of them to a subject, 288 scores each; what <paramref name="give"/> makes of what there is to see.</summary>
    private static PatternScreen Screen(long seed, Func<int, int, int, double, RandomStream, double> give, string kind)
    {
        var random = new RandomStream(seed, 0);
        Scheme scheme = SheetRounds.Scheme(Leaves, 3, 100);
        var builder = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < Subjects; subject++)
        {
            double level = 70 + (10 * random.NextNormal());
            double[] cells = [.. Enumerable.Range(0, Leaves).Select(_ => level + (6 * random.NextNormal()))];
            for (int place = 0; place < 4; place++)
            {
                int evaluator = (subject + (3 * place)) % Evaluators;
                for (int leaf = 0; leaf < Leaves; leaf++)
                {
                    double score = Math.Clamp(Math.Round(give(evaluator, subject, leaf, cells[leaf] + (8 * random.NextNormal()), random)), 0, 100);
                    builder.Add(SheetRounds.Code("s", subject), SheetRounds.Code("L", leaf), ObservedValue.OfNumber((decimal)score), SheetRounds.Code("e", evaluator));
                }
            }
        }

        return PatternScreen.Of(scheme, builder.Build(), seed, options: new PatternOptions
        {
            Draws = 1_999,
            Without = [.. PatternFindings.All.Select(each => each.Code).Where(code => code != kind)],
        });
    }

    [TestCase("PAT107")]
    [TestCase("PAT111")]
    [TestCase("PAT112")]
    public void Honest_evaluators_are_hardly_ever_found(string kind)
    {
        const int Rounds = 12;
        int found = Enumerable.Range(1, Rounds).Count(seed => Screen(seed, (_, _, _, seen, _) => seen, kind).Findings.Count > 0);

        Assert.That(found, Is.LessThanOrEqualTo(3), $"seeds 1 to {Rounds}");
    }

    [Test]
    public void Honest_evaluators_on_grids_of_their_own_are_not_found([Values("PAT111", "PAT112")] string kind)
    {
        int[] grids = [1, 5, 10];
        int found = Enumerable.Range(1, 6).Count(seed =>
            Screen(seed, (evaluator, _, _, seen, _) => Math.Round(seen / grids[evaluator % 3]) * grids[evaluator % 3], kind).Findings.Count > 0);

        Assert.That(found, Is.LessThanOrEqualTo(1), "seeds 1 to 6");
    }

    [Test]
    public void One_impression_for_all_parts_is_found()
    {
        PatternScreen screen = Screen(4, (evaluator, subject, _, seen, _) => evaluator == 3 ? seen + (12 * new RandomStream(subject, 9).NextNormal()) : seen, "PAT107");

        Assert.That(screen.Findings[0].About, Is.EqualTo(new[] { new Party(PartyRole.Evaluator, "e03") }));
        Assert.That(screen.Findings[0].Statement.English, Does.StartWith("e03 gives a subject more, or less, than the colleagues"));
    }

    [Test]
    public void An_evaluator_who_rounds_among_evaluators_who_do_not_is_told_for_information()
    {
        PatternScreen screen = Screen(4, (evaluator, _, _, seen, _) => evaluator == 3 ? Math.Round(seen / 5) * 5 : seen, "PAT111");
        Finding finding = screen.Findings.Single();

        Assert.That(finding.About, Is.EqualTo(new[] { new Party(PartyRole.Evaluator, "e03") }));
        Assert.That(finding.Statistic, Is.EqualTo(1));
        Assert.That(finding.Statement.English, Does.StartWith("100 % of the scores of e03 are multiples of 5").And.Contain("information only"));
        Assert.That(finding.Statement.Chinese, Does.StartWith("e03 的评分中 100% 为 5 的倍数"));
    }

    [Test]
    public void A_favourite_last_digit_is_found()
    {
        PatternScreen screen = Screen(
            4, (evaluator, _, _, seen, random) => evaluator == 3 && random.NextDouble() < 0.4 ? (Math.Floor(seen / 10) * 10) + 7 : seen, "PAT112");

        Assert.That(screen.Findings.Single().About.Single().Name, Is.EqualTo("e03"));
    }

    [Test]
    public void Too_few_scores_or_colleagues_are_reasons()
    {
        Scheme scheme = SheetRounds.Scheme(4, 2, 100);
        ObservationTable table = SheetRounds.Table(scheme, new double?[,] { { 60, 70, 80, 90 }, { 61, 72, 83, 94 } }, sheet => (SheetRounds.Code("s", sheet), "e"));
        PatternScreen screen = PatternScreen.Of(scheme, table, seed: 1, options: new PatternOptions { Draws = 99 });

        foreach (FindingKind kind in new[] { PatternFindings.Halo, PatternFindings.RoundScores, PatternFindings.LastDigits })
            Assert.That(screen.Abstentions.Where(one => one.Kind == kind), Is.Not.Empty, kind.Code);
    }

    [Test]
    public void Amounts_that_follow_Benfords_law_are_not_found_and_amounts_made_up_are()
    {
        Scheme scheme = SheetRounds.Scheme(2, 2, 50, new ProportionOfTarget(1_000_000));
        double?[,] amounts = new double?[400, 2];
        var random = new RandomStream(6, 0);
        for (int subject = 0; subject < 400; subject++)
        {
            amounts[subject, 0] = Math.Round(Math.Pow(10, 2 + (4 * random.NextDouble())));
            amounts[subject, 1] = Math.Round((3 + (2 * random.NextDouble())) * Math.Pow(10, 1 + random.NextBelow(4)));
        }

        ObservationTable table = SheetRounds.Table(scheme, amounts, sheet => (SheetRounds.Code("s", sheet), null));
        PatternScreen screen = PatternScreen.Of(scheme, table, seed: 1, options: new PatternOptions { Draws = 999 });
        Finding finding = screen.Findings.Single(one => one.Kind == PatternFindings.AmountDigits);

        Assert.That(finding.About.Single(), Is.EqualTo(new Party(PartyRole.Indicator, "L01")));
        Assert.That(finding.Threshold, Is.EqualTo(0.015));
        Assert.That(finding.Family.Tested, Is.EqualTo(2));
    }

    [Test]
    public void Scores_are_no_amounts()
    {
        PatternScreen screen = Screen(1, (_, _, _, seen, _) => seen, "PAT113");

        Assert.That(screen.Findings, Is.Empty);
        Assert.That(screen.Families, Is.Empty);
    }
}
