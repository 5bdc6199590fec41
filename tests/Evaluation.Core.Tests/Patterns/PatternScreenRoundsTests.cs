using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Patterns.Screening;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Simulation;

namespace Evaluation.Patterns;

/// <summary>The whole screen over rounds that have broken programs before: reasons or findings, never NaN, never an exception, the same bytes on any number of threads.</summary>
public sealed class PatternScreenRoundsTests
{
    private static readonly PatternOptions Quick = new() { Draws = 99, MaxDegreeOfParallelism = 1 };

    private static PatternScreen Screen(PatternRound round, PatternOptions options, PatternInputs? inputs = null) =>
        PatternScreen.Of(round.Scheme, round.Observations, seed: 7, inputs ?? Everything(round), options);

    /// <summary>Everything a round can be given, taken from the round itself.</summary>
    private static PatternInputs Everything(PatternRound round)
    {
        ValueList<string> codes = round.Leaves.Select(leaf => leaf.Code).ToValueList();
        string[] subjects = [.. round.Observations.Subjects.Select(subject => subject.Name)];
        return new PatternInputs
        {
            Previous = round,
            SelfScores = round.Observations,
            Labels = new SheetLabels(
                round.Sheets.Select((sheet, i) => new SheetLabel(sheet.Evaluator < 0 ? null : round.Observations.Evaluators[sheet.Evaluator], subjects[sheet.Subject], i % 3 == 0))
                    .DistinctBy(label => (label.Evaluator, label.Subject)).Take(40).ToValueList(), "labels.csv", ""),
            Clients = subjects.Take(12).ToValueList(),
            FormalIndicators = codes.Take(8).ToValueList(),
            SubstantiveIndicators = codes.Skip(8).Take(8).ToValueList(),
            SubjectiveIndicators = codes.Take(10).ToValueList(),
            TargetIndicators = codes.Take(8).ToValueList(),
            Closed = DateTimeOffset.UnixEpoch,
        };
    }

    private static void IsSound(PatternScreen screen)
    {
        foreach (Finding finding in screen.Findings)
        {
            Assert.That(double.IsFinite(finding.Statistic), Is.True, finding.Statement.English);
            Assert.That(finding.PValue is null or (>= 0 and <= 1), Is.True, finding.Statement.English);
            Assert.That(finding.Basis == FindingBasis.Test, Is.False.Or.EqualTo(finding.PValue is not null));
            Assert.That(screen.Families, Does.Contain(finding.Family));
        }

        string all = PatternScreenJson.ToText(screen) + screen.ToText(Language.English) + screen.ToText(Language.Chinese);
        Assert.That(all, Does.Not.Contain("NaN").And.Not.Contain("Infinity").And.Not.Contain("∞"));
        Assert.That(screen.Families.Count + screen.Abstentions.Count, Is.GreaterThan(0));
    }

    [Test]
    public void The_whole_screen_copes_with([ValueSource(typeof(DegenerateRounds), nameof(DegenerateRounds.Names))] string name) =>
        IsSound(Screen(DegenerateRounds.All[name](), Quick));

    [Test]
    public void The_largest_points_over_a_full_mark_below_one_are_shares_all_the_same()
    {
        var scheme = new Scheme
        {
            Code = "s",
            Title = "s",
            FullMark = 0.012m,
            Indicators = [.. Enumerable.Range(0, 12).Select(i => new Indicator { Code = $"i{i}", Title = $"t{i}", FullMark = 0.001m, Method = new DirectPoints() })],
        };
        var builder = new ObservationTableBuilder(scheme);
        foreach (int cell in Enumerable.Range(0, 60 * 12))
            builder.Add($"o{cell / 12}", $"i{cell % 12}", ObservedValue.OfNumber(cell % 7 == 0 ? decimal.MaxValue : cell % 11 == 0 ? decimal.MinValue : 0.0005m));
        PatternRound round = PatternRound.Of(scheme, builder.Build());

        IsSound(Screen(round, Quick));
        Assert.That(round.Shares[0, 1], Is.EqualTo(0.5));
    }

    [Test]
    public void One_seed_gives_the_same_bytes_on_one_thread_and_on_two()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(
            new SimulationSettings { Offices = 60, Evaluators = 6, Indicators = 30, Plants = [new(PlantedKind.StraightLining, 0.05), new(PlantedKind.Random, 0.05)] }, seed: 4);
        string Written(int threads) => PatternScreenJson.ToText(PatternScreen.Of(
            drawn.Scheme, drawn.InForce, seed: 11, drawn.ToInputs(), new PatternOptions { Draws = 1999, MaxDegreeOfParallelism = threads }));

        string one = Written(1);

        Assert.That(Written(2), Is.EqualTo(one));
        Assert.That(one, Does.Contain("\"PAT101\"").And.Contain("\"row\": "));
    }
}
