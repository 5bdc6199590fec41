using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word;

/// <summary>Writes tables: of fixed widths, with a heading row that is repeated on every page.</summary>
internal sealed class WordTables(WordXml xml, Language language)
{
    // A row of more text may be longer than a page and must be free to break.
    private const int LongestWhole = 600;

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
        foreach (WordCell[] row in table.Rows)
            Row(table, row);
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

    private void Row(WordTable table, WordCell[] cells)
    {
        xml.Start("tr");
        if (cells.Sum(cell => cell.Length) <= LongestWhole)
        {
            xml.Start("trPr");
            xml.Empty("cantSplit");
            xml.End();
        }

        for (int i = 0; i < cells.Length; i++)
            Cell(cells[i], table.Columns[i].IsText ? WordStyle.TableText : WordStyle.TableNumber);
        xml.End();
    }

    private void Cell(WordCell cell, string style)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Value("vAlign", "center");
        xml.End();
        if (cell.Text.Length > 0 || cell.More is null)
            xml.Paragraph(style, cell.Text);
        foreach (LinkedText line in cell.More ?? [])
        {
            xml.StartParagraph(style);
            xml.Run(line, language);
            xml.End();
        }

        xml.End();
    }
}
