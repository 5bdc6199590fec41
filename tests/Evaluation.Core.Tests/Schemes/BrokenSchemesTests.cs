using System.Globalization;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>
/// Reads every file in <c>Broken/</c> and demands exactly the diagnostics that its first lines announce:
/// <c># expect: CODE row:column</c>, one line for each.
/// </summary>
public sealed class BrokenSchemesTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Evaluation.Core.Tests", "Schemes", "Broken");

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Test]
    public void There_are_at_least_forty_broken_schemes() => Assert.That(Files().Count(), Is.GreaterThanOrEqualTo(40));

    [TestCaseSource(nameof(Files))]
    public void A_broken_scheme_gives_exactly_the_diagnostics_it_announces(string file)
    {
        string path = Path.Combine(Folder, file);

        Checked<Scheme> read = SchemeFile.Read(path);

        Assert.That(read.Diagnostics.Select(Brief), Is.EqualTo(Expected(path)), string.Join('\n', read.Diagnostics));
        Assert.That(read.Value, Is.Null);
    }

    [TestCaseSource(nameof(Files))]
    public void Its_diagnostics_name_the_file_and_speak_both_languages(string file)
    {
        string path = Path.Combine(Folder, file);

        foreach (Diagnostic diagnostic in SchemeFile.Read(path).Diagnostics)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(diagnostic.Place.File, Is.EqualTo(path));
                Assert.That(diagnostic.Message(Language.English), Is.Not.Empty.And.Not.Contain("{"));
                Assert.That(diagnostic.Message(Language.Chinese).Any(c => c > 0x4E00), Is.True);
                Assert.That(diagnostic.ToString().Any(char.IsControl), Is.False);
            }
        }
    }

    private static string Brief(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}");

    private static IEnumerable<string> Expected(string path) =>
        File.ReadLines(path)
            .Where(line => line.StartsWith("# expect: ", StringComparison.Ordinal))
            .Select(line => line["# expect: ".Length..]);
}
