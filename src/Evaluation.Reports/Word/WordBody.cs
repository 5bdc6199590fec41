using System.Globalization;
using System.Xml;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>Writes the blocks of a document as its main part, counting headings, captions and lists as editors do.</summary>
internal sealed class WordBody
{
    private readonly WordXml xml;
    private readonly WordTables tables;
    private readonly WordPictures pictures;
    private readonly WordContentsField contents;
    private readonly Language language;
    private readonly IReadOnlyList<WordOutlineEntry> outline;
    private int headings;
    private int tableCaptions;
    private int pictureCaptions;
    private bool isAcross;
    private bool hasCover;

    /// <param name="raw">Where to.</param>
    /// <param name="blocks">All blocks of the document, for the table of contents.</param>
    /// <param name="language">The language of captions and numbers.</param>
    internal WordBody(XmlWriter raw, IReadOnlyList<WordBlock> blocks, Language language)
    {
        this.language = language;
        xml = new WordXml(raw);
        tables = new WordTables(xml, language);
        pictures = new WordPictures(xml);
        outline = WordOutline.Of(blocks, language);
        contents = new WordContentsField(xml, outline, language);
    }

    /// <summary>How many lists of sentences were written.</summary>
    internal int Lists { get; private set; }

    /// <summary>The links of what was written.</summary>
    internal IReadOnlyList<OfficeLink> Links => xml.Links;

    /// <summary>The pictures that were written.</summary>
    internal IReadOnlyList<OfficePart> Images => pictures.Images;

    /// <summary>Writes the whole part.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="beginsAcross">Whether its first page, or all, are pages across.</param>
    internal void Write(IReadOnlyList<WordBlock> blocks, bool beginsAcross)
    {
        isAcross = beginsAcross;
        hasCover = blocks.Any(block => block is WordContents);
        xml.Start("document");
        xml.DeclareWord();
        xml.Start("body");
        for (int i = 0; i < blocks.Count; i++)
            Write(blocks[i], leads: i + 1 < blocks.Count && blocks[i + 1] is WordTable or WordPicture);
        Section();
        xml.End();
        xml.End();
    }

    private int TextWidth => isAcross ? WordPage.TextHeight : WordPage.TextWidth;

    /// <param name="block">The block.</param>
    /// <param name="leads">Whether it leads to a table or picture, from which it must not be torn.</param>
    private void Write(WordBlock block, bool leads)
    {
        switch (block)
        {
            case WordHeading heading:
                Heading(heading);
                break;
            case WordParagraph paragraph:
                Paragraph(paragraph, leads);
                break;
            case WordItems items:
                Items(items);
                break;
            case WordTable table:
                Table(table);
                break;
            case WordPicture picture:
                pictures.Write(picture.Chart);
                Caption(ReportTexts.PictureCaption, ++pictureCaptions, picture.Chart.Title, keepsNext: false);
                break;
            case WordContents:
                contents.Write();
                break;
            case WordTurn:
                xml.StartParagraph(WordStyle.SectionEnd, Section);
                xml.End();
                isAcross = !isAcross;
                break;
        }
    }

    private void Heading(WordHeading heading)
    {
        string id = headings.ToString(CultureInfo.InvariantCulture);
        xml.StartParagraph(WordStyle.Heading(heading.Level), heading.NewPage ? () => xml.Empty("pageBreakBefore") : null);
        xml.Start("bookmarkStart");
        xml.Attribute("id", id);
        xml.Attribute("name", outline[headings++].Bookmark);
        xml.End();
        xml.Run(heading.Text);
        xml.Start("bookmarkEnd");
        xml.Attribute("id", id);
        xml.End();
        xml.End();
    }

    private void Paragraph(WordParagraph paragraph, bool leads)
    {
        xml.StartParagraph(paragraph.Style, leads ? () => xml.Empty("keepNext") : null);
        foreach (LinkedText text in paragraph.Texts)
            xml.Run(text, language);
        xml.End();
    }

    private void Items(WordItems items)
    {
        int list = WordNumbering.FirstList + Lists++;
        foreach (string sentence in items.Sentences)
        {
            xml.StartParagraph(WordStyle.Item, () =>
            {
                xml.Start("numPr");
                xml.Value("ilvl", "0");
                xml.Value("numId", list.ToString(CultureInfo.InvariantCulture));
                xml.End();
            });
            xml.Run(sentence);
            xml.End();
        }
    }

    private void Table(WordTable table)
    {
        if (table.Title.Length > 0)
            Caption(ReportTexts.TableCaption, ++tableCaptions, table.Title, keepsNext: true);
        tables.Write(table, TextWidth);

        // Two tables without anything between them would become one.
        xml.Paragraph(WordStyle.TableEnd, "");
    }

    /// <summary>表 1, with a field that counts on when an editor puts another one before it.</summary>
    private void Caption(LocalText label, int number, string title, bool keepsNext)
    {
        string word = label.In(language);
        xml.StartParagraph(WordStyle.Caption, keepsNext ? null : () => xml.Value("keepNext", "0"));
        xml.Run(word + " ");
        xml.Field($" SEQ {word} \\* ARABIC ", number.ToString(CultureInfo.InvariantCulture));
        xml.Run("  " + title);
        xml.End();
    }

    private void Section()
    {
        xml.Start("sectPr");
        Footer("default", WordParts.OddFooter);
        Footer("even", WordParts.EvenFooter);
        xml.Start("pgSz");
        xml.Attribute("w", isAcross ? WordPage.Long : WordPage.Short);
        xml.Attribute("h", isAcross ? WordPage.Short : WordPage.Long);
        if (isAcross)
            xml.Attribute("orient", "landscape");
        xml.End();
        xml.Start("pgMar");
        xml.Attribute("top", isAcross ? WordPage.Left : WordPage.Above);
        xml.Attribute("right", isAcross ? WordPage.Above : WordPage.Right);
        xml.Attribute("bottom", isAcross ? WordPage.Right : WordPage.Below);
        xml.Attribute("left", isAcross ? WordPage.Below : WordPage.Left);
        xml.Attribute("header", WordPage.Footer / 2);
        xml.Attribute("footer", isAcross ? WordPage.Footer * WordPage.Right / WordPage.Below : WordPage.Footer);
        xml.Attribute("gutter", 0);
        xml.End();

        // The cover counts as a page and shows no number.
        if (hasCover)
            xml.Empty("titlePg");
        hasCover = false;
        xml.End();
    }

    private void Footer(string kind, string id)
    {
        xml.Start("footerReference");
        xml.Attribute("type", kind);
        xml.Raw.WriteAttributeString("r", "id", WordXml.Relationships, id);
        xml.End();
    }
}
