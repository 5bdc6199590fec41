namespace Evaluation;

public sealed class ValueListTests
{
    [Test]
    public void Lists_are_equal_when_their_elements_are_equal_in_order()
    {
        ValueList<string> list = ["a", "b"];

        Assert.That(list, Is.EqualTo(new[] { "a", "b" }.ToValueList()));
        Assert.That(list.GetHashCode(), Is.EqualTo(new[] { "a", "b" }.ToValueList().GetHashCode()));
        Assert.That(list.Equals(["b", "a"]), Is.False);
        Assert.That(list.Equals((object?)null), Is.False);
    }

    [Test]
    public void A_list_keeps_its_own_copy_of_the_elements()
    {
        int[] source = [1, 2];
        ValueList<int> list = source.ToValueList();

        source[0] = 9;

        Assert.That(list[0], Is.EqualTo(1));
    }
}
