using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Reports.Reading;

/// <summary>What the beginning of a file says of it: whether it is a web page, and in which encoding it says it is.</summary>
internal static partial class PageText
{
    private const int Beginning = 4_096;

    /// <summary>What is found out from the bytes themselves; whatever a page calls it.</summary>
    private static readonly HashSet<string> Known = new(["utf-8", "utf8", "gb2312", "gbk", "gb18030", "x-gbk", "utf-16", "utf-16le", "utf-16be", "unicode", "us-ascii", "ascii"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it begins as a page or a part of one.</summary>
    internal static bool IsPage(ReadOnlySpan<byte> bytes) => Tag().IsMatch(Start(bytes));

    /// <summary>The encoding that a page says it is in, when that is none that is read here; else <see langword="null"/>.</summary>
    internal static string? ForeignEncoding(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Start(bytes)) is { Success: true } charset && !Known.Contains(charset.Groups[1].Value) ? charset.Groups[1].Value : null;

    /// <summary>Whether tags that need an end are open more than so deep. A parser looks through all of them again and again.</summary>
    internal static bool IsDeeperThan(int most, string page)
    {
        int depth = 0;
        foreach (ValueMatch tag in NestingTag().EnumerateMatches(page))
        {
            depth = page[tag.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > most)
                return true;
        }

        return false;
    }

    /// <summary>The first bytes as ASCII letters; zeros of UTF-16 do not count.</summary>
    private static string Start(ReadOnlySpan<byte> bytes) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]).Replace("\0", "", StringComparison.Ordinal);

    [GeneratedRegex("<(?:!doctype\\s+html|html|head|body|table|div|meta)[\\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Any tag but those that end by themselves.</summary>
    [GeneratedRegex("</?(?!(?:p|li|dd|dt|tr|td|th|thead|tbody|tfoot|colgroup|option|br|img|input|meta|link|hr|col|base|area|wbr|source|embed|param)[\\s/>])[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NestingTag();

    [GeneratedRegex("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
