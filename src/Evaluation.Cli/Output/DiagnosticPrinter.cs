using Evaluation.Diagnostics;

namespace Evaluation.Cli.Output;

/// <summary>Prints diagnostics as a compiler does: one line each.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>The most that a person is shown at once.</summary>
    internal const int Most = 50;

    private static readonly LocalText More = new("… and {0} more; --all shows them.", "…… 另有 {0} 条，加 --all 可全部显示。");

    /// <summary>Prints them in their order; when there are too many, the errors before the rest, and how many were left out.</summary>
    internal static void Print(ValueList<Diagnostic> diagnostics, TextWriter writer, Language language, int? most)
    {
        int shown = Math.Min(diagnostics.Count, most ?? int.MaxValue);
        IEnumerable<Diagnostic> ordered = shown < diagnostics.Count
            ? diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(shown)
            : diagnostics;
        foreach (Diagnostic diagnostic in ordered)
            writer.WriteLine(SafeText.Line(diagnostic.ToString(language)));
        if (shown < diagnostics.Count)
            writer.WriteLine(More.Format(language, diagnostics.Count - shown));
    }
}
