namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Finds all pairs of sheets that have the same score on a large share of the indicators that both have.</summary>
/// <remarks>
/// Every pair is compared, a vector of bytes at a time; few pass what could just be enough, and those are counted exactly. Where the scale leaves no choice a sheet
/// can have thousands of partners: then the partners with whom it shares the rarest scores are kept, and the others counted.
/// </remarks>
internal sealed class SheetPairSearch
{
    /// <summary>The most partners of one sheet, among the sheets behind it, that are kept.</summary>
    internal const int MostPartners = 64;

    /// <summary>A share that is reached on paper is reached here.</summary>
    private const double Tie = 1e-9;

    private readonly SheetCodes codes;
    private readonly SheetPlanes planes;
    private readonly double share;
    private readonly int fewestShared;
    private readonly int[] present;
    private readonly double[][] surprises;

    internal SheetPairSearch(SheetCodes codes, double share, int fewestShared)
    {
        (this.codes, this.share, this.fewestShared) = (codes, share, fewestShared);
        planes = new SheetPlanes(codes);
        present = [.. Enumerable.Range(0, codes.Sheets).Select(codes.PresentOn)];
        surprises = Surprises(codes);
    }

    /// <summary>Whether a sheet has enough scores to be compared.</summary>
    internal bool IsLongEnough(int sheet) => present[sheet] >= fewestShared;

    /// <summary>Finds the pairs, in the order of their first sheets, then of their second.</summary>
    /// <param name="options">Threads and cancellation.</param>
    /// <param name="passedOver">How many pairs reached the share but were not kept.</param>
    internal SheetPair[] Find(ParallelOptions options, out long passedOver)
    {
        var found = new List<SheetPair>[codes.Sheets];
        long[] over = new long[codes.Sheets];
        Parallel.For(0, codes.Sheets, options, first => found[first] = PartnersOf(first, out over[first]));
        passedOver = over.Sum();
        return [.. found.SelectMany(partners => partners)];
    }

    private List<SheetPair> PartnersOf(int first, out long passedOver)
    {
        var partners = new List<SheetPair>();
        passedOver = 0;
        for (int second = first + 1; second < codes.Sheets && IsLongEnough(first); second++)
        {
            int leastShared = Math.Max(fewestShared, present[first] + present[second] - codes.Items);
            if (planes.Matches(first, second) < (share * leastShared) - Tie || !IsLongEnough(second))
                continue;
            SheetPair pair = Count(first, second);
            if (pair.Shared >= fewestShared && pair.Matches >= (share * pair.Shared) - Tie)
                partners.Add(pair);
            if (partners.Count >= 4 * MostPartners)
                passedOver += Thin(partners);
        }

        passedOver += Thin(partners);
        partners.Sort((one, other) => one.Second.CompareTo(other.Second));
        return partners;
    }

    /// <summary>Keeps the partners that share the rarest scores, of equal ones the first.</summary>
    private static int Thin(List<SheetPair> partners)
    {
        int more = partners.Count - MostPartners;
        if (more <= 0)
            return 0;
        partners.Sort((one, other) => other.Surprise.CompareTo(one.Surprise) is not 0 and var order ? order : one.Second.CompareTo(other.Second));
        partners.RemoveRange(MostPartners, more);
        return more;
    }

    private SheetPair Count(int first, int second)
    {
        ReadOnlySpan<int> a = codes.Row(first);
        ReadOnlySpan<int> b = codes.Row(second);
        (int shared, int matches, double surprise) = (0, 0, 0);
        for (int item = 0; item < a.Length; item++)
        {
            if (a[item] == SheetCodes.Missing || b[item] == SheetCodes.Missing)
                continue;
            shared++;
            if (a[item] != b[item])
                continue;
            matches++;
            surprise += surprises[item][a[item]];
        }

        return new SheetPair(first, second, shared, matches, surprise);
    }

    private static double[][] Surprises(SheetCodes codes)
    {
        double[][] counts = [.. codes.Values.Select(values => new double[values.Length])];
        for (int sheet = 0; sheet < codes.Sheets; sheet++)
        {
            ReadOnlySpan<int> row = codes.Row(sheet);
            for (int item = 0; item < row.Length; item++)
            {
                if (row[item] != SheetCodes.Missing)
                    counts[item][row[item]]++;
            }
        }

        return [.. counts.Select(own => own.Select(count => Math.Log(own.Sum() / count)).ToArray())];
    }
}
