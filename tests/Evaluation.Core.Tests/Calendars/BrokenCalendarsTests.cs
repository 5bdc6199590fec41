using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Calendars;

public sealed class BrokenCalendarsTests
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Calendars", "Broken");

    private static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_broken_file_gives_exactly_its_diagnostics_and_no_calendar(string name)
    {
        Checked<WorkingCalendar> read = WorkingCalendarFile.Read(Path.Combine(Folder, name + ".csv"));

        Assert.That(
            read.Diagnostics.Select(Describe).Order(StringComparer.Ordinal),
            Is.EqualTo(File.ReadAllLines(Path.Combine(Folder, name + ".expect")).Order(StringComparer.Ordinal)));
        Assert.That(read.Value, Is.Null);
    }

    [TestCaseSource(nameof(Names))]
    public void Each_message_reads_in_both_languages_and_has_no_control_characters(string name)
    {
        foreach (Diagnostic diagnostic in WorkingCalendarFile.Read(Path.Combine(Folder, name + ".csv")).Diagnostics)
        {
            string english = diagnostic.Message(Language.English);
            string chinese = diagnostic.Message(Language.Chinese);
            Assert.That(english, Does.EndWith(".").Or.EndWith("?"));
            Assert.That(chinese, Does.EndWith("。"));
            Assert.That((english + chinese + diagnostic.Place.Path).EnumerateRunes().Where(Rune.IsControl), Is.Empty);
        }
    }

    [Test]
    public void The_corpus_shows_every_fault_of_a_file_but_those_of_the_disk()
    {
        string[] shown = [.. Directory.GetFiles(Folder, "*.expect").SelectMany(File.ReadAllLines).Select(line => line.Split(' ')[0]).Distinct().Order()];

        Assert.That(shown, Is.EqualTo(new[]
        {
            "CAL003", "CAL004", "CAL101", "CAL102", "CAL103", "CAL201", "CAL202", "CAL203", "CAL204", "CAL205", "CAL206", "CAL207",
            "CAL208", "CAL209", "CAL210", "CAL213",
        }));
    }

    private static string Describe(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}");
}
