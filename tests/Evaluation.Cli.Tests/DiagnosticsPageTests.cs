using System.Reflection;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Cli;

/// <summary>
/// <c>docs/diagnostics.md</c> lists every diagnostic as the code words it. Run the tests with <c>EVALUATION_WRITE_DOCS=1</c> to write the page anew.
/// </summary>
public sealed class DiagnosticsPageTests
{
    private static readonly string Page = Repository.PathTo("docs", "diagnostics.md");

    [Test]
    public void The_page_lists_every_diagnostic_as_it_is_worded()
    {
        string expected = Write();
        if (Environment.GetEnvironmentVariable("EVALUATION_WRITE_DOCS") == "1")
            File.WriteAllText(Page, expected);

        Assert.That(File.ReadAllText(Page), Is.EqualTo(expected));
    }

    private static string Write()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Everything that can be wrong with the input, by its code. A code never changes its meaning and is never used again. Placeholders
            stand for values from the input. This page is written and checked by a test (`DiagnosticsPageTests`).

            | code | severity | English | 中文 |
            |---|---|---|---|

            """);
        foreach (DiagnosticDescriptor descriptor in Descriptors())
            page.Append($"| {descriptor.Code} | {descriptor.Severity} | {Cell(descriptor.Text.English)} | {Cell(descriptor.Text.Chinese)} |\n");
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        new[] { typeof(Diagnostic), typeof(Reports.RoundReport), typeof(CommandLine) }
            .SelectMany(type => type.Assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal);
}
