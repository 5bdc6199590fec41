using Evaluation.Calendars;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>By which calendar a scheme counts, and that its hash stands for it.</summary>
public sealed class SchemeCalendarTests
{
    private const string Scheme =
        """
        scheme: late
        title: 时限
        calendar: { name: china, file: 2027.csv }
        indicators: [{ code: A, title: 甲, fullMark: 100, method: { name: working-days, limit: 20, each: 2, clock: request } }]
        """;

    private static readonly string Holidays = "date,kind,year,notice,mark\n"
        + string.Concat(Enumerable.Range(1, 12).Select(day => FormattableString.Invariant($"2027-01-{day:00},holiday,2027,示例,derived\n")));

    [Test]
    public void A_calendar_file_beside_the_scheme_adds_its_years()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("2027.csv"), Holidays);
        File.WriteAllText(folder.PathTo("scheme.yaml"), Scheme);

        Scheme read = SchemeFile.Load(folder.PathTo("scheme.yaml"));

        WorkingCalendar calendar = read.Calendar!.Resolve().OrThrow();
        Assert.That(calendar.Years, Is.EqualTo(Enumerable.Range(2019, 9)));
        Assert.That(calendar.IsWorkingDay(new DateOnly(2027, 1, 12)), Is.False);
        Assert.That(SchemeFile.Parse(SchemeFile.ToYaml(read)).OrThrow(), Is.EqualTo(read), "What is written carries the days and needs no file.");
    }

    [Test]
    public void Another_calendar_file_is_another_scheme()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("scheme.yaml"), Scheme);
        File.WriteAllText(folder.PathTo("2027.csv"), Holidays);
        string first = SchemeFile.ToYaml(SchemeFile.Load(folder.PathTo("scheme.yaml")));

        File.WriteAllText(folder.PathTo("2027.csv"), Holidays + "2027-02-01,holiday,2027,示例,derived\n");

        Assert.That(SchemeFile.ToYaml(SchemeFile.Load(folder.PathTo("scheme.yaml"))), Is.Not.EqualTo(first));
    }

    [Test]
    public void Faults_of_the_calendar_file_name_that_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("2027.csv"), Holidays.Replace("2027-01-02", "2027-01-32", StringComparison.Ordinal));
        File.WriteAllText(folder.PathTo("scheme.yaml"), Scheme);

        Checked<Scheme> read = SchemeFile.Read(folder.PathTo("scheme.yaml"));

        Assert.That(read.Diagnostics.Select(found => (found.Code, Path.GetFileName(found.Place.File), found.Place.Row)), Is.EqualTo(new[] { ("CAL203", "2027.csv", 3) }));
    }

    [Test]
    public void A_calendar_file_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("scheme.yaml"), Scheme);

        Assert.That(SchemeFile.Read(folder.PathTo("scheme.yaml")).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "CAL001" }));
    }

    [TestCase("../2027.csv")]
    [TestCase("/etc/passwd")]
    [TestCase("..")]
    [TestCase("a\\\\b.csv")]
    [TestCase("c:x.csv")]
    public void A_scheme_reaches_no_file_outside_its_folder(string name)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("scheme.yaml"), Scheme.Replace("2027.csv", $"\"{name}\"", StringComparison.Ordinal));

        Assert.That(SchemeFile.Read(folder.PathTo("scheme.yaml")).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "SCH132" }));
    }

    [Test]
    public void A_scheme_that_is_text_alone_names_no_file() =>
        Assert.That(SchemeFile.Parse(Scheme).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "SCH132" }));
}
