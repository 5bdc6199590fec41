using Evaluation.Diagnostics;

namespace Evaluation.Calendars.Requests;

public sealed class RequestLogFileTests
{
    private static string Write(string text)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, TestContext.CurrentContext.Test.ID + "-requests.csv");
        File.WriteAllText(path, text);
        return path;
    }

    private static Checked<RequestLog> Read(string text) => RequestLogFile.Read(Write(text));

    [Test]
    public void Columns_may_be_in_either_language_and_any_order()
    {
        RequestLog log = Read("类型,收到日期,申请编号,单位名称,延期告知日期,答复日期\n信函,2026/11/2,2026-1,甲局,2026-11-20,\n,2026年10月8日,2026-2,甲局,,2026-10-12\n").OrThrow();

        Assert.That(log.Requests[0], Is.EqualTo(new LoggedRequest("2026-1", new DisclosureRequest(new RequestReceipt(RequestChannel.NotStated, new DateOnly(2026, 11, 2)))
        {
            Extension = new ReplyExtension(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20)),
        })
        {
            Office = "甲局",
            Kind = "信函",
            Row = 2,
        }));
        Assert.That(log.Running.Select(logged => logged.Number), Is.EqualTo(new[] { "2026-1" }), "the other one has its reply");
    }

    [Test]
    public void Everything_wrong_is_told_with_its_cell()
    {
        Checked<RequestLog> read = Read("""
            request,received,extended,correction,corrected,replied
            1,2026-02-30,,,,
            ,2026-03-02,,,,
            3,,,,,
            4,2026-03-02,2026-03-01,,,
            5,2026-03-02,,,2026-03-09,
            5,2026-03-02,,,,
            6,2026-03-02,,2026-03-05,2026-03-04,
            7,2026-03-02,,,,2026-03-01
            """);

        Assert.That(read.Value, Is.Null);
        Assert.That(read.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}"), Is.EqualTo(new[]
        {
            "CAL332 2:2", "CAL331 3:1", "CAL331 4:2", "CAL303 5:3", "CAL334 6:5", "CAL333 7:1", "CAL303 8:5", "CAL303 9:6",
        }));
    }

    [Test]
    public void A_missing_column_and_an_unknown_one_are_told() => Assert.That(
        Read("request,recieved\n1,2026-03-02\n").Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.GreaterThanOrEqualTo(1));

    [Test]
    public void A_hostile_number_is_kept_as_text() => Assert.That(
        Read("request,received\n=HYPERLINK(1),2026-03-02\n").OrThrow().Requests[0].Number, Is.EqualTo("=HYPERLINK(1)"));
}
