using System.Linq.Expressions;
using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>What formulas give, reckoned by hand.</summary>
public sealed class FormulaParserTests
{
    [TestCase("value / 100 * full", 85, 17)]
    [TestCase("采集值 / 100 * 满分", 85, 17)]
    [TestCase("VALUE/100*Full", 85, 17)]
    [TestCase("1/2", 0, 0.5)]
    [TestCase("7 % 4", 0, 3)]
    [TestCase("-7 % 4", 0, -3)]
    [TestCase("2 + 3 * 4", 0, 14)]
    [TestCase("(2 + 3) * 4", 0, 20)]
    [TestCase("10 - 4 - 3", 0, 3)]
    [TestCase("100 / 10 / 2", 0, 5)]
    [TestCase("-value + 1", 3, -2)]
    [TestCase("--value", 3, 3)]
    [TestCase("2 - -3", 0, 5)]
    [TestCase("min(full, value * 2)", 7, 14)]
    [TestCase("min(full, value * 2)", 70, 20)]
    [TestCase("max(3, 9, value, 4)", 5, 9)]
    [TestCase("最大(3, 采集值)", 5, 5)]
    [TestCase("abs(value - 10)", 4, 6)]
    [TestCase("round(2.5)", 0, 3)]
    [TestCase("round(-2.5, 0)", 0, -3)]
    [TestCase("round(value, 2)", 1.005, 1.01)]
    [TestCase("四舍五入(采集值, 1)", 0.25, 0.3)]
    [TestCase("floor(-1.5)", 0, -2)]
    [TestCase("ceiling(1.2)", 0, 2)]
    [TestCase("clamp(value, 0, full)", -4, 0)]
    [TestCase("clamp(value, 0, full)", 24, 20)]
    [TestCase("clamp(value, 0, full)", 12, 12)]
    [TestCase("iif(value >= 60, full, 0)", 60, 20)]
    [TestCase("如果(采集值>=60且采集值<90,10,0)", 75, 10)]
    [TestCase("如果(采集值>=60且非(采集值>70)或采集值=75,10,0)", 71, 0)]
    [TestCase("value > 5 ? 1 : value > 3 ? 2 : 3", 4, 2)]
    [TestCase("value > 5 ? value > 7 ? 1 : 2 : 3", 6, 2)]
    [TestCase("iif(value = 0, 0, full / value)", 0, 0)]
    [TestCase("value = 0 ? 0 : full / value", 0, 0)]
    [TestCase("iif(value <> 2 && !(value == 1) || value != 2, 1, 0)", 1, 1)]
    [TestCase("pow(2, 10)", 0, 1024)]
    [TestCase("pow(1.1, 2)", 0, 1.21)]
    [TestCase("pow(2, -2)", 0, 0.25)]
    [TestCase("pow(0.1, -3)", 0, 1000)]
    [TestCase("pow(-2, 3)", 0, -8)]
    [TestCase("pow(value, 0)", 7, 1)]
    [TestCase("pow(0, 2)", 0, 0)]
    [TestCase("pow(10, -40)", 0, 0)]
    [TestCase("sqrt(1.44)", 0, 1.2)]
    [TestCase("sqrt(0)", 0, 0)]
    [TestCase("ln(1)", 0, 0)]
    [TestCase("exp(0)", 0, 1)]
    [TestCase("exp(-1000)", 0, 0)]
    public void A_formula_gives_what_a_hand_gives(string text, decimal value, decimal expected) =>
        Assert.That(TestFormulas.Points(text, value), Is.EqualTo(expected));

    [Test]
    public void Every_digit_of_a_number_counts() =>
        Assert.That(TestFormulas.Points("0.1234567890123456789012345678 + value", 0), Is.EqualTo(0.1234567890123456789012345678m));

    /// <summary>Digits of √2, ln 2, e, √e from OEIS A002193, A002162, A001113, A019774.</summary>
    [TestCase("sqrt(2)", "1.4142135623730950488016887")]
    [TestCase("ln(2)", "0.6931471805599453094172321")]
    [TestCase("exp(1)", "2.7182818284590452353602874")]
    [TestCase("pow(exp(1), 0.5)", "1.6487212707001281468486507")]
    public void Roots_and_logarithms_are_good_to_25_digits(string text, string expected) =>
        Assert.That(TestFormulas.Points(text), Is.EqualTo(decimal.Parse(expected)).Within(1e-24m));

    [Test]
    public void Powers_keep_the_digits_that_fit() =>
        Assert.That(TestFormulas.Points("pow(value, 50)", 0.3m), Is.EqualTo(7.17897987691852e-27m).Within(1e-27m));

    [Test]
    public void Negative_powers_of_small_numbers_lose_no_digits() =>
        Assert.That(TestFormulas.Points("pow(0.3, -50)"), Is.EqualTo(139295556909853834633644234.4596m).Within(1m));

    [TestCase(true, 20)]
    [TestCase(false, 0)]
    public void Yes_counts_one(bool yes, decimal expected)
    {
        Observation answer = TestFormulas.Answer(yes);
        Assert.That(TestFormulas.Points("yes * full", answer), Is.EqualTo(expected));
        Assert.That(TestFormulas.Points("如果(是否=1,满分,0)", answer), Is.EqualTo(expected));
    }

    [TestCase("iif(level = \"好\", full, 0)", 20)]
    [TestCase("等次=\"好\"?满分:0", 20)]
    [TestCase("iif(\"好\" != level, full, 1)", 1)]
    [TestCase("iif(not level == \"中\" and level <> \"差\", 2, 1)", 2)]
    public void Levels_are_compared_with_texts(string text, decimal expected) =>
        Assert.That(TestFormulas.Points(text, TestFormulas.Level("好")), Is.EqualTo(expected));

    [Test]
    public void A_level_may_have_operators_and_parentheses_in_its_name() =>
        Assert.That(TestFormulas.Points("iif(level = \"a, (b)\", 1, 0)", TestFormulas.Level("a, (b)")), Is.EqualTo(1));

    [Test]
    public void A_condition_is_read_as_one()
    {
        Formula<bool>? condition = FormulaParser.ParseCondition("value >= full / 2", 20, out ValueList<Diagnostic> diagnostics);
        Assert.That(diagnostics, Is.Empty);
        Assert.That(condition!.Compile()(TestFormulas.Number(10)), Is.True);
        Assert.That(condition.Compile()(TestFormulas.Number(9)), Is.False);
    }

    [Test]
    public void The_tree_says_what_the_formula_says()
    {
        Expression body = FormulaParser.ParsePoints("iif(value > 3, max(value, 1) / 2, full)", 20, out _)!.Expression.Body;
        Assert.That(body.ToString(), Is.EqualTo("IIF((observation.Number > 3), (Max(observation.Number, 1) / 2), 20)"));
    }

    [TestCase("value +", "RUL211", 8)]
    [TestCase("value value", "RUL212", 7)]
    [TestCase("2 * (value + 1", "RUL213", 5)]
    [TestCase("value + 1)", "RUL212", 10)]
    [TestCase("value > 1 ? 2", "RUL213", 11)]
    [TestCase("(value > 1 ? 2)", "RUL213", 12)]
    [TestCase("1 : 2", "RUL212", 3)]
    [TestCase("min(value)", "RUL214", 1)]
    [TestCase("abs(1, 2)", "RUL214", 1)]
    [TestCase("1 + abs()", "RUL214", 5)]
    [TestCase("abs + 1", "RUL215", 1)]
    [TestCase("2 * valeu", "RUL210", 5)]
    [TestCase("2 * score", "RUL209", 5)]
    [TestCase("value × 2", "RUL206", 7)]
    [TestCase("min（value, 2）", "RUL206", 4)]
    [TestCase("value + 1.2.3", "RUL207", 9)]
    [TestCase("level = \"好", "RUL208", 9)]
    [TestCase("1 + level", "RUL216", 5)]
    [TestCase("\"好\"", "RUL216", 1)]
    [TestCase("1 + (value > 2)", "RUL218", 3)]
    [TestCase("iif(value, 1, 2)", "RUL218", 1)]
    [TestCase("not value", "RUL218", 1)]
    [TestCase("value and 1 = 1", "RUL218", 7)]
    [TestCase("1 < value < 3", "RUL218", 11)]
    [TestCase("value > 1 ? 1 : 1 = 1", "RUL218", 1)]
    [TestCase("iif((value > 1) = (value > 2), 1, 0)", "RUL219", 1)]
    [TestCase("iif((value > 1) < (value > 2), 1, 0)", "RUL219", 1)]
    [TestCase("value > 1", "RUL220", 1)]
    [TestCase("value + 1 / 0", "RUL221", 9)]
    [TestCase("value + pow(9, pow(9, 9))", "RUL221", 13)]
    [TestCase("iif(value > 1, 1, sqrt(-1))", "RUL221", 25)]
    [TestCase("", "RUL201", 1)]
    [TestCase(" \n ", "RUL201", 1)]
    public void A_fault_has_its_code_and_its_column(string text, string code, int column)
    {
        Diagnostic fault = TestFormulas.Faults(text)[0];
        Assert.That((fault.Code, fault.Place.Column), Is.EqualTo((code, column)), fault.ToString());
    }

    [Test]
    public void All_unknown_names_and_characters_are_told_at_once() =>
        Assert.That(TestFormulas.Codes("valeu + # + scores * 1e5"), Is.EquivalentTo(new[] { "RUL205", "RUL207", "RUL209", "RUL210" }));

    [Test]
    public void A_part_that_is_never_reached_may_have_no_value() =>
        Assert.That(TestFormulas.Points("iif(full = 20, value, value / 0 + 1 / 0)", 4), Is.EqualTo(4));

    [Test]
    public void Where_the_formula_stands_is_the_place_of_its_faults()
    {
        var place = new Place("scheme.yaml", 12, 5, "A1");
        FormulaParser.ParsePoints("value + scroe", 20, out ValueList<Diagnostic> diagnostics, place);
        Assert.That(diagnostics[0].Place, Is.EqualTo(place));
        Assert.That(diagnostics[0].Message(Language.English), Does.StartWith("Column 9:"));
    }

    [TestCase("level = \"好\" ? 1 : 0", ValueKind.Number)]
    [TestCase("yes", ValueKind.Count)]
    [TestCase("采集值", ValueKind.YesNo)]
    public void A_name_that_the_kind_of_value_does_not_give_is_refused(string text, ValueKind accepts)
    {
        FormulaParser.ParsePoints(text, 20, out ValueList<Diagnostic> diagnostics, accepts: accepts);
        Assert.That(diagnostics.Select(fault => fault.Code), Is.EqualTo(new[] { "RUL217" }));
    }

    [Test]
    public void Names_of_the_right_kind_are_taken()
    {
        FormulaParser.ParsePoints("iif(level = \"yes\", full, 0)", 20, out ValueList<Diagnostic> diagnostics, accepts: ValueKind.Level);
        Assert.That(diagnostics, Is.Empty);
    }
}
