using CsCheck;

namespace Evaluation.Diagnostics;

public sealed class NearestNameTests
{
    [TestCase("ca", "abc", 3)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("", "abc", 3)]
    [TestCase("abcd", "acbd", 1)]
    [TestCase("信息公开", "信息公并", 1)]
    public void Distance_is_the_restricted_Damerau_Levenshtein_distance(string left, string right, int edits) =>
        Assert.That(NearestName.Distance(left, right), Is.EqualTo(edits));

    [TestCase("indicater", "indicator")]
    [TestCase("vlaue", "value")]
    [TestCase("VALUE", "value")]
    [TestCase("a1", "A1")]
    [TestCase("A11", "A1")]
    public void A_misspelt_name_finds_the_one_that_was_meant(string name, string meant) =>
        Assert.That(NearestName.Of(name, ["subject", "indicator", "value", "A1"]), Is.EqualTo(meant));

    [TestCase("total")]
    [TestCase("")]
    [TestCase("x")]
    [TestCase("B1")]
    public void Nothing_is_suggested_when_nothing_is_near(string name) =>
        Assert.That(NearestName.Of(name, ["subject", "indicator", "value", "A1"]), Is.Null);

    [Test]
    public void The_first_of_equally_near_names_is_suggested() =>
        Assert.That(NearestName.Of("A3", ["A1", "A2"]), Is.EqualTo("A1"));

    [Test]
    public void A_name_without_end_costs_nothing_and_suggests_nothing() =>
        Assert.That(NearestName.Of(new string('x', 1_000_000), [new string('x', 1_000_000), "x"]), Is.Null);

    [Test]
    public void Distance_is_symmetric() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 0, 8], Gen.String[Gen.Char['a', 'c'], 0, 8])
            .Sample((left, right) => NearestName.Distance(left, right) == NearestName.Distance(right, left));
}
