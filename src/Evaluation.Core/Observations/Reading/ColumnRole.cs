namespace Evaluation.Observations.Reading;

/// <summary>What a column that is no leaf's tells.</summary>
internal enum ColumnRole
{
    Subject,
    Indicator,
    Value,
    Evaluator,
    Time,
    Evidence,
    Comment,
    Group,
    Order,

    // Of a table of corrections.
    OldValue,
    NewValue,
    Stage,
    By,
    Reason,
    Clause,
}
