using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using RunLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace Evaluation.Reports.Word;

/// <summary>The styles of GB/T 9704-2012: 三号仿宋 on a fixed line of 28 points, 二号小标宋 for the title, 黑体、楷体 for headings.</summary>
internal static class WordStyles
{
    /// <summary>The id of the style of tables.</summary>
    internal const string Table = "ReportTable";

    /// <summary>The id of the style of links.</summary>
    internal const string Link = "Hyperlink";

    private const double Two = 22;
    private const double Three = 16;
    private const double Four = 14;
    private const double SmallFour = 12;
    private const double Five = 10.5;

    // 28 characters of 16 points are 448 points wide and the text 442: the standard has them stand a little closer.
    private const double Tight = 0.25;

    private static readonly WordStyle[] All =
    [
        new(WordStyle.Normal, "Normal", WordFonts.Text, WordFonts.Latin, Three) { Next = WordStyle.Normal },
        new(WordStyle.Body, "Body Text", WordFonts.Text, WordFonts.Latin, Three) { FirstLine = 2, Tighter = Tight },
        new(WordStyle.Cover, "Cover", WordFonts.Title, WordFonts.Latin, Two) { Line = 36, Before = 150, After = 14, Place = JustificationValues.Center, Next = WordStyle.Title },
        new(WordStyle.Title, "Title", WordFonts.Title, WordFonts.Latin, Two) { Line = 36, After = 14, Place = JustificationValues.Center },
        new(WordStyle.Subtitle, "Subtitle", WordFonts.Brush, WordFonts.Latin, Three) { After = 14, Place = JustificationValues.Center },
        Heading(1, WordFonts.Bold, WordFonts.LatinBold, isBold: false),
        Heading(2, WordFonts.Brush, WordFonts.Latin, isBold: false),
        Heading(3, WordFonts.Text, WordFonts.Latin, isBold: true),
        Heading(4, WordFonts.Text, WordFonts.Latin, isBold: false),
        new(WordStyle.Annex, "Annex", WordFonts.Bold, WordFonts.LatinBold, Three) { Outline = 0, List = WordNumbering.Annexes, KeepsNext = true },
        new(WordStyle.Item, "List Number", WordFonts.Text, WordFonts.Latin, Three) { FirstLine = 2, Tighter = Tight, Next = WordStyle.Item },
        new(WordStyle.ContentsTitle, "TOC Heading", WordFonts.Bold, WordFonts.LatinBold, Three) { Place = JustificationValues.Center, KeepsNext = true },
        new("TOC1", "toc 1", WordFonts.Bold, WordFonts.LatinBold, SmallFour) { Line = 21, HasLeader = true, Next = WordStyle.Normal },
        new("TOC2", "toc 2", WordFonts.Text, WordFonts.Latin, SmallFour) { Line = 21, Indent = 2, HasLeader = true, Next = WordStyle.Normal },
        new(WordStyle.Caption, "caption", WordFonts.Bold, WordFonts.LatinBold, SmallFour) { Line = 20, Before = 6, After = 4, Place = JustificationValues.Center, KeepsNext = true },
        new(WordStyle.Picture, "Figure", WordFonts.Text, WordFonts.Latin, Five) { Line = null, Before = 6, Place = JustificationValues.Center, KeepsNext = true, Next = WordStyle.Caption },
        new(WordStyle.Note, "Note", WordFonts.Text, WordFonts.Latin, Five) { Line = 16, Before = 3, After = 6 },
        new(WordStyle.TableText, "Table Text", WordFonts.Text, WordFonts.Latin, Five) { Line = null, Next = WordStyle.TableText },
        new(WordStyle.TableNumber, "Table Number", WordFonts.Text, WordFonts.Latin, Five) { Line = null, Place = JustificationValues.Center, Next = WordStyle.TableNumber },
        new(WordStyle.TableHeading, "Table Heading", WordFonts.Bold, WordFonts.LatinBold, Five) { Line = null, Place = JustificationValues.Center, KeepsNext = true, Next = WordStyle.TableText },
        new(WordStyle.Footer, "footer", WordFonts.Number, WordFonts.Number, Four) { Line = null, Next = WordStyle.Footer },
        new(WordStyle.TableEnd, "Table End", WordFonts.Text, WordFonts.Latin, Five) { Line = 10 },
        new(WordStyle.SectionEnd, "Section End", WordFonts.Text, WordFonts.Latin, 1) { Line = 1, Next = WordStyle.Body },
    ];

    /// <summary>The part of styles in a language.</summary>
    internal static Styles Part(Language language) => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                WordFonts.Run(WordFonts.Text, WordFonts.Latin, language),
                new FontSize { Val = HalfPoints(Three) },
                new FontSizeComplexScript { Val = HalfPoints(Three) },
                new RunLanguages { Val = "en-GB", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        .. All.Select(style => Style(style, language)),
        LinkStyle(),
        NormalTable(),
        TableStyle(),
    ]);

    private static WordStyle Heading(int level, string chinese, string latin, bool isBold) =>
        new(WordStyle.Heading(level), string.Create(CultureInfo.InvariantCulture, $"heading {level}"), chinese, latin, Three)
        {
            IsBold = isBold,
            FirstLine = 2,
            Tighter = Tight,
            KeepsNext = true,
            Outline = level - 1,
            List = WordNumbering.Headings,
        };

    private static Style Style(WordStyle style, Language language)
    {
        var made = new Style { Type = StyleValues.Paragraph, StyleId = style.Id, Default = style.Id == WordStyle.Normal ? true : null };
        made.Append(new StyleName { Val = style.Name });
        if (style.Id != WordStyle.Normal)
            made.Append(new BasedOn { Val = WordStyle.Normal });
        made.Append(new NextParagraphStyle { Val = style.Next }, new PrimaryStyle(), Paragraph(style), Run(style, language));
        return made;
    }

    private static StyleParagraphProperties Paragraph(WordStyle style)
    {
        var paragraph = new StyleParagraphProperties();
        if (style.KeepsNext)
            paragraph.Append(new KeepNext());
        if (style.List > 0)
        {
            paragraph.Append(style.Outline is > 0 and { } level
                ? new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = style.List })
                : new NumberingProperties(new NumberingId { Val = style.List }));
        }

        if (style.HasLeader)
            paragraph.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = WordPage.TextWidth }));
        paragraph.Append(Spacing(style), Indentation(style), new Justification { Val = style.Place });
        if (style.Outline is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        return paragraph;
    }

    private static SpacingBetweenLines Spacing(WordStyle style) => new()
    {
        Before = Twips(style.Before),
        After = Twips(style.After),
        Line = Twips(style.Line ?? 12),
        LineRule = style.Line is null ? LineSpacingRuleValues.Auto : LineSpacingRuleValues.Exact,
    };

    /// <summary>In characters for editors that know them, and in twips for those that do not.</summary>
    private static Indentation Indentation(WordStyle style) => new()
    {
        Left = Twips(style.Indent * style.Size),
        LeftChars = style.Indent * 100,
        FirstLine = Twips(style.FirstLine * style.Size),
        FirstLineChars = style.FirstLine * 100,
    };

    private static StyleRunProperties Run(WordStyle style, Language language)
    {
        var run = new StyleRunProperties(WordFonts.Run(style.Chinese, style.Latin, language));
        if (style.IsBold)
            run.Append(new Bold(), new BoldComplexScript());
        if (style.Tighter > 0 && language == Language.Chinese)
            run.Append(new Spacing { Val = (int)(-style.Tighter * 20) });
        run.Append(new FontSize { Val = HalfPoints(style.Size) }, new FontSizeComplexScript { Val = HalfPoints(style.Size) });
        return run;
    }

    private static Style LinkStyle() => new(
        new StyleName { Val = "Hyperlink" },
        new StyleRunProperties(new Color { Val = "1F4E79" }, new Underline { Val = UnderlineValues.Single }))
    { Type = StyleValues.Character, StyleId = Link };

    private static Style NormalTable() => new(
        new StyleName { Val = "Normal Table" },
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Margins()))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style TableStyle() => new(
        new StyleName { Val = "Report Table" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "000000" },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "000000" },
                new RightBorder { Val = BorderValues.Single, Size = 4, Color = "000000" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "7F7F7F" },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "7F7F7F" }),
            Margins()))
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa });

    private static string Twips(double points) => ((int)Math.Round(points * 20)).ToString(CultureInfo.InvariantCulture);

    private static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);
}
