namespace Evaluation.Patterns.Indices;

/// <summary>lz and lz*: how likely a sheet of passes and failures is under a logistic model, standardised.</summary>
/// <remarks>
/// Drasgow, Levine and Williams (1985); Snijders (2001) for abilities estimated by maximum likelihood. lz is too narrow when abilities are
/// estimated; lz* corrects that, with known item parameters. Missing answers are left out.
/// </remarks>
public static class LogLikelihoodFit
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>lz of each sheet: standard normal for true abilities.</summary>
    /// <param name="sheets">The sheets; 1 for passed, 0 for failed.</param>
    /// <param name="items">The parameters of each item.</param>
    /// <param name="abilities">The ability behind each sheet, in logits; <see langword="null"/> or not finite where it is not known.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of answers. Abstains without an ability, with other scores than 0 and 1, or without spread.</returns>
    /// <exception cref="ArgumentException">There is not one parameter set for each item and one ability for each sheet.</exception>
    public static ValueList<IndexValue> Lz(SheetMatrix sheets, IReadOnlyList<ItemParameters> items, IReadOnlyList<double?> abilities) =>
        Of(sheets, items, abilities, isCorrected: false);

    /// <summary>lz* of each sheet: standard normal, nearly, for abilities estimated by maximum likelihood from the same sheet.</summary>
    /// <param name="sheets">The sheets; 1 for passed, 0 for failed.</param>
    /// <param name="items">The parameters of each item.</param>
    /// <param name="abilities">The ability estimated from each sheet, in logits; <see langword="null"/> or not finite where it is not known.</param>
    /// <returns>By sheet, as <see cref="Lz"/> does.</returns>
    /// <exception cref="ArgumentException">There is not one parameter set for each item and one ability for each sheet.</exception>
    public static ValueList<IndexValue> LzStar(SheetMatrix sheets, IReadOnlyList<ItemParameters> items, IReadOnlyList<double?> abilities) =>
        Of(sheets, items, abilities, isCorrected: true);

    private static ValueList<IndexValue> Of(
        SheetMatrix sheets, IReadOnlyList<ItemParameters> items, IReadOnlyList<double?> abilities, bool isCorrected)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(abilities);
        if (items.Count != sheets.Items)
            throw new ArgumentException(FormattableString.Invariant($"There are parameters of {items.Count} items for {sheets.Items} items."), nameof(items));
        if (abilities.Count != sheets.Sheets)
            throw new ArgumentException(FormattableString.Invariant($"There are {abilities.Count} abilities for {sheets.Sheets} sheets."), nameof(abilities));
        return sheets.Each(sheet => OfScores(sheets.Row(sheet), items, abilities[sheet], isCorrected));
    }

    private static IndexValue OfScores(ReadOnlySpan<double> scores, IReadOnlyList<ItemParameters> items, double? ability, bool isCorrected)
    {
        int count = Vectors.CountPresent(scores);
        if (count == 0)
            return IndexValue.Without(Direction, 0, IndexTexts.Empty);
        if (ability is not { } theta || !double.IsFinite(theta))
            return IndexValue.Without(Direction, count, IndexTexts.NoAbility);
        var answers = new List<(double Residual, double Variance, double Weight, double Slope)>(count);
        for (int item = 0; item < scores.Length; item++)
        {
            if (double.IsNaN(scores[item]))
                continue;
            if (scores[item] is not (0 or 1))
                return IndexValue.Without(Direction, count, IndexTexts.NotInSteps.With(1));
            (double pass, double fail, double slope) = items[item].At(theta);
            answers.Add((scores[item] == 1 ? fail : -pass, pass * fail, Math.Log(pass / fail), slope));
        }

        return IndexValue.Of(Standardised(answers, isCorrected), Direction, count, IndexTexts.NoUncertainty);
    }

    /// <summary>
    /// The weighted residuals over their standard deviation. The correction takes out of the weights what estimating the ability has already
    /// absorbed: c times the weights that maximum likelihood gives the residuals.
    /// </summary>
    private static double? Standardised(List<(double Residual, double Variance, double Weight, double Slope)> answers, bool isCorrected)
    {
        if (answers.Any(answer => !(answer.Variance > 0) || !double.IsFinite(answer.Weight)))
            return null;
        double information = answers.Sum(answer => answer.Slope * answer.Slope / answer.Variance);
        if (isCorrected && !(information > 0 && double.IsFinite(information)))
            return null;
        double c = isCorrected ? answers.Sum(answer => answer.Slope * answer.Weight) / information : 0;
        double variance = answers.Sum(answer => Math.Pow(answer.Weight - (c * answer.Slope / answer.Variance), 2) * answer.Variance);
        double size = answers.Sum(answer => answer.Weight * answer.Weight * answer.Variance);
        return variance > 1e-12 * size ? answers.Sum(answer => answer.Weight * answer.Residual) / Math.Sqrt(variance) : null;
    }
}
