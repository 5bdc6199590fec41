using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Calendars;

public sealed class WorkingCalendarFileTests
{
    private static readonly string Complete =
        "date,kind,year,notice,mark\n" + string.Concat(Enumerable.Range(1, 11).Select(day => $"2030-05-{day:00},holiday,2030,n,verified\n"));

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("calendars").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("nothing.csv")]
    [TestCase("nul\0byte.csv")]
    [TestCase("")]
    public void A_file_that_is_not_there_or_a_folder_is_a_diagnostic(string name)
    {
        Checked<WorkingCalendar> read = WorkingCalendarFile.Read(Path.Join(folder, name));

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "CAL001" }));
        Assert.That(read.Value, Is.Null);
    }

    [Test]
    public void An_empty_path_is_the_callers_mistake() => Assert.Throws<ArgumentException>(() => WorkingCalendarFile.Read(""));

    [Test]
    public void A_file_of_more_than_256_KiB_is_refused_and_one_of_just_that_is_read()
    {
        string most = Complete + new string('\n', WorkingCalendarFile.MostBytes - Complete.Length);

        Assert.That(Read(most).IsValid, Is.True);
        Assert.That(Read(most + "\n").Diagnostics.Single().Code, Is.EqualTo("CAL002"));
    }

    [Test]
    public void A_row_of_the_whole_size_is_told_and_not_thrown() => Assert.That(
        Read("date,kind,year,notice\n" + new string('x', 250_000)).Diagnostics.Select(diagnostic => diagnostic.Code),
        Is.EqualTo(new[] { "CAL201" }));

    [Test]
    public void Load_throws_with_everything_that_is_wrong()
    {
        string path = Path.Combine(folder, "bad.csv");
        File.WriteAllText(path, "date,kind,year,notice\nx,y,z,\n");

        InvalidInputException thrown = Assert.Throws<InvalidInputException>(() => WorkingCalendarFile.Load(path))!;

        Assert.That(thrown.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "CAL203", "CAL204", "CAL205", "CAL206" }));
        Assert.That(thrown.Diagnostics.Select(diagnostic => diagnostic.Place.File), Is.All.EqualTo(path));
    }

    [TestCase("", ',')]
    [TestCase("zh-CN", '\t')]
    [TestCase("de-DE", ';')]
    [TestCase("ar-SA", ',')]
    public void Chinese_words_any_order_of_columns_and_every_separator_are_read_under_every_culture(string culture, char separator)
    {
        string rows = string.Concat(Enumerable.Range(1, 11).Select(day => $"文号甲,2030,放假,2030年5月{day}日,x,\n"));
        string text = ("\uFEFF文号,年度,类别,日期,#备注,核实\r\n" + rows + "乙,2030,上班,2030/5/12,x,已核实\n").Replace(',', separator);

        WorkingCalendar calendar = TestCultures.Under(culture, () => Read(text).OrThrow());

        Assert.That(calendar.Days, Has.Count.EqualTo(12));
        Assert.That(calendar.Days[0], Is.EqualTo(
            new CalendarDay(new DateOnly(2030, 5, 1), CalendarDayKind.Holiday, 2030, "文号甲", Verification.Recalled)));
        Assert.That(calendar.Days[11], Is.EqualTo(
            new CalendarDay(new DateOnly(2030, 5, 12), CalendarDayKind.MakeUpWorkday, 2030, "乙", Verification.Verified)));
    }

    [Test]
    public void Without_a_mark_a_date_counts_as_recalled() => Assert.That(
        Read(Complete.Replace(",mark", "").Replace(",verified", "")).OrThrow().Days.Select(day => day.Mark),
        Is.All.EqualTo(Verification.Recalled));

    [Test]
    public void A_year_with_fewer_holidays_than_the_law_gives_is_a_warning()
    {
        Checked<WorkingCalendar> read = Read("date,kind,year,notice\n2030-10-01,holiday,2030,n\n");

        Assert.That(read.Diagnostics.Single().ToString(), Does.StartWith("test(2): warning CAL212: 2030 has only 1 holidays, fewer than the 11"));
        Assert.That(read.IsValid, Is.True);
    }

    [Test]
    public void A_date_in_a_year_without_notice_is_a_warning_and_leaves_that_year_uncovered()
    {
        Checked<WorkingCalendar> read = Read(Complete + "2029-12-31,holiday,2030,n,verified\n");

        Assert.That(read.Diagnostics.Single().ToString(), Does.StartWith("test(13): warning CAL211: 2029-12-31 lies in 2029"));
        Assert.That(read.Value!.Covers(new DateOnly(2029, 12, 31)), Is.False);
        Assert.That(read.Value.Years, Is.EqualTo(new[] { 2030 }));
    }

    [Test]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("skipped\n" + Complete)) { Position = "skipped\n".Length };

        Assert.That(WorkingCalendarFile.Read(stream, "test").IsValid, Is.True);
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void The_calendar_of_China_is_a_file_of_the_same_form()
    {
        string path = Repository.PathTo("src", "Evaluation.Core", "Calendars", "china-holidays.csv");

        Checked<WorkingCalendar> read = WorkingCalendarFile.Read(path);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Days, Is.EqualTo(WorkingCalendar.China.Days));
    }

    [Test]
    public void Random_text_gives_diagnostics_and_never_an_exception() => CsCheck.Check.Sample(
        CsCheck.Gen.String[CsCheck.Gen.Char["date,kindyearnotice日期放假上班0123456789-/,;\t\"\r\n #x"], 0, 200],
        text => Read("date,kind,year,notice\n" + text) is { IsValid: false, Diagnostics.Count: > 0 } or { IsValid: true });

    private static Checked<WorkingCalendar> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return WorkingCalendarFile.Read(stream, "test");
    }
}
