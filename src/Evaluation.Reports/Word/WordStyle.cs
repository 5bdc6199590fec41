using DocumentFormat.OpenXml.Wordprocessing;

namespace Evaluation.Reports.Word;

/// <summary>A paragraph style. Sizes are in points.</summary>
/// <param name="Id">The id by which paragraphs name it.</param>
/// <param name="Name">The name by which editors know it.</param>
/// <param name="Chinese">The font for Chinese.</param>
/// <param name="Latin">The font for Latin letters and digits.</param>
/// <param name="Size">The size of the characters.</param>
internal sealed record WordStyle(string Id, string Name, string Chinese, string Latin, double Size)
{
    internal const string Normal = "Normal";
    internal const string Body = "BodyText";
    internal const string Item = "ListNumber";
    internal const string Title = "Title";
    internal const string Cover = "Cover";
    internal const string Subtitle = "Subtitle";
    internal const string Annex = "Annex";
    internal const string ContentsTitle = "TOCHeading";
    internal const string Caption = "Caption";
    internal const string Picture = "Figure";
    internal const string Note = "Note";
    internal const string TableText = "TableText";
    internal const string TableNumber = "TableNumber";
    internal const string TableHeading = "TableHeading";
    internal const string Footer = "Footer";
    internal const string TableEnd = "TableEnd";
    internal const string SectionEnd = "SectionEnd";

    /// <summary>Whether it is bold.</summary>
    internal bool IsBold { get; init; }

    /// <summary>The fixed height of its lines; <see langword="null"/> for as high as they need.</summary>
    internal double? Line { get; init; } = 28;

    /// <summary>The space above.</summary>
    internal double Before { get; init; }

    /// <summary>The space below.</summary>
    internal double After { get; init; }

    /// <summary>By how many characters its first line stands in.</summary>
    internal int FirstLine { get; init; }

    /// <summary>By how many characters it stands in as a whole.</summary>
    internal int Indent { get; init; }

    /// <summary>How its lines stand: to the left, for lines of equal length tear apart Chinese that has long names and numbers in it.</summary>
    internal JustificationValues Place { get; init; } = JustificationValues.Left;

    /// <summary>By how much each character stands closer to the next than its font has it.</summary>
    internal double Tighter { get; init; }

    /// <summary>Whether it stays with the paragraph after it.</summary>
    internal bool KeepsNext { get; init; }

    /// <summary>Whether a tab leads over dots to the right edge of the text.</summary>
    internal bool HasLeader { get; init; }

    /// <summary>Its level among headings, from 0; <see langword="null"/> for no heading.</summary>
    internal int? Outline { get; init; }

    /// <summary>The list that numbers it; 0 for none.</summary>
    internal int List { get; init; }

    /// <summary>The style of the paragraph that follows when an editor types on.</summary>
    internal string Next { get; init; } = Body;

    /// <summary>The id of the style of headings of a level; that of annexes for 0.</summary>
    internal static string Heading(int level) => level switch
    {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        _ => Annex,
    };

    /// <summary>The id of the style of entries in the table of contents.</summary>
    internal static string Contents(int level) => level == 2 ? "TOC2" : "TOC1";
}
