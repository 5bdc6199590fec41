namespace Evaluation.Observations;

/// <summary>The words by which an observation names the dates of a matter.</summary>
internal static class TimelineWords
{
    /// <summary>By kind, in the order of their numbers: the words with which it is written in both languages, and others that are understood.</summary>
    private static readonly (TimelineStepKind Kind, LocalText Written, string[] Others)[] Kinds =
    [
        (TimelineStepKind.Received, new LocalText("received", "收到"), ["from", "made", "受理", "形成", "起"]),
        (TimelineStepKind.CorrectionNotice, new LocalText("notice", "补正告知"), ["告知补正"]),
        (TimelineStepKind.Corrected, new LocalText("corrected", "补正"), ["收到补正"]),
        (TimelineStepKind.Consulted, new LocalText("consulted", "征求意见"), ["征询"]),
        (TimelineStepKind.Extended, new LocalText("extended", "延期"), []),
        (TimelineStepKind.Replied, new LocalText("replied", "答复"), ["published", "to", "公开", "告知", "止"]),
    ];

    /// <summary>The word with which a text that is stored is written.</summary>
    internal static string Of(TimelineStepKind kind) => Kinds[(int)kind].Written.English;

    internal static string InChinese(TimelineStepKind kind) => Kinds[(int)kind].Written.Chinese;

    /// <summary>Reads a word, letter case not counted.</summary>
    internal static bool TryRead(ReadOnlySpan<char> word, out TimelineStepKind kind)
    {
        foreach ((TimelineStepKind meant, LocalText written, string[] others) in Kinds)
        {
            foreach (string known in (string[])[written.English, written.Chinese, .. others])
            {
                if (!word.Equals(known, StringComparison.OrdinalIgnoreCase))
                    continue;
                kind = meant;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
