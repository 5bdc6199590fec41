using System.Globalization;

namespace Evaluation.Reports.Word;

/// <summary>The headings of a document with the numbers that the editor's own numbering gives them.</summary>
internal static class WordOutline
{
    internal static IReadOnlyList<WordOutlineEntry> Of(IEnumerable<WordBlock> blocks, Language language)
    {
        int[] counts = new int[5];
        var entries = new List<WordOutlineEntry>();
        foreach (WordHeading heading in blocks.OfType<WordHeading>())
        {
            counts[heading.Level]++;
            if (heading.Level != WordHeading.Annex)
                counts.AsSpan(heading.Level + 1).Clear();
            string bookmark = string.Create(CultureInfo.InvariantCulture, $"_Toc{entries.Count + 1:000000}");
            entries.Add(new WordOutlineEntry(heading, Number(heading.Level, counts, language), bookmark));
        }

        return entries;
    }

    private static string Number(int level, int[] counts, Language language) => FormattableString.Invariant((level, language) switch
    {
        (0, Language.Chinese) => (FormattableString)$"附件{counts[0]} ",
        (0, _) => $"Annex {counts[0]} ",
        (1, Language.Chinese) => $"{ChineseNumber.Of(counts[1])}、",
        (2, Language.Chinese) => $"（{ChineseNumber.Of(counts[2])}）",
        (3, Language.Chinese) => $"{counts[3]}.",
        (1, _) => $"{counts[1]} ",
        (2, _) => $"{counts[1]}.{counts[2]} ",
        (3, _) => $"{counts[1]}.{counts[2]}.{counts[3]} ",
        (_, Language.Chinese) => $"（{counts[4]}）",
        _ => $"({counts[4]}) ",
    });
}
