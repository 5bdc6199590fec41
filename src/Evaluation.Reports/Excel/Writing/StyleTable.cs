using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>The styles that a workbook uses, numbered as they first occur, and the part of the file that lists them.</summary>
internal sealed class StyleTable
{
    /// <summary>Numbers below it belong to formats that every program has built in.</summary>
    private const uint FirstOwnFormat = 164;

    private const string FontName = "Microsoft YaHei";

    private readonly Dictionary<CellStyle, int> byIdentity = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(CellStyle Style, bool IsQuoted), int> byValue = [];
    private readonly List<(CellStyle Style, bool IsQuoted)> styles = [];
    private readonly List<string> highlights = [];

    internal StyleTable() => _ = IndexOf(SheetStyles.Plain, isQuoted: false);

    /// <summary>The number of a style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="isQuoted">Whether the text stays text when somebody edits it, as after an apostrophe.</param>
    internal int IndexOf(CellStyle style, bool isQuoted)
    {
        if (!isQuoted && byIdentity.TryGetValue(style, out int known))
            return known;
        if (!byValue.TryGetValue((style, isQuoted), out int index))
        {
            index = styles.Count;
            styles.Add((style, isQuoted));
            byValue.Add((style, isQuoted), index);
        }

        if (!isQuoted)
            byIdentity.Add(style, index);
        return index;
    }

    /// <summary>The number of a fill that a <see cref="Highlight"/> puts behind cells.</summary>
    internal uint HighlightOf(string fill)
    {
        int index = highlights.IndexOf(fill);
        if (index < 0)
        {
            index = highlights.Count;
            highlights.Add(fill);
        }

        return (uint)index;
    }

    /// <summary>Writes the part.</summary>
    internal void Write(XmlWriter xml)
    {
        List<string> formats = [.. styles.Select(style => style.Style.Format).Where(format => format != CellStyle.General).Distinct(StringComparer.Ordinal)];
        List<CellStyle> fonts = [.. styles.Select(style => FontOf(style.Style)).Distinct()];
        List<string> fills = [.. styles.Select(style => style.Style.Fill).OfType<string>().Distinct(StringComparer.Ordinal)];
        var sheet = new Stylesheet(
            new DocumentFormat.OpenXml.Spreadsheet.Fonts(fonts.Select(Font)) { Count = (uint)fonts.Count },
            new Fills(fills.Select(Fill).Prepend(Pattern(PatternValues.Gray125)).Prepend(Pattern(PatternValues.None))) { Count = (uint)fills.Count + 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), ThinBorder()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(styles.Select(style => Format(style, formats, fonts, fills))) { Count = (uint)styles.Count },
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            new DifferentialFormats(highlights.Select(Differential)) { Count = (uint)highlights.Count });
        if (formats.Count > 0)
            sheet.PrependChild(new NumberingFormats(formats.Select(NumberFormat)) { Count = (uint)formats.Count });
        sheet.WriteTo(xml);
    }

    private static NumberingFormat NumberFormat(string format, int index) =>
        new() { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = format };

    /// <summary>Of a style only what makes its font.</summary>
    private static CellStyle FontOf(CellStyle style) =>
        new() { Size = style.Size, IsBold = style.IsBold, IsUnderlined = style.IsUnderlined, Ink = style.Ink };

    private static Font Font(CellStyle style)
    {
        var font = new Font();
        if (style.IsBold)
            font.Append(new Bold());
        if (style.IsUnderlined)
            font.Append(new Underline());
        font.Append(
            new FontSize { Val = style.Size },
            new Color { Rgb = Argb(style.Ink) },
            new FontName { Val = FontName },
            new FontFamilyNumbering { Val = 2 },
            new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Pattern(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Fill(string colour)
    {
        var pattern = new PatternFill(new ForegroundColor { Rgb = Argb(colour) }, new BackgroundColor { Indexed = 64 });
        pattern.PatternType = PatternValues.Solid;
        return new Fill(pattern);
    }

    private static Border ThinBorder() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin },
        new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Line()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Line() => new() { Rgb = Argb("#C3CCD5") };

    private static CellFormat Format((CellStyle Style, bool IsQuoted) entry, List<string> formats, List<CellStyle> fonts, List<string> fills)
    {
        CellStyle style = entry.Style;
        int format = formats.IndexOf(style.Format);
        return new CellFormat(Place(style), new Protection { Locked = !style.IsUnlocked })
        {
            NumberFormatId = format < 0 ? 0 : FirstOwnFormat + (uint)format,
            FontId = (uint)fonts.IndexOf(FontOf(style)),
            FillId = style.Fill is { } fill ? (uint)fills.IndexOf(fill) + 2 : 0,
            BorderId = style.HasBorder ? 1U : 0U,
            FormatId = 0,
            ApplyNumberFormat = format >= 0,
            ApplyFont = true,
            ApplyFill = style.Fill is not null,
            ApplyBorder = style.HasBorder,
            ApplyAlignment = true,
            ApplyProtection = true,
            QuotePrefix = entry.IsQuoted ? true : null,
        };
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Alignment Place(CellStyle style)
    {
        var place = new DocumentFormat.OpenXml.Spreadsheet.Alignment
        {
            Vertical = style.IsAtTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
            WrapText = style.IsWrapped ? true : null,
            Indent = style.Indent > 0 ? (uint)style.Indent : null,
        };
        place.Horizontal = style.Across switch
        {
            Alignment.Left => HorizontalAlignmentValues.Left,
            Alignment.Centre => HorizontalAlignmentValues.Center,
            Alignment.Right => HorizontalAlignmentValues.Right,
            _ => style.Indent > 0 ? HorizontalAlignmentValues.Left : null,
        };
        return place;
    }

    /// <summary>What a conditional format puts behind a cell, which takes the background for the colour, is read from the foreground by others.</summary>
    private static DifferentialFormat Differential(string fill)
    {
        var pattern = new PatternFill(new ForegroundColor { Rgb = Argb(fill) }, new BackgroundColor { Rgb = Argb(fill) });
        pattern.PatternType = PatternValues.Solid;
        return new DifferentialFormat(new Fill(pattern));
    }

    /// <summary>A colour <c>#RRGGBB</c> as the file writes it.</summary>
    internal static string Argb(string colour) => string.Create(CultureInfo.InvariantCulture, $"FF{colour.AsSpan(1)}");
}
