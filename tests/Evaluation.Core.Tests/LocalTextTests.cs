namespace Evaluation;

public sealed class LocalTextTests
{
    private static readonly LocalText Counts = new("{0} points, {1} weight sets of {0} subjects", "{0} 分，{1} 组，{0} 个");

    [Test]
    public void What_English_counts_is_singular_after_1()
    {
        Assert.That(Counts.Format(Language.English, 1, 2), Is.EqualTo("1 point, 2 weight sets of 1 subject"));
        Assert.That(Counts.Format(Language.English, "1", 1m), Is.EqualTo("1 point, 1 weight set of 1 subject"));
        Assert.That(Counts.Format(Language.English, 11, 0.1m), Is.EqualTo("11 points, 0.1 weight sets of 11 subjects"));
        Assert.That(Counts.Format(Language.Chinese, 1, 1), Is.EqualTo("1 分，1 组，1 个"));
    }

    [Test]
    public void What_fills_a_placeholder_is_left_as_it_is() =>
        Assert.That(new LocalText("'{0}'", "“{0}”").Format(Language.English, "1 points"), Is.EqualTo("'1 points'"));

    [Test]
    public void Decimals_have_no_zeros_at_the_end() =>
        Assert.That(new LocalText("{0} {1}", "{0} {1}").With(12.50m, 100m), Is.EqualTo(new LocalText("12.5 100", "12.5 100")));

    [Test]
    public void A_placeholder_without_an_argument_throws() =>
        Assert.That(() => new LocalText("{1} points", "").Format(Language.English, 1), Throws.InstanceOf<FormatException>());

    [TestCase("{")]
    [TestCase("{0}")]
    [TestCase("}{")]
    [TestCase("{{1 points}}")]
    [TestCase("%s")]
    public void A_name_that_filled_a_placeholder_is_never_read_as_one(string name)
    {
        LocalText filled = new LocalText("'{0}'", "“{0}”").With(name);
        LocalText again = new LocalText("({0})", "（{0}）").With(filled);

        Assert.That(filled.Format(Language.English), Is.EqualTo($"'{name}'"));
        Assert.That(filled.With(), Is.EqualTo(filled));
        Assert.That(again.Format(Language.Chinese), Is.EqualTo($"（“{name}”）"));
    }
}
