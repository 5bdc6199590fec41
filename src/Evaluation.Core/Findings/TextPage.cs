using System.Text;

namespace Evaluation.Findings;

/// <summary>The lines of a plain text in one language.</summary>
internal sealed class TextPage(Language language)
{
    private const string Numerals = "一二三四五六七八九";

    private readonly StringBuilder text = new();
    private int sections;

    internal Language Language => language;

    /// <summary>A heading; in Chinese it is numbered.</summary>
    internal void Heading(LocalText heading)
    {
        text.Append('\n');
        Line((language == Language.Chinese ? Numerals[sections] + "、" : "") + heading.In(language));
        sections++;
    }

    internal void Say(LocalText sentence, params ReadOnlySpan<object?> arguments) => Line(sentence.Fill(arguments).In(language));

    internal void Item(LocalText sentence, params ReadOnlySpan<object?> arguments) => Line("- " + sentence.Fill(arguments).In(language));

    /// <summary>What belongs to the item above.</summary>
    internal void Below(LocalText sentence, params ReadOnlySpan<object?> arguments) => Line("  " + sentence.Fill(arguments).In(language));

    /// <summary>A text that is whole already; braces in it are nobody's placeholders.</summary>
    internal void Line(string line) => text.Append(line.TrimEnd()).Append('\n');

    internal void Blank() => text.Append('\n');

    public override string ToString() => text.ToString();
}
