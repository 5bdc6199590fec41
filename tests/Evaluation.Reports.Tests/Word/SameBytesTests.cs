using Evaluation.Reports.Excel;

namespace Evaluation.Reports.Word;

/// <summary>The same result gives the same bytes wherever and however a document is written.</summary>
public sealed class SameBytesTests
{
    [Test]
    public void In_any_time_zone([Values("Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati")] string zone)
    {
        byte[] expected = Report();
        byte[] book = Workbook();
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assume.That(TimeZoneInfo.Local.BaseUtcOffset, Is.Not.EqualTo(TimeSpan.Zero), "the system has no such zone");
            Assert.That(Report(), Is.EqualTo(expected));
            Assert.That(Workbook(), Is.EqualTo(book));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Test]
    public void By_one_thread_or_by_many([Values(2, 8)] int threads)
    {
        ValueList<ProblemList> lists = ProblemList.AllOf(Rounds.Large(40, 12));
        byte[][] alone = [.. lists.Select(Bytes)];
        var together = new byte[lists.Count][];
        Parallel.For(0, lists.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => together[i] = Bytes(lists[i]));
        Assert.That(Enumerable.Range(0, alone.Length).Where(i => !alone[i].AsSpan().SequenceEqual(together[i])), Is.Empty);
    }

    private static byte[] Report()
    {
        using var stream = new MemoryStream();
        WordReport.Of(Rounds.Sichuan(Rounds.FourGrades), imprint: new Imprint { Body = "某评估中心", Date = new DateOnly(2024, 5, 1) }).WriteTo(stream);
        return stream.ToArray();
    }

    private static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        ResultsWorkbook.Of(Rounds.Sichuan(), imprint: new Imprint { Date = new DateOnly(2024, 5, 1) }).Write(stream);
        return stream.ToArray();
    }

    private static byte[] Bytes(ProblemList list)
    {
        using var stream = new MemoryStream();
        list.WriteTo(stream);
        return stream.ToArray();
    }
}
