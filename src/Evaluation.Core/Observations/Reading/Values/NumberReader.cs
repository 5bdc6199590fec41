namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads numbers.</summary>
internal sealed class NumberReader : ValueReader
{
    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        ValueFault? fault = NumberText.Read(text, out decimal number);
        value = fault is null ? ObservedValue.OfNumber(number) : default;
        return fault;
    }
}
