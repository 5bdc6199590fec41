using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>The different sentences of a report that are long enough to be its own words, without numbers, and without those of templates.</summary>
internal sealed class ReportSentences
{
    /// <summary>Shorter ones are alike by nature: 全年未发生行政复议案件.</summary>
    private const int Shortest = 15;

    private static readonly char[] Ends = ['。', '！', '？', '；', '!', '?', ';', '\n', '\r'];

    private readonly Dictionary<string, string> sentences;

    private ReportSentences(string text, Dictionary<string, string> sentences) => (Text, this.sentences) = (text, sentences);

    /// <summary>The whole text.</summary>
    internal string Text { get; }

    internal int Count => sentences.Count;

    internal static ReportSentences Of(string text, IEnumerable<string> templates)
    {
        var given = templates.SelectMany(Split).Select(Plain).ToHashSet(StringComparer.Ordinal);
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string sentence in Split(text))
        {
            if (Plain(sentence) is { Length: >= Shortest } plain && !given.Contains(plain))
                own.TryAdd(plain, sentence.Trim());
        }

        return new ReportSentences(text, own);
    }

    /// <summary>Those that another report has too, as they stand here.</summary>
    internal IEnumerable<string> In(ReportSentences other) => sentences.Where(sentence => other.sentences.ContainsKey(sentence.Key)).Select(sentence => sentence.Value);

    private static string[] Split(string text) => text.Split(Ends, StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string sentence) => string.Concat(PlainText.Of(ReportReuse.WithoutNumbers(sentence)).Select(rune => rune.ToString()));
}
