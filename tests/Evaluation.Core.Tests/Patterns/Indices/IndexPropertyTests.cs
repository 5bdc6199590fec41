using CsCheck;

namespace Evaluation.Patterns.Indices;

public sealed class IndexPropertyTests
{
    private const int Items = 12;

    private static readonly Gen<double?[][]> Tables = Gen.Frequency(
        (9, Gen.Int[0, 4].Select(score => (double?)score)),
        (1, Gen.Const((double?)null))).Array[Items].Array[2, 15];

    private static readonly string[] Reversible =
        ["longest run", "mean run", "variability", "autocorrelation", "predictability", "even-odd", "reliability", "synonyms", "antonyms", "person-total", "Ht", "Mahalanobis, shrunken", "halo"];

    /// <summary>What no stretching of the scale changes, either.</summary>
    private static readonly string[] Scaleless = [.. Reversible.Except(["variability", "halo"])];

    private static ValueList<IndexValue> Index(string name, double?[][] rows)
    {
        double?[,] table = new double?[rows.Length, Items];
        for (int i = 0; i < table.Length; i++)
            table[i / Items, i % Items] = rows[i / Items][i % Items];
        return AllIndices.ByName[name](SheetMatrix.FromScores(table));
    }

    private static bool AreClose(IEnumerable<IndexValue> first, IEnumerable<IndexValue> second) => first.Zip(second, (a, b) =>
        a.Count == b.Count && a.Reason == b.Reason && (!a.HasValue || Math.Abs(a.Value.Value - b.Value!.Value) <= 1e-7 * Math.Max(1, Math.Abs(a.Value.Value)))).All(same => same);

    [TestCaseSource(typeof(AllIndices), nameof(AllIndices.Names))]
    public void Sheets_in_another_order_keep_their_values(string name) => Tables.Sample(
        rows => AreClose(Index(name, rows).Reverse(), Index(name, [.. rows.Reverse()])), iter: 100);

    [TestCaseSource(nameof(Reversible))]
    public void A_scale_turned_round_changes_nothing(string name) => Tables.Sample(
        rows => AreClose(Index(name, rows), Index(name, [.. rows.Select(row => row.Select(score => 4 - score).ToArray())])), iter: 100);

    [TestCaseSource(nameof(Scaleless))]
    public void A_scale_stretched_and_moved_changes_nothing(string name) => Tables.Sample(
        rows => AreClose(Index(name, rows), Index(name, [.. rows.Select(row => row.Select(score => (25 * score) - 7).ToArray())])), iter: 100);

    [Test]
    public void Guttman_and_U3_of_right_and_wrong_change_places_with_the_scale_turned_round() => Gen.Int[0, 1].Select(score => (double?)score).Array[Items].Array[2, 15].Sample(rows =>
    {
        SheetMatrix sheets = Matrix(rows);
        SheetMatrix turned = Matrix([.. rows.Select(row => row.Select(score => 1 - score).ToArray())]);
        return AreClose(VanDerFlierU3.Of(sheets), VanDerFlierU3.Of(turned));
    });

    [Test]
    public void Extreme_patterns_of_a_total_are_those_of_trying_them_all() => Gen.Int[0, 2].Array[4].Array[3, 10].Sample(rows =>
    {
        var steps = new ItemSteps(rows, 4, 2);
        int[][] all = [.. Enumerable.Range(0, 81).Select(i => new[] { i % 3, i / 3 % 3, i / 9 % 3, i / 27 })];
        // Patterns that differ from the sheets in steps that all or none of them pass are not possible here.
        int[][] possible = [.. all.Where(pattern => Enumerable.Range(0, 4).All(item => pattern[item] >= rows.Min(row => row[item]) && pattern[item] <= rows.Max(row => row[item])))];
        return rows.All(row =>
        {
            int[][] same = [.. possible.Where(pattern => pattern.Sum() == row.Sum())];
            return steps.Guttman(row).Most == same.Max(pattern => steps.Guttman(pattern).Errors)
                && Math.Abs(steps.LogOdds(row).Highest - same.Max(pattern => steps.LogOdds(pattern).Sum)) < 1e-9
                && Math.Abs(steps.LogOdds(row).Lowest - same.Min(pattern => steps.LogOdds(pattern).Sum)) < 1e-9;
        });
    });

    [Test]
    public void Guttman_errors_are_those_of_counting_pairs() => Gen.Int[0, 1].Array[6].Array[2, 9].Sample(rows =>
    {
        int[] passed = [.. Enumerable.Range(0, 6).Select(item => rows.Sum(row => row[item]))];
        SheetMatrix sheets = Matrix([.. rows.Select(row => row.Select(score => (double?)score).ToArray())]);
        ValueList<IndexValue> errors = GuttmanErrors.Of(sheets);
        bool isFlat = passed.All(count => count == 0 || count == rows.Length);
        return isFlat
            ? errors.All(value => value.Reason == IndexTexts.OthersFlat)
            : rows.Select((row, i) => errors[i].Value == Pairs(row, passed)).All(same => same);
    });

    private static int Pairs(int[] row, int[] passed)
    {
        int errors = 0;
        for (int easy = 0; easy < row.Length; easy++)
        {
            for (int hard = 0; hard < row.Length; hard++)
            {
                bool isEasier = passed[easy] > passed[hard] || (passed[easy] == passed[hard] && easy < hard);
                errors += isEasier && row[easy] == 0 && row[hard] == 1 ? 1 : 0;
            }
        }

        return errors;
    }

    private static SheetMatrix Matrix(double?[][] rows)
    {
        double?[,] table = new double?[rows.Length, rows[0].Length];
        for (int i = 0; i < table.Length; i++)
            table[i / rows[0].Length, i % rows[0].Length] = rows[i / rows[0].Length][i % rows[0].Length];
        return SheetMatrix.FromScores(table);
    }

    [Test]
    public void Reliability_depends_on_its_seed_alone() => Tables.Sample(rows =>
    {
        SheetMatrix sheets = Matrix(rows);
        int[] dimensions = AllIndices.Thirds(sheets);
        return PersonalReliability.Of(sheets, dimensions, 5).Equals(PersonalReliability.Of(sheets, dimensions, 5));
    });
}
