namespace Evaluation.Patterns.Screening.Copies;

/// <summary>How likely an honest sheet of a given level and rounding gives each score, from what all sheets give.</summary>
/// <remarks>
/// On each indicator the shares of all sheets, rounded as the sheet rounds, are tilted: multiplied by exp(θ · place of the score) and brought back to 1, with the θ
/// at which the expected sum of places is the sheet's own (the nominal response model of van der Linden and Sotaridona 2006, with one slope). Two good
/// offices so have the same full marks by their level alone, and two empty sheets the same zeros. The shares of all sheets are a mixture over levels, and wider than
/// those of any one level: they are weighted until the model expects as many of each score as there are (joint maximum likelihood).
/// </remarks>
internal sealed class LevelModel
{
    /// <summary>The share of scores that somebody who rounds still gives between the steps.</summary>
    private const double Unrounded = 0.02;

    private const int Sweeps = 12;
    private const int Steps = 321;
    private const int Middle = Steps / 2;

    private readonly SheetCodes codes;
    private readonly double[] weights;
    private readonly Dictionary<int, double[]> bases = [];
    private readonly Dictionary<int, double[]> expected = [];
    private readonly Dictionary<SheetLevel, double[]> chances = [];

    /// <summary>Fits the model to some of the sheets.</summary>
    internal LevelModel(SheetCodes codes, IReadOnlyCollection<int> members)
    {
        this.codes = codes;
        double[] counts = CountsOf(members);
        weights = [.. counts];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            double[] fitted = FittedTo(members);
            for (int value = 0; value < weights.Length; value++)
                weights[value] *= fitted[value] > 0 ? counts[value] / fitted[value] : 1;
            bases.Clear();
            expected.Clear();
        }
    }

    /// <summary>The level and rounding of a sheet.</summary>
    internal SheetLevel LevelOf(int sheet) => LevelOf(sheet, RoundingGrids.Of(codes, sheet));

    private SheetLevel LevelOf(int sheet, int grid)
    {
        ReadOnlySpan<int> row = codes.Row(sheet);
        double sum = 0;
        for (int item = 0; item < row.Length; item++)
            sum += row[item] == SheetCodes.Missing ? 0 : codes.PlaceOf(item, row[item]);
        (int low, int high) = (0, Steps - 1);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ExpectedSum(row, middle, grid) < sum ? (middle + 1, high) : (low, middle);
        }

        bool isBelowNearer = low > 0 && sum - ExpectedSum(row, low - 1, grid) < ExpectedSum(row, low, grid) - sum;
        return new SheetLevel(isBelowNearer ? low - 1 : low, grid);
    }

    /// <summary>The chance of each value of each item, in one row.</summary>
    internal double[] ChancesOf(SheetLevel level)
    {
        if (!chances.TryGetValue(level, out double[]? found))
            chances.Add(level, found = Tilted(BaseOf(level.Grid), level.Step));
        return found;
    }

    /// <summary>By item, the chance that two sheets of these levels give the same.</summary>
    internal double[] MatchChances(SheetLevel first, SheetLevel second)
    {
        double[] a = ChancesOf(first);
        double[] b = ChancesOf(second);
        double[] same = new double[codes.Items];
        for (int item = 0; item < same.Length; item++)
        {
            for (int value = codes.Offsets[item]; value < codes.Offsets[item + 1]; value++)
                same[item] += a[value] * b[value];
            same[item] = Math.Min(1, same[item]);
        }

        return same;
    }

    private static double TiltOf(int step) => 5 * Math.Sinh((step - Middle) / 25.0);

    private double ExpectedSum(ReadOnlySpan<int> row, int step, int grid)
    {
        if (!expected.TryGetValue(grid, out double[]? places))
            expected.Add(grid, places = [.. Enumerable.Range(0, Steps).SelectMany(each => ExpectedPlaces(Tilted(BaseOf(grid), each)))]);
        double sum = 0;
        for (int item = 0; item < row.Length; item++)
            sum += row[item] == SheetCodes.Missing ? 0 : places[(step * codes.Items) + item];
        return sum;
    }

    private double[] ExpectedPlaces(double[] shares)
    {
        double[] places = new double[codes.Items];
        for (int item = 0; item < places.Length; item++)
        {
            for (int code = 0; code < codes.Values[item].Length; code++)
                places[item] += shares[codes.Offsets[item] + code] * codes.PlaceOf(item, code);
        }

        return places;
    }

    /// <summary>What sheets that round in these steps give, whatever their level.</summary>
    private double[] BaseOf(int grid)
    {
        if (bases.TryGetValue(grid, out double[]? found))
            return found;
        found = grid < 0 ? weights : [.. weights.Select(weight => Unrounded * weight)];
        for (int item = 0; grid >= 0 && item < codes.Items; item++)
        {
            int[] rounded = RoundingGrids.Rounded(codes.Values[item], grid);
            for (int code = 0; code < rounded.Length; code++)
                found[codes.Offsets[item] + rounded[code]] += (1 - Unrounded) * weights[codes.Offsets[item] + code];
        }

        bases.Add(grid, found);
        return found;
    }

    private double[] Tilted(double[] untilted, int step)
    {
        double[] tilted = new double[untilted.Length];
        double tilt = TiltOf(step);
        for (int item = 0; item < codes.Items; item++)
        {
            Span<double> own = tilted.AsSpan(codes.Offsets[item], codes.Values[item].Length);
            Tilt(untilted.AsSpan(codes.Offsets[item], own.Length), own, tilt);
        }

        return tilted;
    }

    private double[] CountsOf(IReadOnlyCollection<int> members)
    {
        double[] counts = new double[codes.Offsets[^1]];
        foreach (int sheet in members)
        {
            ReadOnlySpan<int> row = codes.Row(sheet);
            for (int item = 0; item < row.Length; item++)
            {
                if (row[item] != SheetCodes.Missing)
                    counts[codes.Offsets[item] + row[item]]++;
            }
        }

        return counts;
    }

    /// <summary>How often the model expects each score of these sheets, as though none rounded.</summary>
    private double[] FittedTo(IReadOnlyCollection<int> members)
    {
        double[] fitted = new double[weights.Length];
        foreach (IGrouping<int, int> level in members.GroupBy(sheet => LevelOf(sheet, grid: -1).Step))
        {
            double[] each = Tilted(weights, level.Key);
            int[] present = new int[codes.Items];
            foreach (int sheet in level)
            {
                ReadOnlySpan<int> row = codes.Row(sheet);
                for (int item = 0; item < row.Length; item++)
                    present[item] += row[item] == SheetCodes.Missing ? 0 : 1;
            }

            for (int item = 0; item < present.Length; item++)
            {
                for (int value = codes.Offsets[item]; value < codes.Offsets[item + 1]; value++)
                    fitted[value] += present[item] * each[value];
            }
        }

        return fitted;
    }

    /// <summary>Tilts the shares of one item; the largest factor is 1, so that no tilt overflows.</summary>
    private static void Tilt(ReadOnlySpan<double> weights, Span<double> tilted, double tilt)
    {
        double most = double.NegativeInfinity;
        for (int code = 0; code < weights.Length; code++)
        {
            if (weights[code] > 0)
                most = Math.Max(most, Exponent(weights, code, tilt));
        }

        double sum = 0;
        for (int code = 0; code < weights.Length; code++)
            sum += tilted[code] = weights[code] > 0 ? Math.Exp(Exponent(weights, code, tilt) - most) : 0;
        for (int code = 0; sum > 0 && code < weights.Length; code++)
            tilted[code] /= sum;
    }

    private static double Exponent(ReadOnlySpan<double> weights, int code, double tilt) => Math.Log(weights[code]) + (tilt * code / (weights.Length - 1));
}
