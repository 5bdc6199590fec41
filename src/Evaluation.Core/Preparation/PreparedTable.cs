using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>A table after its preparation, with the record of every cell that was changed.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PreparedTable
{
    internal PreparedTable(NumberTable original, NumberTable table, ValueList<StepRecord> steps) => (Original, Table, Steps) = (original, table, steps);

    /// <summary>The table before the first step.</summary>
    public NumberTable Original { get; }

    /// <summary>The table after the last step.</summary>
    public NumberTable Table { get; }

    /// <summary>What each step did, in order.</summary>
    public ValueList<StepRecord> Steps { get; }

    /// <summary>What happened to one cell, step by step; empty when nothing did.</summary>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="indicator">The code of the indicator.</param>
    public ValueList<(int Step, CellChange Change)> HistoryOf(string subject, string indicator) => Steps
        .SelectMany(step => step.Changes.Where(change => change.Subject == subject && change.Indicator == indicator).Select(change => (step.Number, change)))
        .ToValueList();

    /// <summary>
    /// The observations with the prepared numbers, ready to be scored. What no step changed keeps its digits, its evaluator and its evidence; what was changed
    /// carries the preparation as its record (<see cref="ObservationTable.Preparation"/>). Subjects that were screened out are not in it.
    /// </summary>
    /// <returns>The observations, or which numbers do not fit into a <see cref="decimal"/>, or into what the leaf counts.</returns>
    /// <exception cref="InvalidOperationException">The table was not made from observations.</exception>
    public Checked<ObservationTable> ToObservations() => new PreparedObservations(this).Build();

    /// <summary>The steps with every changed cell as JSON; equal preparations give equal text.</summary>
    public string ToJson() => PreparationJson.Of(this);

    /// <summary>The steps and their changes in plain words.</summary>
    public string ToText(Language language) => PreparationText.Of(this, language);

    /// <summary>What was done to the numbers of one subject, in plain words, every change; empty when nothing was.</summary>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="language">The language.</param>
    public string ToText(string subject, Language language) => PreparationText.Of(this, subject, language);
}
