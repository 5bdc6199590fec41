using Evaluation.Evaluators.Rasch.Estimation;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Bias cell by cell as FACETS reports it, with all main effects taken as known. For comparison only.</summary>
/// <remarks>
/// <para>
/// The main effects have already absorbed part of every bias, and the errors do not know it: without any bias the t has a standard deviation of about
/// √((a−1)(b−1)/(ab)), not 1, and the chi-square hardly ever rejects. It therefore misses what is there. Use
/// <see cref="InteractionTest"/> for a decision.
/// </para>
/// <para>Linacre 1989, ch. 9; the same numbers as FACETS' tables 13 and 14, which stop earlier.</para>
/// </remarks>
public sealed class BiasTable
{
    private BiasTable(ValueList<BiasCell> cells) => Cells = cells;

    /// <summary>The cells that have ratings, by first and then second level.</summary>
    public ValueList<BiasCell> Cells { get; }

    /// <summary>The sum of the squared t: tests, conservatively, that all bias is zero.</summary>
    public double ChiSquare => Cells.Sum(cell => cell.T * cell.T);

    /// <summary>The number of cells.</summary>
    public int DegreesOfFreedom => Cells.Count;

    /// <summary>The probability of as large a chi-square without bias; conservative.</summary>
    public double Probability => Tails.ChiSquare(ChiSquare, DegreesOfFreedom);

    /// <summary>Estimates the bias of each cell.</summary>
    /// <param name="fit">The main effects.</param>
    /// <param name="first">Who might be biased, such as the evaluator.</param>
    /// <param name="second">For or against whom or what.</param>
    /// <exception cref="ArgumentException">A factor names no facet of the table, or has more or fewer groups than the facet elements.</exception>
    public static BiasTable Of(RaschFit fit, InteractionFactor first, InteractionFactor second)
    {
        CellIndex index = CellIndex.Of(fit, first, second);
        var estimator = new BiasEstimator(fit, index, second);
        return new BiasTable(index.Rows().Select(estimator.Estimate).ToValueList());
    }

    /// <summary>The cell of two levels.</summary>
    /// <exception cref="KeyNotFoundException">It has no ratings.</exception>
    public BiasCell this[string first, string second] =>
        Cells.FirstOrDefault(cell => string.Equals(cell.First, first, StringComparison.Ordinal) && string.Equals(cell.Second, second, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"There is no rating of '{second}' by '{first}'.");

    /// <summary>Compares how two levels of the first factor meet one of the second.</summary>
    /// <exception cref="KeyNotFoundException">A cell has no ratings.</exception>
    public BiasContrast Contrast(string first, string other, string second)
    {
        BiasCell left = this[first, second];
        BiasCell right = this[other, second];
        double leftSquare = left.Error * left.Error;
        double rightSquare = right.Error * right.Error;
        double sum = leftSquare + rightSquare;
        double freedom = sum * sum / ((leftSquare * leftSquare / left.DegreesOfFreedom) + (rightSquare * rightSquare / right.DegreesOfFreedom));
        return new BiasContrast(left.Bias - right.Bias, Math.Sqrt(sum), freedom);
    }
}
