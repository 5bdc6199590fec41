using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Evaluation.Reports.Word;

/// <summary>The settings of a document, and the page numbers at its foot: — 1 — on the outer side.</summary>
internal static class WordSettings
{
    private const string Microsoft = "http://schemas.microsoft.com/office/word";
    private const string Word2013 = "15";

    internal static Settings Part() => new(
        new DefaultTabStop { Val = 420 },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = Microsoft, Val = Word2013 }),
        new ThemeFontLanguages { Val = "en-GB", EastAsia = "zh-CN" });

    /// <summary>The foot of odd pages, to the right, or of even ones, to the left; one character from the edge.</summary>
    internal static Footer Footer(bool isEven) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyle.Footer },
            isEven ? new Indentation { Left = OneCharacter, LeftChars = 100 } : new Indentation { Right = OneCharacter, RightChars = 100 },
            new Justification { Val = isEven ? JustificationValues.Left : JustificationValues.Right }),
        new Run(new Text("— ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" —") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })));

    private static string OneCharacter => (14 * 20).ToString(CultureInfo.InvariantCulture);
}
