using Evaluation.Patterns.Indices;
using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Patterns.Models;

/// <summary>What the main directions in which peers differ leave unexplained of a row.</summary>
/// <remarks>
/// The eigenvectors are those of ML.NET's <c>RandomizedPca</c>, made orthonormal again in double. Its own score is not used: it is the relative residual, which
/// divides the size of a deviation out, and it subtracts a mean that is wrong by 1 + 1/n. The score here is the absolute residual |x − UUᵀx| of the standardised row; the
/// relative one is told beside it. A contribution is the feature's square of the residual, as a share.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PrincipalResidual : AnomalyModel
{
    private const int MostDirections = 5;
    private const double NoDirection = 1e-10;

    private readonly StandardColumns? columns;
    private readonly double[][] directions;

    private PrincipalResidual(PreparedTable table, LocalText? reason, StandardColumns? columns, double[][] directions)
        : base(table.Preparation, reason)
    {
        this.columns = columns;
        this.directions = directions;
    }

    /// <inheritdoc/>
    public override LocalText Name { get; } = new("absolute principal residual", "主成分绝对残差");

    /// <summary>How many main directions are taken out of a row; 0 when the model could not be learnt.</summary>
    public int Rank => directions.Length;

    /// <summary>In how many independent directions the rows vary at all.</summary>
    public int NumericalRank { get; private init; }

    /// <summary>Learns the main directions.</summary>
    /// <param name="table">The rows to learn from; rows with fewer than half of the features are passed over.</param>
    /// <param name="rank">
    /// How many main directions to take out, at least 1 and below <see cref="NumericalRank"/>, to which it is cut; <see langword="null"/> for half of
    /// those there are, at most 5.
    /// </param>
    /// <param name="seed">The seed of the randomized decomposition.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
    public static PrincipalResidual Fit(FeatureTable table, int? rank = null, int seed = 1) =>
        Fit(FeaturePreparation.Learn(table).Apply(table), rank, seed);

    /// <summary>What each row has left, as a share of its distance from the mean of the peers: from 0 to 1.</summary>
    /// <returns>By row; a row that stands on the mean has none.</returns>
    public ValueList<IndexValue> RelativeResiduals(FeatureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        PreparedTable prepared = Preparation.Apply(table);
        ValueList<IndexValue> scores = Score(prepared, new ParallelOptions());
        return Enumerable.Range(0, scores.Count).Select(row => scores[row].HasValue ? Relative(prepared, row, scores[row]) : scores[row]).ToValueList();
    }

    internal static PrincipalResidual Fit(PreparedTable table, int? rank, int seed)
    {
        if (rank is { } asked)
            ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1, nameof(rank));
        if (WhyNot(table) is { } reason)
            return new PrincipalResidual(table, reason, null, []);
        var columns = new StandardColumns(table, TopRobustZ.Cut);
        int varying = RankOf(columns.Rows);
        if (varying < 2)
            return new PrincipalResidual(table, ModelTexts.LowRank, null, []) { NumericalRank = varying };
        int taken = Math.Min(rank ?? Math.Min(MostDirections, varying / 2), varying - 1);
        return new PrincipalResidual(table, null, columns, Orthonormal(RandomizedDirections.Of(columns.Rows, taken, seed))) { NumericalRank = varying };
    }

    internal override double ScoreOf(ReadOnlySpan<double> z)
    {
        double[] residual = Residual(columns!.Of(z));
        return Math.Sqrt(Vectors.Product(residual, residual));
    }

    internal override void Explain(ReadOnlySpan<double> z, Span<double> contributions)
    {
        double[] residual = Residual(columns!.Of(z));
        double squares = Vectors.Product(residual, residual);
        for (int feature = 0; feature < residual.Length && squares > 0; feature++)
            contributions[feature] += residual[feature] * residual[feature] / squares;
    }

    private IndexValue Relative(PreparedTable table, int row, IndexValue residual)
    {
        double[] x = columns!.Of(table.Row(row));
        double length = Math.Sqrt(Vectors.Product(x, x));
        return IndexValue.Of(length > 0 ? Math.Min(1, residual.Value!.Value / length) : null, residual.Direction, residual.Count, ModelTexts.AtCentre);
    }

    private double[] Residual(double[] x)
    {
        foreach (double[] direction in directions)
        {
            double along = Vectors.Product(x, direction);
            for (int feature = 0; feature < x.Length; feature++)
                x[feature] -= along * direction[feature];
        }

        return x;
    }

    /// <summary>The eigenvalues of the correlations that are more than rounding.</summary>
    private static int RankOf(double[][] rows)
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfRowArrays(rows);
        double[] values = [.. x.TransposeThisAndMultiply(x).Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real)];
        return values.Count(value => value > values.Max() * NoDirection);
    }

    /// <summary>Gram and Schmidt, twice over, because the vectors come in single precision; what is left of none is dropped.</summary>
    private static double[][] Orthonormal(double[][] vectors)
    {
        var kept = new List<double[]>();
        foreach (double[] vector in vectors)
        {
            foreach (double[] direction in kept.Concat(kept))
            {
                double along = Vectors.Product(vector, direction);
                for (int i = 0; i < vector.Length; i++)
                    vector[i] -= along * direction[i];
            }

            double length = Math.Sqrt(Vectors.Product(vector, vector));
            if (length > 1e-6)
                kept.Add([.. vector.Select(value => value / length)]);
        }

        return [.. kept];
    }
}
