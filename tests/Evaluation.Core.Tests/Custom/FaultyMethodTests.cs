using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Scoring;

namespace Evaluation.Custom;

/// <summary>Whatever a custom method does wrong is a diagnostic: no exception of its own, no wrong total.</summary>
public sealed class FaultyMethodTests
{
    private static readonly LocalText Words = ScriptedMethod.Words;

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("throws", ScriptedMethod.Giving(_ => throw new InvalidDataException("boom.")), "RUL301", "it throws InvalidDataException (boom)");
        yield return Fault("stops", ScriptedMethod.Giving(_ => throw new OperationCanceledException()), "RUL301", "OperationCanceledException");
        yield return Fault("divides by 0", ScriptedMethod.Giving(number => 1 / (number - 50)), "RUL301", "DivideByZeroException");
        yield return Fault("overflows", ScriptedMethod.Giving(number => decimal.MaxValue * number), "RUL301", "OverflowException");
        yield return Fault("condition throws", Rule(o => Fails(o.Number), o => 1), "RUL301", "InvalidOperationException (no condition)");
        yield return Fault("above", ScriptedMethod.Giving(_ => 100.01m), "RUL302", "A/only gives 100.01 points, outside 0 to 100");
        yield return Fault("negative", ScriptedMethod.Giving(_ => -0.01m), "RUL302", "A/only gives -0.01 points, outside 0 to 100");
        yield return Fault("none fires", Rule(o => o.Number > 50, _ => 1), "RUL304", "none of its rules fires");
        yield return Fault("two fire", Two(), "RUL304", "A/first and A/second both fire");
    }

    [TestCaseSource(nameof(Faults))]
    public void A_fault_of_a_rule_names_subject_leaf_and_value(CustomMethod method, string code, string detail)
    {
        ValueList<Diagnostic> found = Score(method).Diagnostics;

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Code, Is.EqualTo(code));
        Assert.That(found[0].Message(Language.English), Does.StartWith("'s' has '50' for A").And.Contains(detail));
        Assert.That(found[0].Message(Language.Chinese), Does.StartWith("“s”的指标 A 填的是“50”"));
    }

    [Test]
    public void Points_that_change_from_one_question_to_the_next_are_refused()
    {
        int asked = 0;

        Assert.That(Codes(Score(ScriptedMethod.Giving(_ => Interlocked.Increment(ref asked) % 100)).Diagnostics), Is.EqualTo(new[] { "RUL303" }));
    }

    [Test]
    public void Conditions_that_change_from_one_question_to_the_next_are_refused()
    {
        int asked = 0;
        var method = new ScriptedMethod(rules =>
        {
            Func<bool> odd = () => Interlocked.Increment(ref asked) % 2 == 1;
            rules.Award("first", _ => odd(), _ => 1, Words);
            rules.Award("second", _ => odd(), _ => 2, Words);
        });

        Assert.That(Codes(Score(method).Diagnostics), Is.EqualTo(new[] { "RUL303" }).Or.EqualTo(new[] { "RUL304" }));
    }

    [Test]
    public void A_method_that_fails_once_and_not_again_wavers()
    {
        int asked = 0;
        ScriptedMethod method = ScriptedMethod.Giving(_ => Interlocked.Increment(ref asked) == 1 ? throw new InvalidOperationException() : 1);

        Assert.That(Codes(Score(method).Diagnostics), Is.EqualTo(new[] { "RUL303" }));
    }

    [Test]
    public void A_method_that_fails_when_it_is_explained_changes_no_points()
    {
        bool isScored = false;
        Scheme scheme = Of(ScriptedMethod.Giving(number => isScored ? throw new InvalidOperationException() : number / 3));
        scheme = scheme with { Rounding = new RoundingPolicy(Leaf: RoundingRule.HalfUp(1)) };
        Scorecard card = Scorer.For(scheme).Score(Table(scheme)).Standings[0].Card;
        isScored = true;

        Assert.That(card.Explain().Root.Points, Is.EqualTo(16.7m));
        Assert.That(card.Explain().Leaves.Single().ScoreBeforeRounding, Is.Null);
    }

    [Test]
    public void A_leaf_that_is_rounded_tells_what_its_method_gave()
    {
        Scheme scheme = Of(ScriptedMethod.Giving(number => number / 4));
        scheme = scheme with { Rounding = new RoundingPolicy(Leaf: RoundingRule.HalfUp(0)) };

        Assert.That(Scorer.For(scheme).Score(Table(scheme)).Standings[0].Card.Explain().Leaves.Single().ScoreBeforeRounding, Is.EqualTo(12.5m));
    }

    [Test]
    public void Only_the_joined_number_of_a_panel_has_to_please_a_method()
    {
        Scheme scheme = Of(ScriptedMethod.Giving(number => number == 50 ? 10 : throw new InvalidOperationException()));
        scheme = scheme with { Indicators = [scheme.Indicators[0] with { Panel = new PanelMean() }] };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(40), "a").Add("s", "A", ObservedValue.OfNumber(60), "b").Build();

        Assert.That(Scorer.For(scheme).Score(table).Standings[0].Score, Is.EqualTo(10));
    }

    [Test]
    public void A_rating_that_a_method_fails_on_counts_as_one_without_points()
    {
        Scheme scheme = Of(ScriptedMethod.Giving(number => number == 50 ? throw new InvalidDataException() : number));
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(50), "a").Add("t", "A", ObservedValue.OfNumber(60), "a").Build();

        var ratings = Evaluators.EvaluatorRatings.Of(scheme, table);

        Assert.That((ratings.WithoutPoints, ratings.Ratings.Single().Points), Is.EqualTo((1, 60m)));
    }

    [TestCase(ValueKind.Missing, 0)]
    [TestCase(ValueKind.Zero, 0)]
    public void The_kinds_of_nothing_never_reach_its_rules(ValueKind kind, decimal expected)
    {
        Scheme scheme = Of(Rule(o => Fails(o.Number), _ => 100)) with { Absence = new AbsencePolicy(AbsenceRule.Zero) };
        ObservedValue nothing = kind == ValueKind.Zero ? ObservedValue.Zero : ObservedValue.Missing;

        Assert.That(TestRounds.ScoreOne(scheme, ("A", nothing)).Score, Is.EqualTo(expected));
    }

    [Test]
    public void A_refusal_says_what_values_must_be()
    {
        var method = new ScriptedMethod(rules =>
        {
            rules.Refuse("odd", o => o.Number % 2 != 0, new LocalText("the number must be even", "应为偶数"));
            rules.Award("even", o => o.Number % 2 == 0, o => o.Number, Words);
        });
        Scheme scheme = Of(method);
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(7)).Build();

        Assert.That(
            Scorer.For(scheme).TryScore(table).Diagnostics.Single().Message(Language.English),
            Is.EqualTo("'s' has 7 for A, but the number must be even."));
    }

    private static TestCaseData Fault(string name, CustomMethod method, string code, string detail) =>
        new TestCaseData(method, code, detail).SetName("A_fault_of_a_rule: " + name);

    private static ScriptedMethod Rule(
        System.Linq.Expressions.Expression<Func<Observation, bool>> when, System.Linq.Expressions.Expression<Func<Observation, decimal>> points) =>
        new(rules => rules.Award("only", when, points, Words));

    private static ScriptedMethod Two() => new(rules =>
    {
        rules.Award("first", o => o.Number >= 50, _ => 1, Words);
        rules.Award("second", o => o.Number <= 50, _ => 2, Words);
    });

    private static bool Fails(decimal number) => throw new InvalidOperationException("no condition");

    private static Scheme Of(ScoringMethod method) => TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 100) with { Method = method }] };

    private static ObservationTable Table(Scheme scheme) => new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(50)).Build();

    private static Checked<RoundResult> Score(ScoringMethod method) => Scorer.For(Of(method)).TryScore(Table(Of(method)));

    private static IEnumerable<string> Codes(ValueList<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Code);
}
