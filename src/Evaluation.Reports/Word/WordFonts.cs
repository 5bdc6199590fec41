using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FontTable = DocumentFormat.OpenXml.Wordprocessing.Fonts;

namespace Evaluation.Reports.Word;

/// <summary>The fonts of GB/T 9704-2012, and what stands in for each where it is not installed.</summary>
/// <remarks>An editor takes the first alternative that it has, so the document looks right on a machine with only the fonts of Windows, macOS or Noto.</remarks>
internal static class WordFonts
{
    internal const string Text = "仿宋_GB2312";
    internal const string Title = "方正小标宋简体";
    internal const string Bold = "黑体";
    internal const string Brush = "楷体_GB2312";
    internal const string Number = "宋体";
    internal const string Latin = "Times New Roman";
    internal const string LatinBold = "Arial";

    private static readonly (string Name, string Alternatives)[] Chinese =
    [
        (Text, "仿宋,FangSong,STFangsong,Noto Serif CJK SC"),
        (Title, "方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC"),
        (Bold, "SimHei,STHeiti,Heiti SC,Noto Sans CJK SC"),
        (Brush, "楷体,KaiTi,STKaiti,Kaiti SC,Noto Serif CJK SC"),
        (Number, "SimSun,STSong,Songti SC,Noto Serif CJK SC"),
    ];

    /// <summary>The table of fonts.</summary>
    internal static FontTable Table() => new(
    [
        .. Chinese.Select(font => new Font(
            new AltName { Val = font.Alternatives },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = FontFamilyValues.Auto },
            new Pitch { Val = FontPitchValues.Variable }) { Name = font.Name }),
        Western(Latin, FontFamilyValues.Roman),
        Western(LatinBold, FontFamilyValues.Swiss),
    ]);

    /// <summary>The fonts of a run. Quotation marks and dashes, which both scripts have, are drawn as Chinese ones in Chinese.</summary>
    internal static RunFonts Run(string chinese, string latin, Language language) => new()
    {
        Hint = language == Language.Chinese ? FontTypeHintValues.EastAsia : null,
        Ascii = latin,
        HighAnsi = latin,
        EastAsia = chinese,
        ComplexScript = latin,
    };

    private static OpenXmlElement Western(string name, FontFamilyValues family) => new Font(
        new FontCharSet { Val = "00" }, new FontFamily { Val = family }, new Pitch { Val = FontPitchValues.Variable })
    { Name = name };
}
