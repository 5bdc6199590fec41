using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel;

public class CellWidthTests
{
    [TestCase("abc", 3)]
    [TestCase("政务公开", 8)]
    [TestCase("（A）", 5)]
    [TestCase("ab\n政务", 4)]
    [TestCase("e\u0301", 1)]
    public void Wide_characters_count_as_two(string text, int width) => Assert.That(CellWidth.Of(text), Is.EqualTo(width));

    [Test]
    public void Lines_are_counted_with_those_that_wrap() => Assert.That(CellWidth.Lines("政务公开\nab", 4), Is.EqualTo(3));
}
