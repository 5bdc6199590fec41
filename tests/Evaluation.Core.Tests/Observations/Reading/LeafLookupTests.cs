using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations.Reading;

public sealed class LeafLookupTests
{
    [TestCase("A1", LeafMatchKind.Leaf, 0)]
    [TestCase("主动公开", LeafMatchKind.Leaf, 0)]
    [TestCase("C2", LeafMatchKind.Leaf, 5)]
    [TestCase("时效", LeafMatchKind.Ambiguous, -1)]
    [TestCase("C", LeafMatchKind.Branch, -1)]
    [TestCase("a1", LeafMatchKind.Unknown, -1)]
    [TestCase("", LeafMatchKind.Unknown, -1)]
    public void A_code_or_title_is_told_apart(string name, object kind, int leaf)
    {
        LeafMatch match = new LeafLookup(TestSchemes.Mixed).Find(name);

        Assert.That(match.Kind, Is.EqualTo(kind));
        Assert.That(match.Leaf, Is.EqualTo(leaf));
    }

    [Test]
    public void A_code_comes_before_another_leafs_title()
    {
        Scheme scheme = TestSchemes.Mixed with
        {
            Indicators =
            [
                new Indicator { Code = "X", Title = "Y", Method = new DirectPoints() },
                new Indicator { Code = "Y", Title = "Z", Method = new DirectPoints() },
            ],
        };

        Assert.That(new LeafLookup(scheme).Find("Y").Leaf, Is.EqualTo(1));
    }

    [Test]
    public void A_branch_names_the_leaves_below_it() =>
        Assert.That(new LeafLookup(TestSchemes.Mixed).Find("互动交流").Codes, Is.EqualTo("B1, B2"));
}
