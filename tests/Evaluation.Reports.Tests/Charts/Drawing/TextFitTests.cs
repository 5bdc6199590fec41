using CsCheck;

namespace Evaluation.Reports.Charts.Drawing;

public sealed class TextFitTests
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("score "), Gen.Const("名次"), Gen.Const("；"), Gen.Const("（%）"), Gen.Const("12.5 "), Gen.Const("指标")).Array[0, 60].Select(string.Concat);

    [Test]
    public void Wrapped_lines_fit_and_lose_nothing_but_spaces() => Words.Sample(text =>
    {
        string[] lines = [.. TextFit.Wrap(text, 12, 120)];

        Assert.That(lines.Select(line => TextFit.Width(line, 12)), Is.All.LessThanOrEqualTo(120));
        Assert.That(string.Concat(lines).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(text.Replace(" ", "", StringComparison.Ordinal)));
    });

    [Test]
    public void A_line_never_begins_with_a_closing_mark() =>
        Assert.That(TextFit.Wrap("一二三四五六七八九。一二三四五六七八九。", 10, 90), Has.None.StartWith("。"));

    [TestCase("甲", "乙", "甲 × 乙")]
    [TestCase("一二三四五六七八九十", "乙", "一二三四… × 乙")]
    [TestCase("甲", "一二三四五六七八九十", "甲 × 一二三四…")]
    [TestCase("一二三四五六七八九十", "甲乙丙丁戊己庚辛壬癸", "一二… × 甲乙…")]
    public void Of_two_long_names_neither_is_lost(string first, string second, string expected) => Assert.That(
        TextFit.Pair(first, second, " × ", ChartStyle.LabelSize, TextFit.Width("一二三四五 × 乙", ChartStyle.LabelSize) + 1), Is.EqualTo(expected));
}
