namespace Evaluation.Preparation;

/// <summary>One step of preparing data before it is scored.</summary>
/// <remarks>
/// Each kind is a sealed record with all its settings: <see cref="Denominate"/>, <see cref="Screen"/>, <see cref="ImputeMean"/>, <see cref="ImputeMedian"/>,
/// <see cref="ImputeFromSiblings"/>, <see cref="ImputeFromEarlier"/>, <see cref="TreatOutliers"/>, <see cref="TransformLog"/>, <see cref="TransformBoxCox"/>,
/// <see cref="Normalise"/>.
/// </remarks>
public abstract record PreparationStep
{
    private protected PreparationStep()
    {
    }

    /// <summary>The name in a preparation file, such as <c>impute-mean</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The codes of the indicators that the step looks at. The default is empty: all of them.</summary>
    public ValueList<string> Indicators { get; init; } = [];

    /// <summary>What the step does, in one sentence with its settings.</summary>
    public abstract LocalText Description { get; }

    /// <summary>Does the step.</summary>
    internal abstract void Run(StepWork work);
}
