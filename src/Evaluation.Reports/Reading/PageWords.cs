using System.Text;
using AngleSharp.Dom;

namespace Evaluation.Reports.Reading;

/// <summary>The words of a part of a page, as a reader sees them: blocks on lines of their own, spaces as one.</summary>
internal static class PageWords
{
    private static readonly HashSet<string> Unseen = new(["script", "style", "template", "noscript", "head", "textarea", "select"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(["a", "b", "i", "u", "em", "strong", "span", "font", "sub", "sup", "small", "big", "o:p", "mark", "ins", "s"], StringComparer.Ordinal);

    /// <summary>The words of a cell, on one line; those of tables in it are not its own.</summary>
    internal static string Of(IElement cell)
    {
        string words = Of(cell, new HashSet<INode>(cell.QuerySelectorAll("table")));
        return string.Join(' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>The words of a part but for some parts of it; without recursion, however deep it is.</summary>
    internal static string Of(INode? root, IReadOnlySet<INode> but)
    {
        var words = new StringBuilder();
        var open = new Stack<(INode Node, bool IsEnd)>();
        if (root is not null)
            open.Push((root, false));
        while (open.TryPop(out (INode Node, bool IsEnd) next))
        {
            if (next.Node is IText text)
                AppendWords(words, text.Data);
            if (next.Node is not IElement element || Unseen.Contains(element.LocalName) || but.Contains(element))
                continue;
            if (!Inline.Contains(element.LocalName))
                Break(words);
            if (next.IsEnd)
                continue;
            open.Push((element, true));
            for (INode? child = element.LastChild; child is not null; child = child.PreviousSibling)
                open.Push((child, false));
        }

        return words.ToString().Trim();
    }

    private static void AppendWords(StringBuilder words, string text)
    {
        foreach (char sign in text)
        {
            if (!char.IsWhiteSpace(sign))
                words.Append(sign);
            else if (words.Length > 0 && words[^1] is not (' ' or '\n'))
                words.Append(' ');
        }
    }

    private static void Break(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != '\n')
            words.Append('\n');
    }
}
