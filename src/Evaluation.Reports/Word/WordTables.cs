using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word;

/// <summary>Writes tables: of fixed widths, with a heading row that is repeated on every page.</summary>
internal sealed class WordTables(WordXml xml, Language language)
{
    // A row of more text may be longer than a page and must be free to break.
    private const int LongestWhole = 600;

    // A table of no more than these fits on half an upright page and is not torn.
    private const int MostRowsWhole = 12;
    private const int LongestTableWhole = 1_200;

    /// <summary>Writes a table of a width in twentieths of a point.</summary>
    internal void Write(WordTable table, int width)
    {
        xml.Start("tbl");
        Properties(table, width);
        xml.Start("tblGrid");
        foreach (int column in Widths(table, width))
        {
            xml.Start("gridCol");
            xml.Attribute("w", column);
            xml.End();
        }

        xml.End();
        HeadingRow(table);
        bool staysWhole = width <= WordPage.TextWidth && table.Rows.Count <= MostRowsWhole && table.Rows.Sum(row => row.Sum(cell => cell.Length)) <= LongestTableWhole;
        for (int i = 0; i < table.Rows.Count; i++)
            Row(table, table.Rows[i], keepsNext: staysWhole && i < table.Rows.Count - 1);
        xml.End();
    }

    private void Properties(WordTable table, int width)
    {
        xml.Start("tblPr");
        xml.Value("tblStyle", WordStyles.Table);
        xml.Start("tblW");
        xml.Attribute("w", width);
        xml.Attribute("type", "dxa");
        xml.End();
        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        if (table.Title.Length > 0)
            xml.Value("tblCaption", table.Title);
        xml.Value("tblDescription", ReportTexts.TableSummary.Format(language, table.Rows.Count, string.Join(ReportTexts.Listing.In(language), table.Columns.Select(column => column.Title))));
        xml.End();
    }

    /// <summary>The widths of the columns; what dividing leaves over goes to the last.</summary>
    private static int[] Widths(WordTable table, int width)
    {
        int shares = table.Columns.Sum(column => column.Share);
        int[] widths = [.. table.Columns.Select(column => width * column.Share / shares)];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private void HeadingRow(WordTable table)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        xml.Empty("tblHeader");
        xml.End();
        foreach (WordColumn column in table.Columns)
        {
            xml.Start("tc");
            xml.Start("tcPr");
            xml.Start("shd");
            xml.Attribute("val", "clear");
            xml.Attribute("color", "auto");
            xml.Attribute("fill", "EDEDED");
            xml.End();
            xml.Value("vAlign", "center");
            xml.End();
            xml.Paragraph(WordStyle.TableHeading, column.Title);
            xml.End();
        }

        xml.End();
    }

    private void Row(WordTable table, WordCell[] cells, bool keepsNext)
    {
        xml.Start("tr");
        if (cells.Sum(cell => cell.Length) <= LongestWhole)
        {
            xml.Start("trPr");
            xml.Empty("cantSplit");
            xml.End();
        }

        for (int i = 0; i < cells.Length; i++)
            Cell(cells[i], table.Columns[i].IsText ? WordStyle.TableText : WordStyle.TableNumber, keepsNext ? () => xml.Empty("keepNext") : null);
        xml.End();
    }

    private void Cell(WordCell cell, string style, Action? properties)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Value("vAlign", "center");
        xml.End();
        if (cell.Text.Length > 0 || cell.More is null)
        {
            xml.StartParagraph(style, properties);
            xml.Run(cell.Text);
            xml.End();
        }

        foreach (LinkedText line in cell.More ?? [])
        {
            xml.StartParagraph(style, properties);
            xml.Run(line, language);
            xml.End();
        }

        xml.End();
    }
}
