namespace Evaluation.Observations.Reading;

public sealed class SeparatorTests
{
    [TestCase("a,b,c", ',')]
    [TestCase("a\tb\tc", '\t')]
    [TestCase("a;b;c", ';')]
    [TestCase("a", ',')]
    [TestCase("", ',')]
    [TestCase("a,b;c", ',')]
    [TestCase("a\tb;c", '\t')]
    [TestCase("\"a,b,c\";d", ';')]
    [TestCase("\"a\n,,,\";d", ';')]
    [TestCase("a;b\n1,2,3,4", ';')]
    [TestCase("a;b\r1,2,3,4", ';')]
    public void The_most_frequent_in_the_header_outside_quotation_marks_separates(string text, char separator) =>
        Assert.That(Separator.Detect(new StringReader(text), 1000), Is.EqualTo(separator));

    [Test]
    public void No_more_is_looked_at_than_the_limit() =>
        Assert.That(Separator.Detect(new StringReader("a;b,,,"), 3), Is.EqualTo(';'));
}
