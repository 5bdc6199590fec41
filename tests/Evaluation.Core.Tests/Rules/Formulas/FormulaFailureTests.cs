using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Rules.Formulas;

/// <summary>A formula that has no value for an observation says so, and throws nothing else.</summary>
public sealed class FormulaFailureTests
{
    [TestCase("full / value", 0, "divides by 0")]
    [TestCase("full % value", 0, "divides by 0")]
    [TestCase("pow(value, -1)", 0, "divides by 0")]
    [TestCase("pow(value, -0.5)", 0, "divides by 0")]
    [TestCase("pow(value, 0)", 0, "power 0")]
    [TestCase("pow(value, 0.5)", -1, "whole powers")]
    [TestCase("pow(value, pow(value, value))", 9, "too large")]
    [TestCase("pow(value, 1000000)", 9, "too large")]
    [TestCase("pow(value, -1000000)", 0.5, "too large")]
    [TestCase("exp(value)", 67, "too large")]
    [TestCase("value * 9999999999999999999999999999 * 10", 2, "too large")]
    [TestCase("ln(value)", 0, "logarithm")]
    [TestCase("ln(value)", -3, "logarithm")]
    [TestCase("sqrt(value)", -1, "square root")]
    [TestCase("round(1, value)", 29, "digits")]
    [TestCase("round(1, value)", -1, "digits")]
    [TestCase("round(1, value)", 0.5, "digits")]
    [TestCase("clamp(1, value, 0)", 1, "lower bound")]
    public void A_formula_without_a_value_says_why(string text, decimal value, string why)
    {
        Formula<decimal> formula = FormulaParser.ParsePoints(text, 20, out _)!;
        FormulaException fault = Assert.Throws<FormulaException>(() => formula.Compile()(TestFormulas.Number(value)))!;
        Assert.That(fault.Formula, Is.EqualTo(text));
        Assert.That(fault.Reason.English, Does.Contain(why));
        Assert.That(fault.Message, Is.EqualTo(fault.Reason.English));
    }

    [Test]
    public void The_expression_itself_throws_arithmetic_exceptions_only()
    {
        Func<Observation, decimal> bare = FormulaParser.ParsePoints("iif(value = 0, 1 / value, sqrt(value))", 20, out _)!.Expression.Compile();
        Assert.That(
            FormulaException.ReasonOf(Assert.Catch<ArithmeticException>(() => bare(TestFormulas.Number(0)))!),
            Is.EqualTo(FormulaTexts.DividesByZero));
        Assert.That(
            FormulaException.ReasonOf(Assert.Catch<ArithmeticException>(() => bare(TestFormulas.Number(-1)))!),
            Is.EqualTo(FormulaTexts.RootOfNegative));
    }

    /// <summary>So whoever runs a kernel and catches the failure knows which rule failed.</summary>
    [Test]
    public void A_kernel_whose_formula_fails_has_told_which_rule_it_was()
    {
        var rules = new LeafRuleWriter(TestRounds.Direct("A", TestFormulas.FullMark), new AbsencePolicy());
        rules.Award("never", o => o.Kind == ValueKind.Count, _ => 0m, RuleTexts.Zero);
        rules.Award(
            "formula",
            o => o.Kind == ValueKind.Number,
            FormulaParser.ParsePoints("full / value", TestFormulas.FullMark, out _)!.Expression,
            RuleTexts.Zero);
        LeafKernel kernel = RuleCompiler.Compile(rules.ToList());
        Assert.That(kernel(TestFormulas.Number(8), out int fired), Is.EqualTo(2.5m));
        Assert.That(fired, Is.EqualTo(1));

        fired = RuleCompiler.NoneFired;
        Assert.Throws<DivideByZeroException>(() => kernel(TestFormulas.Number(0), out fired));
        Assert.That(fired, Is.EqualTo(1));
    }
}
