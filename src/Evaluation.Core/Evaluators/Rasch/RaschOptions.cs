namespace Evaluation.Evaluators.Rasch;

/// <summary>How a <see cref="RaschModel"/> is estimated.</summary>
public sealed record RaschOptions
{
    /// <summary>The options used when none are given.</summary>
    public static RaschOptions Default { get; } = new();

    /// <summary>
    /// The name of the facet whose measures are not centred and so carry the level of the ratings; <see langword="null"/> for the first facet.
    /// The default is <see langword="null"/>. Estimation is fastest when it is the facet with most elements.
    /// </summary>
    public string? FloatingFacet { get; init; }

    /// <summary>
    /// The name of the facet each element of which has thresholds of its own (partial credit, Masters 1982); <see langword="null"/> for one
    /// set of thresholds (rating scale, Andrich 1978). The default is <see langword="null"/>.
    /// </summary>
    public string? ThresholdFacet { get; init; }

    /// <summary>What becomes of categories that nobody gave. The default is <see cref="UnobservedCategories.Renumber"/>.</summary>
    public UnobservedCategories UnobservedCategories { get; init; }

    /// <summary>How far from the lowest or highest possible score an extreme element is estimated, in score points. The default is 0.3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside (0, 0.5].</exception>
    public double ExtremeAdjustment
    {
        get;
        init => field = value is > 0 and <= 0.5 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number in (0, 0.5].");
    }

    = 0.3;

    /// <summary>Elements whose measures are given. The default is none.</summary>
    public ValueList<RaschAnchor> Anchors { get; init; } = [];

    /// <summary>Facets in which each group of elements, and not the facet as a whole, has the mean zero. The default is none.</summary>
    public ValueList<RaschGrouping> CentredGroups { get; init; } = [];

    /// <summary>The largest score residual and change allowed at the end, in logits. The default is 1e-8.</summary>
    /// <remarks>A residual is divided by the element's information, so that it says by how many logits the measure is off.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside [1e-11, 0.01].</exception>
    public double Tolerance
    {
        get;
        init => field = value is >= 1e-11 and <= 0.01 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number in [1e-11, 0.01].");
    }

    = 1e-8;

    /// <summary>The most Newton steps. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxIterations
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 1 or more.");
    }

    = 100;

    /// <summary>
    /// The most parameters besides the floating facet for which standard errors from the full information are worked out; it costs their
    /// third power in time. The default is 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 5,000.</exception>
    public int MaxFullInformation
    {
        get;
        init => field = value is >= 0 and <= 5000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0 to 5,000.");
    }

    = 1000;

    /// <summary>The most threads at work at once; -1 for as many as there are processors. The default is -1. It changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, "Give -1 or a number of threads from 1 up.");
    }

    = -1;
}
