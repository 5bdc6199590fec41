using System.Globalization;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Advice;

/// <summary>The indicators of one piece of advice: it is given once, with their count and the first of them.</summary>
internal sealed class Mentions
{
    private const int MostNamed = 10;

    private readonly List<(string Code, LocalText Text)> mentioned = [];

    internal void Add(string code) => Add(code, new LocalText(code, code));

    /// <summary>Mentions an indicator in words of its own.</summary>
    internal void Add(string code, LocalText text) => mentioned.Add((code, text));

    internal void AddRange(IEnumerable<Indicator> indicators)
    {
        foreach (Indicator indicator in indicators)
            Add(indicator.Code);
    }

    /// <summary>Gives the advice, if anything was mentioned: its first argument is the count, its second the list, then come the others.</summary>
    internal void Report(DiagnosticDescriptor descriptor, Scheme scheme, DiagnosticBag diagnostics, params ReadOnlySpan<object?> others)
    {
        if (mentioned.Count == 0)
            return;
        string path = mentioned.Count == 1 ? mentioned[0].Code : scheme.Code;
        diagnostics.Add(descriptor, new Place(null, 0, 0, path), [mentioned.Count, List(), .. others]);
    }

    /// <summary>A number of points without the zeros at its end.</summary>
    internal static string Figure(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A share of the whole, in per cent.</summary>
    internal static LocalText Percent(decimal share)
    {
        string figure = (share * 100).ToString("0.##", CultureInfo.InvariantCulture);
        return new LocalText(figure + " %", figure + "%");
    }

    private LocalText List()
    {
        string end = mentioned.Count > MostNamed ? "…" : "";
        IEnumerable<LocalText> named = mentioned.Take(MostNamed).Select(mention => mention.Text);
        return new LocalText(
            string.Join(", ", named.Select(text => text.English)) + (end.Length > 0 ? ", " + end : ""),
            string.Join("、", named.Select(text => text.Chinese)) + end);
    }
}
