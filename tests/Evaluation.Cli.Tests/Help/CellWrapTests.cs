using CsCheck;
using Spectre.Console;

namespace Evaluation.Cli.Help;

public sealed class CellWrapTests
{
    [TestCase("one two three", 7, "one two|three")]
    [TestCase("一二三四五", 4, "一二|三四|五")]
    [TestCase("完成。", 4, "完|成。")]
    [TestCase("写入 a.csv 文件", 10, "写入 a.csv|文件")]
    [TestCase("unbreakable", 5, "unbreakable")]
    [TestCase("", 5, "")]
    public void Lines_break_at_spaces_and_beside_wide_characters_but_not_before_punctuation(string text, int cells, string expected) =>
        Assert.That(string.Join('|', CellWrap.Lines(text, cells)), Is.EqualTo(expected));

    [Test]
    public void Nothing_but_spaces_is_lost_and_only_a_single_piece_is_too_wide() =>
        Gen.Select(Gen.Char["ab 中文。，"].Array[0, 30], Gen.Int[4, 12]).Sample((characters, cells) =>
        {
            string text = new(characters);
            string[] lines = [.. CellWrap.Lines(text, cells)];

            Assert.That(string.Concat(lines).Replace(" ", ""), Is.EqualTo(text.Replace(" ", "")));
            foreach (string line in lines.Where(line => line.GetCellWidth() > cells))
                Assert.That(CellWrap.Lines(line, 1).Count(), Is.EqualTo(1));
        });
}
