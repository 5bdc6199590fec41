using System.Text;

namespace Evaluation.Studies;

/// <summary>A table; the first column is text, all others are numbers.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder text = new();

    internal MarkdownTable(params IEnumerable<string> heads)
    {
        string[] all = [.. heads];
        Add(all);
        text.Append("|---|").Insert(text.Length, "---:|", all.Length - 1).Append('\n');
    }

    internal MarkdownTable Add(params IEnumerable<string> cells)
    {
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }

    public override string ToString() => text.ToString();
}
