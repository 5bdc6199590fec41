namespace Evaluation.Evaluators.Agreement;

/// <summary>How much of an agreement it is when two raters give two categories: 1 for the same, less the farther apart.</summary>
/// <remarks>
/// Gwet (2014), Handbook of Inter-Rater Reliability, §3.5, and Krippendorff (2018) for the shapes. With one category all are 1.
/// All but <see cref="Identity"/> and <see cref="Ordinal"/> use the categories' numbers.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class AgreementWeights
{
    /// <summary>The most categories for which a table of weights is made.</summary>
    public const int MostCategories = 2_000;

    private readonly Func<RatingCategories, double[,]> matrix;

    private AgreementWeights(string name, Func<RatingCategories, double[,]> matrix)
    {
        Name = name;
        this.matrix = matrix;
    }

    /// <summary>Only the same category agrees (unweighted).</summary>
    public static AgreementWeights Identity { get; } = Of("identity", (_, _, _) => 1);

    /// <summary>One minus the distance as a share of the range.</summary>
    public static AgreementWeights Linear { get; } = Of("linear", WeightShapes.Linear);

    /// <summary>One minus the squared distance as a share of the squared range.</summary>
    public static AgreementWeights Quadratic { get; } = Of("quadratic", WeightShapes.Quadratic);

    /// <summary>
    /// Gwet's ordinal weights: one minus the number of pairs of categories that lie from one to the other, as a share of all pairs. They
    /// are fixed by the list, unlike Krippendorff's ordinal metric, which follows the ratings (.8336 against .8154 on one table of 4 × 12).
    /// </summary>
    public static AgreementWeights Ordinal { get; } = Of("ordinal", WeightShapes.Ordinal);

    /// <summary>One minus the root of the distance as a share of the range.</summary>
    public static AgreementWeights Radical { get; } = Of("radical", WeightShapes.Radical);

    /// <summary>One minus the squared relative distance as a share of its largest; for numbers of 0 or more, two zeros being equal.</summary>
    public static AgreementWeights Ratio { get; } = Of("ratio", WeightShapes.Ratio);

    /// <summary>For categories on a circle, whose last lies one step before the first (hours, months).</summary>
    public static AgreementWeights Circular { get; } = Of("circular", WeightShapes.Circular);

    /// <summary>For scales with two poles, where a step counts for more near a pole.</summary>
    public static AgreementWeights Bipolar { get; } = Of("bipolar", WeightShapes.Bipolar);

    /// <summary>The eight named weights, in the order above.</summary>
    public static ValueList<AgreementWeights> All { get; } = [Identity, Linear, Quadratic, Ordinal, Radical, Ratio, Circular, Bipolar];

    /// <summary>The name, such as <c>quadratic</c>.</summary>
    public string Name { get; }

    /// <summary>Weights of one's own.</summary>
    /// <param name="name">What to call them.</param>
    /// <param name="weights">One row and column for each category: symmetric, 1 on the diagonal, finite and at most 1 elsewhere.</param>
    /// <exception cref="ArgumentException">The table is not like that.</exception>
    public static AgreementWeights Custom(string name, double[,] weights)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(weights);
        int size = weights.GetLength(0);
        if (size != weights.GetLength(1))
            throw new ArgumentException("The weights must have as many rows as columns.", nameof(weights));
        for (int cell = 0; cell < weights.Length; cell++)
        {
            (int k, int l) = (cell / size, cell % size);
            if (!(weights[k, l] <= 1) || !double.IsFinite(weights[k, l]) || weights[k, l] != weights[l, k] || weights[k, k] != 1)
                throw new ArgumentException(FormattableString.Invariant($"The weight in row {k + 1}, column {l + 1} breaks the rule: symmetric, 1 on the diagonal, at most 1 elsewhere."), nameof(weights));
        }

        double[,] copy = (double[,])weights.Clone();
        return new AgreementWeights(name, _ => copy);
    }

    /// <summary>The weights as a table, one row and column for each category.</summary>
    /// <exception cref="ArgumentException">
    /// There are more than <see cref="MostCategories"/>, a custom table has another size, or ratio weights meet a negative number.
    /// </exception>
    public double[,] For(RatingCategories categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        if (categories.Count > MostCategories)
            throw new ArgumentException(FormattableString.Invariant($"There are {categories.Count} categories; weights are made for {MostCategories} at most."), nameof(categories));
        double[,] weights = (double[,])matrix(categories).Clone();
        return weights.GetLength(0) == categories.Count ? weights : throw new ArgumentException(
            FormattableString.Invariant($"The weights '{Name}' are for {weights.GetLength(0)} categories, but there are {categories.Count}."), nameof(categories));
    }

    private static AgreementWeights Of(string name, Func<RatingCategories, int, int, double> distance) =>
        new(name, categories => WeightShapes.OneMinusShare(categories, distance));
}
