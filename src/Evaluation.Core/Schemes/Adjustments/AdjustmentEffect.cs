namespace Evaluation.Schemes.Adjustments;

/// <summary>What an <see cref="Adjustment"/> does to the card.</summary>
/// <remarks>Each kind is a sealed record: <see cref="Veto"/>, <see cref="Deduction"/>, <see cref="Bonus"/>, <see cref="Limit"/>, <see cref="FailMark"/>, <see cref="PartPassMark"/>,
/// <see cref="IndicatorOverride"/>, or a <see cref="Custom.CustomEffect"/> of your own.</remarks>
public abstract record AdjustmentEffect
{
    private protected AdjustmentEffect()
    {
    }

    /// <summary>The name in a scheme file.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it needs an observation, and so a method.</summary>
    public abstract bool NeedsObservation { get; }

    /// <summary>The grade of a subject that it fails, or <see langword="null"/>.</summary>
    internal virtual string? GivenGrade => null;
}
