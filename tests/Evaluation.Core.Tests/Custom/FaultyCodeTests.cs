using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Custom;

/// <summary>Faults of code that show before any round is scored are diagnostics of the scheme.</summary>
public sealed class FaultyCodeTests
{
    private static readonly LocalText Words = ScriptedMethod.Words;
    private static readonly ScriptedMethod Good = ScriptedMethod.Giving(number => number);

    private static IEnumerable<TestCaseData> Methods()
    {
        yield return Case("no rule", new ScriptedMethod(_ => { }), "It writes no rule");
        yield return Case("WriteRules throws", new ScriptedMethod(_ => throw new InvalidOperationException("boom")), "it throws InvalidOperationException (boom)");
        yield return Case("rule named twice", new ScriptedMethod(rules => Array.ForEach([1, 2], _ => Write(rules, "a", Words))), "The rule name 'a' is taken");
        yield return Case("rule named like a built-in one", new ScriptedMethod(rules => Write(rules, "missing", Words)), "The rule name 'missing' is taken");
        yield return Case("rule named by a line feed", new ScriptedMethod(rules => Write(rules, "a\nb", Words)), "blank or too long");
        yield return Case("one language", new ScriptedMethod(rules => Write(rules, "a", new LocalText("words", " "))), "Say it in English and in Chinese");
        yield return Case("no description", new ScriptedMethod(rules => Write(rules, "a", null!)), "ArgumentNullException");
        yield return Case("too many rules", new ScriptedMethod(rules => Array.ForEach([.. Enumerable.Range(0, 1001)], i => Write(rules, "r" + i, Words))), "at most 1000 rules");
        yield return Case("Check throws", Good with { Checks = _ => throw new InvalidOperationException("boom") }, "(boom)");
        yield return Case("WriteSettings throws", Good with { Writes = _ => throw new InvalidOperationException("boom") }, "(boom)");
        yield return Case("writes name", Good with { Writes = settings => settings.Text("name", "x") }, "'name' cannot be the key");
        yield return Case("writes twice", Good with { Writes = settings => { settings.Flag("x", true); settings.Number("x", 1); } }, "'x' is written twice");
        yield return Case("writes a blank text", Good with { Writes = settings => settings.Text("x", "") }, "The text of 'x' is blank");
        yield return Case("takes nothing", Good with { Takes = ValueKind.Missing }, "it accepts 'Missing', which is no kind of value");
        yield return Case("takes the unknown", Good with { Takes = (ValueKind)77 }, "it accepts '77', which is no kind of value");
        yield return Case("no levels", Good with { Takes = ValueKind.Level }, "it accepts 'Level' but names no choices");
        yield return Case("doubled level", Good with { Takes = ValueKind.Level, Names = ["a", "a"] }, "its choice 'a' is blank, doubled or holds a separator");
        yield return Case("level with a separator", Good with { Takes = ValueKind.Checklist, Names = ["a;b"] }, "its choice 'a;b' is blank");
    }

    private static IEnumerable<TestCaseData> Effects()
    {
        var good = new ScriptedEffect(_ => AdjustmentVerdict.NoEffect);
        yield return Case("effect: Check throws", good with { Checks = _ => throw new InvalidOperationException("boom") }, "(boom)");
        yield return Case("effect: WriteSettings throws", good with { Writes = _ => throw new InvalidOperationException("boom") }, "(boom)");
        yield return Case("effect: adds too much", good with { Adds = decimal.MaxValue }, "'MostAdded' is 79228162514264337593543950335, outside 0 to 1000000");
        yield return Case("effect: adds less than nothing", good with { Adds = -1 }, "'MostAdded' is -1, outside 0 to 1000000");
    }

    [TestCaseSource(nameof(Methods))]
    public void A_method_is_found_out_by_the_validator(CustomMethod method, string detail) =>
        AssertFault(SchemeValidator.Validate(Of(method)), $"'A' uses 'ScriptedMethod', whose code is at fault: ", detail);

    [TestCaseSource(nameof(Effects))]
    public void An_effect_is_found_out_by_the_validator(CustomEffect effect, string detail) =>
        AssertFault(SchemeValidator.Validate(Of(effect)), $"'K' uses 'ScriptedEffect', whose code is at fault: ", detail);

    [Test]
    public void Code_that_fails_only_after_the_trial_still_gives_a_diagnostic()
    {
        int written = 0;
        Scheme scheme = Of(new ScriptedMethod(rules => Write(rules, written++ == 0 ? "a" : "", Words)));

        InvalidInputException? thrown = Assert.Throws<InvalidInputException>(() => Scoring.Scorer.For(scheme));

        Assert.That(thrown!.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH801" }));
    }

    [Test]
    public void What_an_author_finds_wrong_is_reported_and_the_code_is_not_tried()
    {
        var fault = new LocalText("it is odd", "是奇数");
        ScriptedMethod method = new(_ => throw new InvalidOperationException()) { Checks = check => check.Require("x", false, fault) };

        ValueList<Diagnostic> found = SchemeValidator.Validate(Of(method)).Diagnostics;

        Assert.That(found.Select(diagnostic => diagnostic.ToString(Language.English)), Is.EqualTo(new[] { "error SCH802: The setting 'x' of 'A' is wrong: it is odd. Correct it." }));
        Assert.That(found[0].ToString(Language.Chinese), Is.EqualTo("错误 SCH802: “A”的设置“x”有误：是奇数。请改正。"));
    }

    [Test]
    public void A_grade_that_an_effect_gives_must_be_one_of_the_scheme()
    {
        Scheme scheme = Of(new ScriptedEffect(_ => AdjustmentVerdict.NoEffect) { Grade = "差" }) with { Grades = [new Grade("好", 60), new Grade("中", Below: 60)] };

        Assert.That(SchemeValidator.Validate(scheme).Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH607" }));
    }

    [Test]
    public void The_best_grade_must_reach_as_high_as_an_effect_can_lift()
    {
        Scheme scheme = Of(new ScriptedEffect(_ => AdjustmentVerdict.NoEffect) { Adds = 5 }) with { Grades = [new Grade("好", 60, To: 100), new Grade("中", Below: 60)] };

        Assert.That(SchemeValidator.Validate(scheme).Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH507" }));
    }

    private static void AssertFault(Checked<Scheme> validated, string start, string detail)
    {
        Assert.That(validated.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH801" }));
        Assert.That(validated.Diagnostics[0].Message(Language.English), Does.StartWith(start).And.Contains(detail));
    }

    private static TestCaseData Case(string name, object part, string detail) => new TestCaseData(part, detail).SetName("A_fault_of_code: " + name);

    private static void Write(MethodRules rules, string name, LocalText words) => rules.Award(name, _ => true, _ => 1, words);

    private static Scheme Of(CustomMethod method) => TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 100) with { Method = method }] };

    private static Scheme Of(CustomEffect effect) =>
        TestRounds.OneLeaf() with { Adjustments = [new Adjustment { Code = "K", Title = "k", Effect = effect }] };
}
