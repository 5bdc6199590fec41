using System.Globalization;
using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.NRules;

/// <summary>NRules and the compiled engine are asked the same and say the same.</summary>
public sealed class EnginesAgreeTests
{
    private const string RoundsVariable = "EVALUATION_NRULES_ROUNDS";
    private const int UsualRounds = 60;

    /// <summary>Enough for every rule of a scheme to fire; compiling it for NRules is what takes long.</summary>
    private const int RoundsOfScheme = 5;

    private static IEnumerable<string> SchemeNames =>
        Directory.GetFiles(Repository.PathTo("schemes"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [TestCaseSource(typeof(SampleRound), nameof(SampleRound.Names))]
    public void They_give_a_sample_the_same_result_to_the_last_character(string name)
    {
        (Scheme scheme, ObservationTable table) = SampleRound.Load(name);

        Assert.That(TwoEngines.NRules(scheme, table), Is.EqualTo(TwoEngines.Compiled(scheme, table)));
    }

    /// <summary>A round may be refused, for a value that has no place in the scheme; the engines then refuse it alike.</summary>
    [TestCaseSource(nameof(SchemeNames))]
    public void They_give_random_rounds_of_a_published_scheme_the_same_result_to_the_last_character(string name)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml"));
        var ours = NRulesScorer.For(scheme);
        int scored = 0;

        RandomRound.Of(scheme).Sample(
            round =>
            {
                ObservationTable table = round.Table();
                Assert.That(TwoEngines.NRules(ours, table), Is.EqualTo(TwoEngines.Compiled(scheme, table)));
                scored += ours.TryScore(table).IsValid ? 1 : 0;
            },
            iter: RoundsOfScheme,
            threads: 1);

        Assert.That(scored, Is.Positive);
    }

    /// <summary>NRules takes long to compile a scheme: set EVALUATION_NRULES_ROUNDS=2000 for the full number.</summary>
    [Test]
    public void They_give_random_rounds_the_same_result_to_the_last_character() => RandomRound.Valid.Sample(
        round => TwoEngines.NRules(round.Scheme, round.Table()).SequenceEqual(TwoEngines.Compiled(round.Scheme, round.Table())),
        iter: int.Parse(Environment.GetEnvironmentVariable(RoundsVariable) ?? UsualRounds.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    [Test]
    public void They_agree_when_there_are_more_subjects_than_fit_a_session_or_a_block()
    {
        Scheme scheme = TwoLeaves();
        var builder = new ObservationTableBuilder(scheme);
        for (int i = 0; i < 1100; i++)
        {
            string subject = FormattableString.Invariant($"s{i}");
            builder.Add(subject, "A", ObservedValue.OfNumber(i % 51)).Add(subject, "B", i % 7 == 0 ? ObservedValue.NotApplicable : ObservedValue.OfYesNo(i % 2 == 0));
        }

        ObservationTable table = builder.Build();

        Assert.That(TwoEngines.NRules(scheme, table), Is.EqualTo(TwoEngines.Compiled(scheme, table)));
    }

    [Test]
    public void They_refuse_a_round_for_the_same_reasons()
    {
        Scheme scheme = TwoLeaves();
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(50.1m)).Add("a", "B", ObservedValue.OfLevel("=1+1"))
            .Add("b", "A", ObservedValue.OfNumber(-1)).Add("b", "B", ObservedValue.OfYesNo(true))
            .Build();

        Checked<NRulesResult> ours = NRulesScorer.For(scheme).TryScore(table);

        Assert.That(ours.IsValid, Is.False);
        Assert.That(ours.Diagnostics, Has.Count.EqualTo(3));
        Assert.That(ours.Diagnostics, Is.EqualTo(Scorer.For(scheme).TryScore(table).Diagnostics));
    }

    [Test]
    public void They_refuse_an_observation_that_a_formula_has_no_value_for()
    {
        Scheme scheme = TwoLeaves();
        scheme = scheme with { Indicators = [scheme.Indicators[0] with { Method = new FormulaText("full / value") }, scheme.Indicators[1]] };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(0)).Add("a", "B", ObservedValue.OfYesNo(true))
            .Build();

        Checked<NRulesResult> ours = NRulesScorer.For(scheme).TryScore(table);

        Assert.That(ours.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "RUL251" }));
        Assert.That(ours.Diagnostics, Is.EqualTo(Scorer.For(scheme).TryScore(table).Diagnostics));
    }

    [Test]
    public void The_number_of_threads_changes_no_firing()
    {
        (Scheme scheme, ObservationTable table) = SampleRound.Load(SampleRound.Names[0]);

        NRulesResult one = NRulesScorer.For(scheme, options: new ScorerOptions { MaxDegreeOfParallelism = 1 }).Score(table);

        Assert.That(NRulesScorer.For(scheme, options: new ScorerOptions { MaxDegreeOfParallelism = 4 }).Score(table).Firings, Is.EqualTo(one.Firings));
    }

    [Test]
    public void Work_that_was_stopped_throws()
    {
        (Scheme scheme, ObservationTable table) = SampleRound.Load(SampleRound.Names[0]);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.That(() => NRulesScorer.For(scheme).Score(table, cancellationToken: stopped.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Scheme TwoLeaves() => new()
    {
        Code = "two",
        Title = "two",
        Indicators =
        [
            new Indicator { Code = "A", Title = "A", FullMark = 50, Method = new DirectPoints() },
            new Indicator { Code = "B", Title = "B", FullMark = 50, Method = new YesNo() },
        ],
    };
}
