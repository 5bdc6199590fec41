namespace Evaluation.Observations;

/// <summary>The words by which an observation names the dates of a matter.</summary>
internal static class TimelineWords
{
    private static readonly (TimelineStepKind Kind, string[] Words)[] Kinds =
    [
        (TimelineStepKind.Received, ["received", "from", "made", "收到", "受理", "形成", "起"]),
        (TimelineStepKind.CorrectionNotice, ["notice", "补正告知", "告知补正"]),
        (TimelineStepKind.Corrected, ["corrected", "补正", "收到补正"]),
        (TimelineStepKind.Consulted, ["consulted", "征询", "征求意见"]),
        (TimelineStepKind.Extended, ["extended", "延期"]),
        (TimelineStepKind.Replied, ["replied", "published", "to", "答复", "公开", "告知", "止"]),
    ];

    /// <summary>The words with which a text is written.</summary>
    internal static IEnumerable<string> Written => Kinds.Select(kind => kind.Words[0]);

    /// <summary>All words.</summary>
    internal static IEnumerable<string> All => Kinds.SelectMany(kind => kind.Words);

    internal static string Of(TimelineStepKind kind) => Kinds[(int)kind].Words[0];

    /// <summary>Reads a word, letter case not counted.</summary>
    internal static bool TryRead(ReadOnlySpan<char> word, out TimelineStepKind kind)
    {
        foreach ((TimelineStepKind meant, string[] words) in Kinds)
        {
            foreach (string known in words)
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
