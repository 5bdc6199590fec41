using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations.Reading.Values;

public sealed class ValueReaderTests
{
    [TestCase(ValueKind.Number)]
    [TestCase(ValueKind.YesNo)]
    [TestCase(ValueKind.Count)]
    [TestCase(ValueKind.Date)]
    public void The_four_kinds_of_nothing_stay_apart(ValueKind kind)
    {
        AssertReads(kind, ObservedValue.Missing, "", "  ", "\u3000", "未采集", "missing", "MISSING");
        AssertReads(kind, ObservedValue.NotApplicable, "n/a", "N/A", "/", "不适用");
        AssertReads(kind, ObservedValue.Excluded, "excluded", "Excluded", "剔除");
        AssertReads(kind, ObservedValue.Zero, "zero", "Zero", "零分");
    }

    [Test]
    public void The_digit_0_is_a_number_and_not_the_zero_that_is_given() =>
        AssertReads(ValueKind.Number, ObservedValue.OfNumber(0), "0");

    [Test]
    public void Yes_and_no_are_read_in_both_languages_and_as_signs()
    {
        AssertReads(ValueKind.YesNo, ObservedValue.OfYesNo(true), "yes", "Y", "True", "是", "有", "1", "√", " 是 ");
        AssertReads(ValueKind.YesNo, ObservedValue.OfYesNo(false), "NO", "n", "false", "否", "无", "0", "×");
        AssertRefuses(ValueKind.YesNo, "OBS308", "2", "x", "不", "oui", "１");
    }

    [Test]
    public void Counts_are_whole_and_not_negative()
    {
        AssertReads(ValueKind.Count, ObservedValue.OfCount(12), "12", "+12", "12.00", "1.2e1");
        AssertRefuses(ValueKind.Count, "OBS311", "-1", "1.5", "许多", "NaN");
        AssertRefuses(ValueKind.Count, "OBS304", "1,200");
        AssertRefuses(ValueKind.Count, "OBS302", "１２");
        AssertRefuses(ValueKind.Count, "OBS306", "1e16");
    }

    [Test]
    public void Dates_are_read_strictly()
    {
        AssertReads(ValueKind.Date, ObservedValue.OfDate(new DateOnly(2024, 2, 29)), "2024-02-29", "2024/2/29", "2024/02/29", "2024年2月29日");
        AssertRefuses(
            ValueKind.Date, "OBS312", "2023-02-29", "2024-2-9", "24-02-29", "29.02.2024", "02/29/2024", "2024-02-29T00:00:00", "45351", "2024年2月");
    }

    [Test]
    public void An_Excel_error_is_named_whatever_the_kind()
    {
        foreach (ValueKind kind in new[] { ValueKind.Number, ValueKind.YesNo, ValueKind.Count, ValueKind.Date })
            AssertRefuses(kind, "OBS307", "#REF!", "#DIV/0!", "#n/a");
    }

    [Test]
    public void A_level_named_like_a_word_for_nothing_wins_over_the_word()
    {
        ValueReader reader = LevelsNamed("好", "零分", "无");

        Assert.That(reader.Read("零分", out ObservedValue value), Is.Null);
        Assert.That(value, Is.EqualTo(ObservedValue.OfLevel("零分")));
        Assert.That(reader.Read(" 剔除 ", out value), Is.Null);
        Assert.That(value, Is.EqualTo(ObservedValue.Excluded));
    }

    [Test]
    public void An_unknown_level_names_the_nearest_or_all()
    {
        ValueReader reader = LevelsNamed("excellent", "good");

        Assert.That(reader.Read("excelent", out _), Is.EqualTo(new ValueFault(ObservationDiagnostics.UnknownLevelNear, "excellent")));
        Assert.That(reader.Read("优秀", out _), Is.EqualTo(new ValueFault(ObservationDiagnostics.UnknownLevel, "excellent, good")));
    }

    [Test]
    public void A_level_is_found_in_any_Unicode_form_and_kept_as_the_scheme_spells_it()
    {
        Assert.That(LevelsNamed("Caf\u00E9").Read("Cafe\u0301", out ObservedValue value), Is.Null);
        Assert.That(value, Is.EqualTo(ObservedValue.OfLevel("Caf\u00E9")));
    }

    private static ValueReader LevelsNamed(params string[] names) => ValueReader.For(new Indicator
    {
        Code = "L",
        Title = "L",
        Method = new LevelTable(names.Select(name => new Level(name, 1)).ToValueList()),
    });

    private static void AssertReads(ValueKind kind, ObservedValue expected, params string[] texts)
    {
        foreach (string text in texts)
        {
            Assert.That(ValueReader.For(kind).Read(text, out ObservedValue value), Is.Null, text);
            Assert.That(value, Is.EqualTo(expected), text);
        }
    }

    private static void AssertRefuses(ValueKind kind, string code, params string[] texts)
    {
        foreach (string text in texts)
            Assert.That(ValueReader.For(kind).Read(text, out _)?.Descriptor.Code, Is.EqualTo(code), text);
    }
}
