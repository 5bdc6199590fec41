namespace Evaluation.Observations;

public sealed class SparseColumnTests
{
    [Test]
    public void A_column_of_blanks_is_no_array()
    {
        var column = new SparseColumn<int>(-1);
        column.Add(-1);
        column.Add(-1);

        Assert.That(column.ToArray(), Is.Null);
    }

    [Test]
    public void Blanks_before_and_after_the_first_cell_keep_their_places()
    {
        var column = new SparseColumn<string?>(null);
        foreach (string? cell in new[] { null, null, "x", null, "y" })
            column.Add(cell);

        Assert.That(column.ToArray(), Is.EqualTo(new[] { null, null, "x", null, "y" }));
    }
}
