namespace Evaluation.Preparation;

/// <summary>A way to put an indicator on a common scale.</summary>
/// <remarks>Each kind is a sealed record in <c>Evaluation.Preparation.Normalisations</c>.</remarks>
public abstract record Normalisation
{
    private protected Normalisation()
    {
    }

    /// <summary>The name in a preparation file, such as <c>min-max</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in a few words with its settings.</summary>
    public abstract LocalText Description { get; }

    /// <summary>Whether the scale does not come from the numbers, so that equal ones have a place on it.</summary>
    internal virtual bool HasOwnScale => false;

    /// <summary>The numbers on the new scale; <see langword="null"/> once it was reported why there are none.</summary>
    /// <param name="work">The step.</param>
    /// <param name="column">The column.</param>
    /// <param name="upward">Its numbers, with their signs turned where a lower number is better.</param>
    internal abstract double[]? Map(StepWork work, int column, double[] upward);
}
