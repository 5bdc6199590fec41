namespace Evaluation.Patterns.Indices;

/// <summary>Guttman errors: pairs of item steps of which a sheet passes the one that fewer sheets pass and fails the other.</summary>
/// <remarks>
/// Guttman (1944); for graded items Molenaar (1991) and Emons (2008). With <c>levels</c> = 1 items are right or wrong. Only complete sheets are compared.
/// </remarks>
public static class GuttmanErrors
{
    /// <summary>How many errors each sheet has, from 0 up.</summary>
    /// <param name="sheets">The sheets; scores are whole numbers from 0.</param>
    /// <param name="levels">The highest score of an item, from 1 up.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of complete sheets. Abstains where scores are missing or out of range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is below 1.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, int levels = 1) =>
        new GradedSheets(sheets, levels).Each((steps, sheet) => steps.Guttman(sheet).Errors);

    /// <summary>The errors of each sheet in parts of the most that its total allows, from 0 to 1.</summary>
    /// <param name="sheets">The sheets; scores are whole numbers from 0.</param>
    /// <param name="levels">The highest score of an item, from 1 up.</param>
    /// <returns>By sheet. Abstains also where the total allows one pattern only (the R package PerFit gives 0 there).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is below 1.</exception>
    public static ValueList<IndexValue> Normed(SheetMatrix sheets, int levels = 1) => new GradedSheets(sheets, levels).Each((steps, sheet) =>
    {
        (double errors, double most) = steps.Guttman(sheet);
        return most > 0 ? errors / most : null;
    });
}
