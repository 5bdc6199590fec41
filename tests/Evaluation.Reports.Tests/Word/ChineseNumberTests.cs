namespace Evaluation.Reports.Word;

public sealed class ChineseNumberTests
{
    [TestCase(1, "一")]
    [TestCase(10, "十")]
    [TestCase(11, "十一")]
    [TestCase(20, "二十")]
    [TestCase(99, "九十九")]
    [TestCase(100, "一百")]
    [TestCase(101, "一百零一")]
    [TestCase(110, "一百一十")]
    [TestCase(300, "三百")]
    [TestCase(1005, "一千零五")]
    [TestCase(1050, "一千零五十")]
    [TestCase(9999, "九千九百九十九")]
    public void Numbers_are_said_as_headings_count(int number, string said) => Assert.That(ChineseNumber.Of(number), Is.EqualTo(said));
}
