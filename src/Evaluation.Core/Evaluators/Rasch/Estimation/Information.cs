namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>
/// The information matrix of the parameters besides the floating facet, that facet eliminated (Schur complement), as a dense matrix over
/// the parameters that are estimated.
/// </summary>
internal sealed class Information
{
    private readonly RatingLayout layout;
    private readonly int[] positions;
    private readonly double[] floating;

    private Information(RatingLayout layout)
    {
        this.layout = layout;
        positions = new int[layout.ParameterCount];
        int next = 0;
        for (int i = 0; i < positions.Length; i++)
            positions[i] = layout.Free[i] ? next++ : -1;
        Matrix = new SquareMatrix(next);
        floating = new double[layout.Starts.Length - 1];
    }

    internal SquareMatrix Matrix { get; }

    /// <summary>The row of a parameter; -1 when it is not estimated.</summary>
    internal int PositionOf(int parameter) => positions[parameter];

    /// <summary>The information of an element of the floating facet, all else known.</summary>
    internal double FloatingInformation(int element) => floating[element];

    internal static Information Of(RatingLayout layout, RaschState state, CancellationToken cancellationToken)
    {
        var information = new Information(layout);
        var row = new SparseRow(layout.ParameterCount);
        for (int element = 0; element < information.floating.Length; element++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            information.Gather(element, state, row, information.Matrix);
            if (layout.FloatingFree[element])
                information.Eliminate(row, information.floating[element]);
        }

        information.Matrix.MirrorLower();
        return information;
    }

    /// <summary>The covariances of an element of the floating facet with the others, by information.</summary>
    internal SparseRow RowOf(int element, RaschState state, SparseRow row)
    {
        Gather(element, state, row, null);
        return row;
    }

    private void Gather(int element, RaschState state, SparseRow row, SquareMatrix? matrix)
    {
        row.Clear();
        double total = 0;
        Span<double> p = stackalloc double[layout.Coding.Stride];
        for (int i = layout.Starts[element]; i < layout.Starts[element + 1]; i++)
        {
            double eta = layout.FloatingSign * state.Floating[element];
            for (int f = 0; f < layout.Columns.Length; f++)
                eta += layout.Signs[f] * state.Others[layout.Columns[f][i]];
            int set = layout.Sets is null ? 0 : layout.Sets[i];
            int place = layout.ThresholdOffset + (set * layout.Coding.Stride);
            int count = layout.Coding.Top(set) + 1;
            CategoryModel.Fill(state.Others.AsSpan(place, count), eta, p);
            total += AddRating(i, place, p[..count], row, matrix);
        }

        floating[element] = total;
    }

    private double AddRating(int i, int place, ReadOnlySpan<double> p, SparseRow row, SquareMatrix? matrix)
    {
        double weight = layout.Weights is null ? 1 : layout.Weights[i];
        double mean = 0;
        double square = 0;
        for (int k = 1; k < p.Length; k++)
        {
            mean += k * p[k];
            square += (double)k * k * p[k];
        }

        double variance = weight * (square - (mean * mean));
        for (int f = 0; f < layout.Columns.Length; f++)
        {
            int at = positions[layout.Columns[f][i]];
            row.Add(at, layout.Signs[f] * variance);
            for (int other = 0; other < layout.Columns.Length && at >= 0; other++)
                matrix?.AddLower(at, positions[layout.Columns[other][i]], layout.Signs[f] * layout.Signs[other] * variance);
        }

        for (int k = 1; k < p.Length - 1; k++)
        {
            int at = positions[place + k];
            double cross = -weight * p[k] * (k - mean);
            row.Add(at, cross);
            if (matrix is null || at < 0)
                continue;
            for (int f = 0; f < layout.Columns.Length; f++)
                matrix.AddLower(at, positions[layout.Columns[f][i]], layout.Signs[f] * cross);
            for (int other = 1; other <= k; other++)
                matrix.AddLower(at, positions[place + other], weight * ((other == k ? p[k] : 0) - (p[k] * p[other])));
        }

        return variance;
    }

    private void Eliminate(SparseRow row, double information)
    {
        ReadOnlySpan<int> places = row.Places;
        foreach (int at in places)
        {
            double factor = row[at] / information;
            foreach (int other in places)
            {
                if (other <= at)
                    Matrix.AddLower(at, other, -factor * row[other]);
            }
        }
    }
}
