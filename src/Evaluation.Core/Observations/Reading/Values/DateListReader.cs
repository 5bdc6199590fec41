namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads any number of dates, separated by semicolons; <c>none</c> or <c>无</c> for no date; tells every fault.</summary>
internal sealed class DateListReader : ValueReader
{
    private static readonly char[] Separators = [DatesText.Separator, '；'];

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        value = ObservedValue.OfDates();
        if (text is "none" or "无")
            return null;
        var dates = new List<DateOnly>();
        ValueFault? first = null;
        foreach (string part in text.ToString().Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (DateReader.TryRead(part, out DateOnly date))
                dates.Add(date);
            else
                first = new ValueFault(ObservationDiagnostics.NotADateOfList, part, first);
        }

        if (dates.Count == 0 && first is null)
            return new ValueFault(ObservationDiagnostics.NotADateOfList, text.ToString());
        value = ObservedValue.OfDates(dates);
        return first;
    }
}
