using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word;

/// <summary>A paragraph.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="Texts">Its texts, one after the other; those with an address are links.</param>
internal sealed record WordParagraph(string Style, ValueList<LinkedText> Texts) : WordBlock
{
    internal WordParagraph(string style, string text)
        : this(style, [new LinkedText(text)])
    {
    }
}
