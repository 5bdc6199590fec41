using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Observations;

public sealed class BrokenFilesTests
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Observations", "Broken");

    private static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_broken_file_gives_exactly_its_diagnostics_and_no_table(string name)
    {
        Checked<ObservationTable> read = ObservationFile.Read(Path.Combine(Folder, name + ".csv"), TestSchemes.Mixed);

        Assert.That(
            read.Diagnostics.Select(Describe).Order(StringComparer.Ordinal),
            Is.EqualTo(File.ReadAllLines(Path.Combine(Folder, name + ".expect")).Order(StringComparer.Ordinal)));
        Assert.That(read.Value, Is.Null);
    }

    [TestCaseSource(nameof(Names))]
    public void Each_message_reads_in_both_languages_and_has_no_control_characters(string name)
    {
        Checked<ObservationTable> read = ObservationFile.Read(Path.Combine(Folder, name + ".csv"), TestSchemes.Mixed);

        foreach (Diagnostic diagnostic in read.Diagnostics)
        {
            string english = diagnostic.Message(Language.English);
            string chinese = diagnostic.Message(Language.Chinese);
            Assert.That(english, Is.Not.Empty.And.Matches("[.:]$|[.]$").And.Not.EqualTo(chinese));
            Assert.That(chinese, Does.EndWith("。"));
            Assert.That((english + chinese + diagnostic.Place.Path).EnumerateRunes().Where(IsControl), Is.Empty);
        }
    }

    [Test]
    public void The_corpus_shows_at_least_36_kinds_of_fault() => Assert.That(
        Directory.GetFiles(Folder, "*.expect").SelectMany(File.ReadAllLines).Select(line => line.Split(' ')[0]).Distinct().Count(),
        Is.GreaterThanOrEqualTo(36));

    private static string Describe(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}");

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator;
}
