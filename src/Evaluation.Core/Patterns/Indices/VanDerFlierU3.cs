namespace Evaluation.Patterns.Indices;

/// <summary>Van der Flier's U3: how far a sheet's pattern lies from the likeliest towards the unlikeliest one with the same total.</summary>
/// <remarks>
/// Van der Flier (1982) for right or wrong; Emons (2008) for graded items. What some packages call u3_poly, the share of extreme scores, is another
/// thing. Steps are weighted by the log odds of passing them, and within an item they are passed in their order.
/// </remarks>
public static class VanDerFlierU3
{
    private const double NoRange = 1e-10;

    /// <summary>U3 of each sheet, from 0 (likeliest pattern) to 1 (unlikeliest).</summary>
    /// <param name="sheets">The sheets; scores are whole numbers from 0.</param>
    /// <param name="levels">The highest score of an item, from 1 up.</param>
    /// <returns>
    /// By sheet; <see cref="IndexValue.Count"/> is the number of complete sheets. Abstains where scores are missing or out of range, and where the total
    /// allows one pattern only (the R package PerFit gives 0 there).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is below 1.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, int levels = 1) => new GradedSheets(sheets, levels).Each((steps, sheet) =>
    {
        (double sum, double highest, double lowest) = steps.LogOdds(sheet);
        return highest - lowest > NoRange ? Math.Clamp((highest - sum) / (highest - lowest), 0, 1) : null;
    });
}
