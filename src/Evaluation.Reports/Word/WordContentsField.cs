using System.Globalization;

namespace Evaluation.Reports.Word;

/// <summary>Writes the table of contents: a field of Word's that renews it, each entry a link with the page of its heading.</summary>
/// <remarks>
/// Which page a heading stands on depends on the fonts of the reader's machine, so no number is written here: each entry has a PAGEREF field without a result.
/// LibreOffice works these out when it opens the document, unless they stand within a TOC field, whose text it takes as it is; so the marks of that field are
/// for Word alone. Word works them out when somebody updates the field, and a line that only Word shows, and that updating removes, says so. To have them
/// worked out on opening (updateFields, dirty) makes Word ask a question that alarms, and does not always give the right numbers.
/// </remarks>
internal sealed class WordContentsField(WordXml xml, IReadOnlyList<WordOutlineEntry> outline, Language language)
{
    private const string HintSize = "21";

    /// <summary>Writes title and entries.</summary>
    internal void Write()
    {
        WordOutlineEntry[] entries = [.. outline.Where(entry => entry.Heading.Level <= WordHeading.DeepestInContents)];
        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Start("docPartObj");
        xml.Value("docPartGallery", "Table of Contents");
        xml.Empty("docPartUnique");
        xml.End();
        xml.End();
        xml.Start("sdtContent");
        xml.StartParagraph(WordStyle.ContentsTitle, () => xml.Empty("pageBreakBefore"));
        xml.Run(ReportTexts.Contents.In(language));
        xml.End();
        for (int i = 0; i < entries.Length; i++)
            Entry(entries[i], isFirst: i == 0, isLast: i == entries.Length - 1);
        xml.End();
        xml.End();
    }

    private void Entry(WordOutlineEntry entry, bool isFirst, bool isLast)
    {
        xml.StartParagraph(WordStyle.Contents(entry.Heading.Level));
        if (isFirst)
            Begin();
        xml.Start("hyperlink");
        xml.Attribute("anchor", entry.Bookmark);
        xml.Attribute("history", "1");
        xml.Run(entry.Number + entry.Heading.Text);
        InRun(() => xml.Empty("tab"));
        Page(entry.Bookmark);
        xml.End();
        if (isLast)
            InRun(() => xml.ForWord(() => xml.FieldMark("end")));
        xml.End();
    }

    private void Begin()
    {
        string levels = WordHeading.DeepestInContents.ToString(CultureInfo.InvariantCulture);
        InRun(() => xml.ForWord(() => xml.FieldMark("begin")));
        InRun(() => xml.ForWord(() => xml.Text("instrText", $" TOC \\o \"1-{levels}\" \\h \\z \\t \"{WordStyle.Annex},1\" ")));
        InRun(() => xml.ForWord(() => xml.FieldMark("separate")));
        InRun(() =>
        {
            xml.Start("rPr");
            xml.Value("sz", HintSize);
            xml.Value("szCs", HintSize);
            xml.End();
            xml.ForWord(() =>
            {
                xml.Text("t", ReportTexts.ContentsHint.In(language));
                xml.Empty("br");
            });
        });
    }

    private void Page(string bookmark)
    {
        InRun(() => xml.FieldMark("begin"));
        InRun(() => xml.Text("instrText", $" PAGEREF {bookmark} \\h "));
        InRun(() => xml.FieldMark("separate"));
        InRun(() => xml.FieldMark("end"));
    }

    private void InRun(Action write)
    {
        xml.Start("r");
        write();
        xml.End();
    }
}
