using System.Globalization;
using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Word;

/// <summary>What several sections of a document make of a round.</summary>
internal static class WordContext
{
    /// <summary>Clauses as numbered sentences, or a sentence that there are none.</summary>
    internal static WordBlock Items(this PageContext page, IEnumerable<string> clauses)
    {
        ValueList<string> sentences = clauses.Select(page.Sentence).ToValueList();
        return sentences.Count == 0 ? new WordParagraph(WordStyle.Body, page.Say(ReportTexts.NothingToSay)) : new WordItems(sentences);
    }

    /// <summary>Who made a document and when, as lines of its title; none when nobody said.</summary>
    internal static IEnumerable<WordBlock> Signed(this PageContext page, Imprint imprint)
    {
        if (imprint.Body.Length > 0)
            yield return new WordParagraph(WordStyle.Subtitle, SafeText.Of(imprint.Body));
        if (imprint.Date is { } date)
            yield return new WordParagraph(WordStyle.Subtitle, page.Language == Language.Chinese ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : IsoDate.Of(date));
    }

    /// <summary>A table with at most so many rows; what it loses is told in <paramref name="cuts"/>.</summary>
    internal static WordTable Cut(List<LocalText> cuts, int most, WordTable table)
    {
        if (table.Rows.Count <= most)
            return table;
        cuts.Add(ReportTexts.RowsLeftOut.With(table.Rows.Count - most, table.Rows.Count, table.Title));
        return table with { Rows = [.. table.Rows.Take(most)] };
    }
}
