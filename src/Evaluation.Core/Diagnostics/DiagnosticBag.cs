using System.Globalization;

namespace Evaluation.Diagnostics;

/// <summary>Collects diagnostics while something is read or checked. Not safe for use by several threads at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    /// <summary>How many were found.</summary>
    internal int Count => found.Count;

    /// <summary>Whether anything was found that forbids a result.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>Notes one more, its arguments written without any culture and made safe to print.</summary>
    internal void Add(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        var texts = new LocalText[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
            texts[i] = Safe(arguments[i]);
        Add(new Diagnostic(descriptor, place, ValueList.Create<LocalText>(texts)));
    }

    /// <summary>Notes one more.</summary>
    internal void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Notes all of them.</summary>
    internal void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>All that was found, in the order of its place in the input.</summary>
    internal ValueList<Diagnostic> ToList() => found.Order().ToValueList();

    /// <summary>The value with all that was found, or only what was found when that forbids a value.</summary>
    internal Checked<T> Check<T>(T? value)
        where T : class => new(HasErrors ? null : value, ToList());

    private static LocalText Safe(object? argument)
    {
        if (argument is LocalText text)
            return new LocalText(SafeText.Of(text.English), SafeText.Of(text.Chinese));
        string same = SafeText.Of(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
        return new LocalText(same, same);
    }
}
