using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

public sealed class RowPlacementTests
{
    private const int SubjectCount = 5_000;

    private static readonly Scheme TwoLeaves = TestRounds.OneLeaf() with
    {
        FullMark = 200,
        Indicators = [TestRounds.Direct("A", 100), TestRounds.Direct("B", 100)],
    };

    private static readonly (int Subject, int Leaf)[] BySubject =
        [.. Enumerable.Range(0, SubjectCount).SelectMany(subject => new[] { (subject, 0), (subject, 1) })];

    private static IEnumerable<TestCaseData> Orders()
    {
        yield return new TestCaseData((object)BySubject).SetArgDisplayNames("subject by subject");
        yield return new TestCaseData((object)BySubject.OrderBy(row => row.Leaf).ToArray()).SetArgDisplayNames("leaf by leaf");
        yield return new TestCaseData((object)BySubject.Reverse().ToArray()).SetArgDisplayNames("backwards");
        yield return new TestCaseData((object)BySubject.Where(row => row.Subject % 3 != row.Leaf).ToArray()).SetArgDisplayNames("with gaps");
    }

    [TestCaseSource(nameof(Orders))]
    public void Every_row_stands_in_its_cell_whatever_their_order_and_the_number_of_threads((int Subject, int Leaf)[] rows)
    {
        int[] expected = [.. Enumerable.Repeat(ScoreGrid.NoRow, SubjectCount * 2)];
        for (int row = 0; row < rows.Length; row++)
            expected[(rows[row].Subject * 2) + rows[row].Leaf] = row;
        Assert.That(Place(rows, threads: 1, out _), Is.EqualTo(expected));
        Assert.That(Place(rows, threads: 4, out _), Is.EqualTo(expected));
    }

    [Test]
    public void Second_rows_are_told_in_their_order_and_the_first_row_keeps_the_cell()
    {
        List<(int Subject, int Leaf)> rows = [.. BySubject];
        rows.Insert(9_000, (4_499, 1));
        rows.Insert(4_001, (2_000, 0));
        rows.Add((3, 0));
        int[] cells = Place([.. rows], threads: 4, out List<(int Cell, int Row, int First)> seconds);
        Assert.That(seconds, Is.EqualTo(new[] { (4_000, 4_001, 4_000), (8_999, 9_001, 9_000), (6, 10_002, 6) }));
        Assert.That(cells[6], Is.EqualTo(6));
    }

    private static int[] Place((int Subject, int Leaf)[] rows, int threads, out List<(int Cell, int Row, int First)> seconds)
    {
        var builder = new ObservationTableBuilder(TwoLeaves);
        for (int subject = 0; subject < SubjectCount; subject++)
            builder.AddSubject(new Subject(NameOf(subject)));
        foreach ((int subject, int leaf) in rows)
            builder.Add(NameOf(subject), leaf == 0 ? "A" : "B", ObservedValue.OfNumber(1));
        var grid = new ScoreGrid(SchemeLayout.Of(TwoLeaves), SubjectCount);
        List<(int, int, int)> found = [];
        new RowPlacement(builder.Build(), grid).Place(threads, (cell, row, first) => found.Add((cell, row, first)));
        seconds = found;
        return grid.Rows;
    }

    private static string NameOf(int subject) => FormattableString.Invariant($"S{subject}");
}
