using Evaluation.Custom;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads the values of one leaf from text, without any culture and without guessing.</summary>
internal abstract class ValueReader
{
    private static readonly string[] ExcelErrors = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

    /// <summary>The reader for a leaf, by what its method accepts.</summary>
    internal static ValueReader For(Indicator leaf) => leaf.Method switch
    {
        LevelTable levels => new LevelReader(levels.Levels.Select(level => level.Name)),
        Checklist checklist => new ChecklistReader(checklist.Items.Select(item => item.Name)),
        WorkingDayDeadline { Clock: not WorkingDayClock.Count } deadline => new TimelineReader(deadline.Clock),
        CustomMethod { Accepts: ValueKind.Level } custom => new LevelReader(custom.Choices),
        CustomMethod { Accepts: ValueKind.Checklist } custom => new ChecklistReader(custom.Choices),
        { Accepts: var kind } => For(kind),
        _ => throw new ArgumentException("A leaf without a method has no values.", nameof(leaf)),
    };

    /// <summary>The reader for a kind of value that needs no list of names.</summary>
    internal static ValueReader For(ValueKind kind) => kind switch
    {
        ValueKind.Number => new NumberReader(),
        ValueKind.YesNo => new YesNoReader(),
        ValueKind.Count => new CountReader(),
        ValueKind.Date => new DateReader(),
        ValueKind.Dates => new DateListReader(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing reads this kind of value."),
    };

    /// <summary>Reads a cell: a value or one of the kinds of nothing.</summary>
    /// <returns><see langword="null"/>, or why the text is no value.</returns>
    internal virtual ValueFault? Read(ReadOnlySpan<char> cell, out ObservedValue value)
    {
        ReadOnlySpan<char> text = NameText.Trim(cell);
        if (AbsenceWords.TryRead(text, out value))
            return null;
        return ReadSomething(text, out value) is { } fault
            ? IsExcelError(text) ? new ValueFault(ObservationDiagnostics.ExcelError) : fault
            : null;
    }

    /// <summary>Reads a text that is trimmed and none of the words for nothing.</summary>
    private protected abstract ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value);

    private static bool IsExcelError(ReadOnlySpan<char> text) =>
        text[0] == '#' && Array.IndexOf(ExcelErrors, text.ToString().ToUpperInvariant()) >= 0;
}
