namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads yes and no.</summary>
internal sealed class YesNoReader : ValueReader
{
    private static readonly string[] Yes = ["yes", "y", "true", "是", "有", "1", "√"];

    private static readonly string[] No = ["no", "n", "false", "否", "无", "0", "×"];

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        bool isYes = IsOneOf(text, Yes);
        value = ObservedValue.OfYesNo(isYes);
        return isYes || IsOneOf(text, No) ? null : new ValueFault(ObservationDiagnostics.NotYesNo);
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
