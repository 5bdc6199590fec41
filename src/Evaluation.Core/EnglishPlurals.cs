using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation;

/// <summary>Makes a noun singular when the placeholder before it is filled with 1. Looks at our own words only, never at what fills them.</summary>
internal static partial class EnglishPlurals
{
    /// <summary>The English text with its placeholders still open.</summary>
    internal static string Mend(string words, object?[] arguments) => Counted.Replace(words, counted =>
    {
        int position = int.Parse(counted.Groups["position"].ValueSpan, CultureInfo.InvariantCulture);
        return position < arguments.Length && IsOne(arguments[position]) ? counted.Groups["singular"].Value : counted.Value;
    });

    private static bool IsOne(object? argument) =>
        Convert.ToString(argument, CultureInfo.InvariantCulture) is "1" or "+1" or "-1";

    [GeneratedRegex(@"(?<singular>\{(?<position>\d+)\} (working day|weight set|point|indicator|subject|observation|evaluator|case|adjustment|decimal|citation|finding|question|score|pair|test|draw|sheet|comment|correction))s\b")]
    private static partial Regex Counted { get; }
}
