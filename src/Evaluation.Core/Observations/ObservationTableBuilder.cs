using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>Makes an <see cref="ObservationTable"/> in code, one observation at a time.</summary>
/// <remarks>Can be built once. Values that a leaf's method does not take are reported when the table is scored.</remarks>
/// <threadsafety>Not safe for use by several threads at once.</threadsafety>
public sealed class ObservationTableBuilder
{
    private readonly Scheme scheme;
    private readonly ObservationColumns columns;
    private readonly Dictionary<string, int> leafPositions;
    private bool built;

    /// <summary>Begins a table for a scheme.</summary>
    /// <exception cref="ArgumentException">The scheme has two leaves with one code.</exception>
    public ObservationTableBuilder(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        this.scheme = scheme;
        columns = new ObservationColumns(scheme);
        leafPositions = columns.Leaves.Select((leaf, position) => (leaf.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position, StringComparer.Ordinal);
    }

    /// <summary>Adds a subject before its first observation, or tells its group and order.</summary>
    /// <exception cref="ArgumentException">The name is empty, or group or order contradict what was told before.</exception>
    /// <exception cref="InvalidOperationException">The table was built already.</exception>
    public ObservationTableBuilder AddSubject(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject.Name);
        ThrowIfBuilt();
        if (!columns.TryDescribe(columns.AddSubject(subject.Name), subject.Group, subject.Order))
            throw new ArgumentException($"'{subject.Name}' already has another group or order.", nameof(subject));
        return this;
    }

    /// <summary>Adds an observation.</summary>
    /// <param name="subject">Who was assessed; added when new.</param>
    /// <param name="indicatorCode">The code of the leaf.</param>
    /// <param name="value">What was found.</param>
    /// <param name="evaluator">Who made the observation, or <see langword="null"/>.</param>
    /// <param name="details">What else is known about it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The subject's name is empty, or the scheme has no leaf with that code.</exception>
    /// <exception cref="InvalidOperationException">The table was built already.</exception>
    public ObservationTableBuilder Add(
        string subject,
        string indicatorCode,
        ObservedValue value,
        string? evaluator = null,
        ObservationDetails details = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(indicatorCode);
        ThrowIfBuilt();
        if (!leafPositions.TryGetValue(indicatorCode, out int leaf))
            throw new ArgumentException($"The scheme has no leaf '{indicatorCode}'.", nameof(indicatorCode));
        columns.AddRow(columns.AddSubject(subject), leaf, columns.AddEvaluator(evaluator), value, details);
        return this;
    }

    /// <summary>The table of all that was added.</summary>
    /// <exception cref="InvalidOperationException">The table was built already.</exception>
    public ObservationTable Build()
    {
        ThrowIfBuilt();
        built = true;
        return new ObservationTable(scheme, columns);
    }

    private void ThrowIfBuilt()
    {
        if (built)
            throw new InvalidOperationException("This builder has built its table; begin a new one.");
    }
}
