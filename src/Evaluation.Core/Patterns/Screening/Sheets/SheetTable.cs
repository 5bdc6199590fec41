using Evaluation.Patterns.Indices;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Sheets as the tests within a sheet see them: without the items that all of them answer alike, which tell nothing and are nobody's fault.</summary>
internal sealed class SheetTable
{
    private const int ItemsPerStratum = 10;
    private const int MostStrata = 12;

    private SheetTable(SheetMatrix scores, int[] leaves, int[] dimensions)
    {
        Scores = scores;
        Leaves = leaves;
        Dimensions = dimensions;
        Counts = [.. Enumerable.Range(0, scores.Sheets).Select(sheet => Vectors.CountPresent(scores.Row(sheet)))];
        Strata = StrataOf(scores);
    }

    /// <summary>The scores on the items that are left, in the order of the form.</summary>
    internal SheetMatrix Scores { get; }

    /// <summary>By item that is left, its position in the whole form.</summary>
    internal int[] Leaves { get; }

    /// <summary>By item that is left, its dimension; negative for none.</summary>
    internal int[] Dimensions { get; }

    /// <summary>By sheet, how many scores it has.</summary>
    internal int[] Counts { get; }

    /// <summary>By item, a group of items that the sheets together score about alike; scores of a sheet change places within it.</summary>
    internal int[] Strata { get; }

    /// <summary>The scores in few levels, and what each sheet's would be by chance.</summary>
    internal LevelModel Model => field ??= new LevelModel(Scores);

    /// <summary>The order in which the sheets pass the levels.</summary>
    internal FitTable Fit => field ??= new FitTable(Model);

    /// <summary>How often, and how far, the sheets together repeat and surprise along the form.</summary>
    internal OnsetTable Onset => field ??= new OnsetTable(this);

    internal int Sheets => Scores.Sheets;

    internal int Items => Scores.Items;

    /// <summary>The sheets of a round; a leaf's dimension is the indicator above it.</summary>
    internal static SheetTable Of(PatternRound round) => Of(round.Shares, Parents(round.Scheme, round.Leaves));

    /// <summary>Any sheets.</summary>
    /// <param name="scores">By sheet and item, on one scale.</param>
    /// <param name="dimensions">By item; negative for none.</param>
    internal static SheetTable Of(SheetMatrix scores, IReadOnlyList<int> dimensions)
    {
        int[] left = [.. Enumerable.Range(0, scores.Items).Where(item => Differs(scores.Column(item)))];
        double?[,] cells = new double?[scores.Sheets, left.Length];
        for (int sheet = 0; sheet < scores.Sheets; sheet++)
        {
            for (int item = 0; item < left.Length; item++)
                cells[sheet, item] = scores[sheet, left[item]];
        }

        return new SheetTable(SheetMatrix.FromScores(cells), left, [.. left.Select(item => dimensions[item])]);
    }

    private static bool Differs(double[] column)
    {
        double[] present = Vectors.Present(column);
        return present.Length > 1 && present.AsSpan().ContainsAnyExcept(present[0]);
    }

    private static int[] Parents(Scheme scheme, ValueList<Indicator> leaves)
    {
        var parents = new Dictionary<string, int>(StringComparer.Ordinal);
        int branches = 0;
        foreach (Indicator branch in scheme.AllIndicators.Where(indicator => !indicator.IsLeaf))
        {
            foreach (Indicator child in branch.Children.Where(child => child.IsLeaf))
                parents[child.Code] = branches;
            branches++;
        }

        return [.. leaves.Select(leaf => parents.GetValueOrDefault(leaf.Code, -1))];
    }

    /// <summary>Ten items each, by their means. Items of the same mean are taken from all over the form, lest a stratum be a stretch of it.</summary>
    private static int[] StrataOf(SheetMatrix scores)
    {
        int count = Math.Clamp(scores.Items / ItemsPerStratum, 1, MostStrata);
        int[] byMean = [.. Enumerable.Range(0, scores.Items).OrderBy(item => Vectors.Mean(scores.Column(item))).ThenBy(Scattered)];
        int[] strata = new int[scores.Items];
        for (int place = 0; place < byMean.Length; place++)
            strata[byMean[place]] = (int)((long)place * count / byMean.Length);
        return strata;
    }

    private static uint Scattered(int item) => unchecked((uint)item * 2_654_435_761);
}
