namespace Evaluation.Diagnostics;

public sealed class SafeTextTests
{
    [TestCase(" 栏目缺失\r\n\t已截图\n待补\n", "栏目缺失 已截图 待补")]
    [TestCase("two  spaces stay", "two  spaces stay")]
    [TestCase("a\u2028b\u0085c", "a b c")]
    [TestCase("a\u202eb\u0007", "a\\u202eb\\u0007")]
    [TestCase("", "")]
    public void Running_text_becomes_one_line(string text, string line) => Assert.That(SafeText.Prose(text), Is.EqualTo(line));
}
