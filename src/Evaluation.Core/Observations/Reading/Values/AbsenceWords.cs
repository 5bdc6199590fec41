namespace Evaluation.Observations.Reading.Values;

/// <summary>The words for the four kinds of nothing. A blank is missing; the digit 0 is a number and none of them.</summary>
internal static class AbsenceWords
{
    private static readonly (string Word, ObservedValue Value)[] Words =
    [
        ("missing", ObservedValue.Missing),
        ("未采集", ObservedValue.Missing),
        ("n/a", ObservedValue.NotApplicable),
        ("/", ObservedValue.NotApplicable),
        ("不适用", ObservedValue.NotApplicable),
        ("excluded", ObservedValue.Excluded),
        ("剔除", ObservedValue.Excluded),
        ("zero", ObservedValue.Zero),
        ("零分", ObservedValue.Zero),
    ];

    /// <summary>Reads a text that is trimmed.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ObservedValue value)
    {
        value = ObservedValue.Missing;
        if (text.IsEmpty)
            return true;
        if (char.IsAsciiDigit(text[0]))
            return false;
        foreach ((string word, ObservedValue meant) in Words)
        {
            if (!text.Equals(word, StringComparison.OrdinalIgnoreCase))
                continue;
            value = meant;
            return true;
        }

        return false;
    }
}
