namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads numbers of cases: whole and not negative.</summary>
internal sealed class CountReader : ValueReader
{
    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        value = default;
        if (NumberText.Read(text, out decimal number) is { } fault)
            return fault.Descriptor == ObservationDiagnostics.NotANumber ? new ValueFault(ObservationDiagnostics.NotACount) : fault;
        if (number < 0 || !decimal.IsInteger(number))
            return new ValueFault(ObservationDiagnostics.NotACount);
        value = ObservedValue.OfCount((long)number);
        return null;
    }
}
