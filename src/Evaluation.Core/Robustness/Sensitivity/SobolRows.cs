using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>The values of one target by row of the design, as differences from their mean; rows without a value in some draw are left out.</summary>
internal sealed class SobolRows
{
    /// <param name="design">The design.</param>
    /// <param name="values">By draw, the value; NaN for none.</param>
    internal SobolRows(SaltelliDesign design, double[] values)
    {
        FactorCount = design.FactorCount;
        IsSecondOrder = design.IsSecondOrder;
        int[] kept = [.. Enumerable.Range(0, design.Rows).Where(row => IsWhole(design, values, row))];
        LeftOut = design.Rows - kept.Length;
        Mean = kept.Length == 0 ? 0 : kept.Average(row => (values[row] + values[design.Rows + row]) / 2);
        double[] Block(int first) => Array.ConvertAll(kept, row => values[first + row] - Mean);
        (A, B) = (Block(0), Block(design.Rows));
        AB = [.. Enumerable.Range(0, FactorCount).Select(factor => Block(design.FirstOfAB(factor)))];
        BA = IsSecondOrder ? [.. Enumerable.Range(0, FactorCount).Select(factor => Block(design.FirstOfBA(factor)))] : [];
    }

    internal int FactorCount { get; }

    internal bool IsSecondOrder { get; }

    internal int Count => A.Length;

    /// <summary>How many rows were left out.</summary>
    internal int LeftOut { get; }

    /// <summary>The mean of the values of A and B.</summary>
    internal double Mean { get; }

    internal double[] A { get; }

    internal double[] B { get; }

    /// <summary>By factor: A with the factor from B.</summary>
    internal double[][] AB { get; }

    /// <summary>By factor: B with the factor from A; empty unless pairs are asked for.</summary>
    internal double[][] BA { get; }

    private static bool IsWhole(SaltelliDesign design, double[] values, int row)
    {
        for (int draw = row; draw < values.Length; draw += design.Rows)
        {
            if (double.IsNaN(values[draw]))
                return false;
        }

        return true;
    }
}
