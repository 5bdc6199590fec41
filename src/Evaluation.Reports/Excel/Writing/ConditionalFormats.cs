using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Turns a <see cref="ConditionalFormat"/> into what the file says.</summary>
internal static class ConditionalFormats
{
    internal static ConditionalFormatting Of(ConditionalFormat format, int priority, StyleTable styles)
    {
        ConditionalFormattingRule rule = format switch
        {
            DataBar bar => new ConditionalFormattingRule(Bar(bar)) { Type = ConditionalFormatValues.DataBar },
            Shade shade => new ConditionalFormattingRule(Scale(shade)) { Type = ConditionalFormatValues.ColorScale },
            Highlight highlight => new ConditionalFormattingRule(new Formula(highlight.Formula))
            {
                Type = ConditionalFormatValues.Expression,
                FormatId = styles.HighlightOf(highlight.Fill),
            },
            _ => throw new NotSupportedException(format.GetType().Name),
        };
        rule.Priority = priority;
        return new ConditionalFormatting(rule) { SequenceOfReferences = new() { InnerText = format.Range.ToString() } };
    }

    private static DocumentFormat.OpenXml.Spreadsheet.DataBar Bar(DataBar bar) => new(
        At(bar.From), At(bar.To), new Color { Rgb = StyleTable.Argb(bar.Colour) })
    {
        MinLength = 0,
        MaxLength = 100,
    };

    private static ColorScale Scale(Shade shade) => new(
        At(shade.From), At(shade.To), new Color { Rgb = StyleTable.Argb(shade.FromColour) }, new Color { Rgb = StyleTable.Argb(shade.ToColour) });

    private static ConditionalFormatValueObject At(decimal number) =>
        new() { Type = ConditionalFormatValueObjectValues.Number, Val = number.ToString(CultureInfo.InvariantCulture) };
}
