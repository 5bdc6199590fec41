using CsCheck;
using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.NRules;

/// <summary>Leaf methods of somebody else's: NRules runs their expressions too, and trusts them as little.</summary>
public sealed class CustomMethodsTests
{
    private static readonly LocalText Words = ScriptedMethod.Words;

    [Test]
    public void Random_rounds_come_out_alike_in_both_engines() =>
        RandomRound.Valid.Where(round => round.Scheme.Leaves.Any(leaf => leaf.Method is Bands)).Sample(
            round =>
            {
                Scheme scheme = CustomBands.Replace(round.Scheme);
                ObservationTable table = RandomRound.Round.Table(scheme, round.Subjects, round.Rows);
                return TwoEngines.NRules(scheme, table).SequenceEqual(TwoEngines.Compiled(scheme, table));
            },
            iter: 40);

    [Test]
    public void Its_rules_are_listed_with_their_settings() => Assert.That(
        RuleListing.Write(NRulesScorer.For(Of(new CustomBands([new Band(90, 100), new Band(60, 60)]))).Definitions),
        Does.Contain("rule A/band-1 (priority 0; A, own-bands, award)\n  says  90 or more: 100 points\n").And.Contains("cell.Observation.Number >= 90"));

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("points throw", ScriptedMethod.Giving(_ => throw new InvalidDataException("boom")));
        yield return Fault("condition throws", new ScriptedMethod(rules => rules.Award("only", o => Fails(o.Number), _ => 1, Words)));
        yield return Fault("points above the full mark", ScriptedMethod.Giving(_ => 101));
        yield return Fault("none fires", new ScriptedMethod(rules => rules.Award("only", o => o.Number > 50, _ => 1, Words)));
        yield return Fault("two fire", new ScriptedMethod(rules =>
        {
            rules.Award("first", _ => true, _ => 1, Words);
            rules.Award("second", _ => true, _ => 1, Words);
        }));
    }

    [TestCaseSource(nameof(Faults))]
    public void A_fault_is_the_same_diagnostic_in_both_engines(CustomMethod method)
    {
        Scheme scheme = Of(method);
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(50)).Build();

        ValueList<Diagnostic> found = NRulesScorer.For(scheme).TryScore(table).Diagnostics;

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found, Is.EqualTo(Scorer.For(scheme).TryScore(table).Diagnostics));
    }

    [Test]
    public void Points_that_change_from_one_question_to_the_next_are_refused()
    {
        int asked = 0;
        Scheme scheme = Of(ScriptedMethod.Giving(_ => Interlocked.Increment(ref asked) % 100));
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(50)).Build();

        Assert.That(NRulesScorer.For(scheme).TryScore(table).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "RUL303" }));
    }

    [Test]
    public void Custom_adjustments_come_out_alike_in_both_engines()
    {
        Scheme scheme = Of(ScriptedMethod.Giving(number => number)) with
        {
            Adjustments =
            [
                new Schemes.Adjustments.Adjustment
                {
                    Code = "K", Title = "k", Method = new YesNo(),
                    Effect = new ScriptedEffect(input => AdjustmentVerdict.Change(input.Total / 2, Words)) { Observed = true },
                },
            ],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(50)).Add("s", "K", ObservedValue.OfYesNo(true)).Build();

        Assert.That(NRulesScorer.For(scheme).Score(table).Result.Standings[0].Score, Is.EqualTo(25m));
        Assert.That(TwoEngines.NRules(scheme, table), Is.EqualTo(TwoEngines.Compiled(scheme, table)));
    }

    private static TestCaseData Fault(string name, CustomMethod method) => new TestCaseData(method).SetName("A_fault_in_both_engines: " + name);

    private static bool Fails(decimal number) => throw new InvalidOperationException("no condition");

    private static Scheme Of(ScoringMethod method) => new()
    {
        Code = "one",
        Title = "one",
        Indicators = [new Indicator { Code = "A", Title = "A", FullMark = 100, Method = method }],
    };
}
