using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Observations;

public sealed class LimitsTests
{
    [Test]
    public void A_stream_beyond_the_limit_is_refused_whether_its_length_is_known_or_not()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("subject,A1\n成都市,1\n");
        ReadingLimits limits = new() { FileBytes = bytes.Length - 1 };
        using var unseekable = new System.IO.Compression.DeflateStream(Deflated(bytes), System.IO.Compression.CompressionMode.Decompress);

        Checked<ObservationTable> known = TestTables.Read(bytes, limits);
        Checked<ObservationTable> unknown = ObservationFile.Read(unseekable, TestSchemes.Mixed, "test", limits, null, default);

        Assert.That(TestTables.Faults(known), Is.EqualTo(new[] { "OBS005 0:0" }));
        Assert.That(TestTables.Faults(unknown), Is.EqualTo(new[] { "OBS005 0:0" }));
        Assert.That(TestTables.Read(bytes, limits with { FileBytes = bytes.Length }).IsValid, Is.True);
    }

    [Test]
    public void A_row_beyond_the_limit_ends_the_reading_and_what_was_found_before_is_told()
    {
        string csv = "subject,A1\n成都市,x\n绵阳市,\"" + new string('长', 5000) + "\n自贡市,x\n";

        Checked<ObservationTable> read = TestTables.Read(Encoding.UTF8.GetBytes(csv), new ReadingLimits { RowLength = 4096 });

        Assert.That(TestTables.Faults(read), Is.EqualTo(new[] { "OBS301 2:2", "OBS013 3:0" }));
    }

    [Test]
    public void A_header_beyond_the_limit_is_told() => Assert.That(
        TestTables.Faults(TestTables.Read(Encoding.UTF8.GetBytes(new string('长', 5000)), new ReadingLimits { RowLength = 4096 })),
        Is.EqualTo(new[] { "OBS013 1:0" }));

    [Test]
    public void Observations_beyond_the_limit_are_refused() => Assert.That(
        TestTables.Faults(TestTables.Read("subject,A1\na,1\nb,1\nc,1\nd,1\n"u8.ToArray(), new ReadingLimits { Observations = 2 })),
        Is.EqualTo(new[] { "OBS014 4:0" }));

    [Test]
    public void Diagnostics_beyond_the_limit_are_counted_by_row()
    {
        string csv = "subject,A1,A2\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"s{i},x,y\n"));

        Checked<ObservationTable> read = TestTables.Read(Encoding.UTF8.GetBytes(csv), new ReadingLimits { Diagnostics = 5 });

        Assert.That(TestTables.Faults(read), Is.EqualTo(new[]
        {
            "OBS301 2:2", "OBS301 2:3", "OBS301 3:2", "OBS301 3:3", "OBS301 4:2", "OBS015 11:3",
        }));
        Assert.That(read.Diagnostics[^1].Arguments.Select(argument => argument.English), Is.EqualTo(new[] { "5", "7" }));
    }

    [Test]
    public void Warnings_beyond_the_limit_are_counted_and_do_not_forbid_the_table()
    {
        string csv = "subject,A1\n" + string.Concat(Enumerable.Range(1, 5).Select(i => $"a{new string(' ', i)}b,1\n"));

        Checked<ObservationTable> read = TestTables.Read(Encoding.UTF8.GetBytes(csv), new ReadingLimits { Diagnostics = 2 });

        Assert.That(TestTables.Faults(read), Is.EqualTo(new[] { "OBS252 3:1", "OBS252 4:1", "OBS016 6:1" }));
        Assert.That(read.Diagnostics[^1].Arguments.Select(argument => argument.English), Is.EqualTo(new[] { "2", "2" }));
        Assert.That(read.IsValid, Is.True);
    }

    [Test]
    public void An_error_after_too_many_warnings_still_forbids_the_table()
    {
        Checked<ObservationTable> read = TestTables.Read(
            "subject,A1\na b,1\na  b,1\na   b,x\n"u8.ToArray(), new ReadingLimits { Diagnostics = 1 });

        Assert.That(TestTables.Faults(read), Is.EqualTo(new[] { "OBS252 3:1", "OBS015 4:2", "OBS016 4:2" }));
        Assert.That(read.IsValid, Is.False);
    }

    [Test]
    public void Ten_thousand_diagnostics_are_listed_and_the_other_rows_counted()
    {
        string csv = "subject,A1\n" + string.Concat(Enumerable.Range(0, 10_050).Select(i => $"s{i},x\n"));

        Checked<ObservationTable> read = TestTables.Read(csv);

        Assert.That(read.Diagnostics, Has.Count.EqualTo(10_001));
        Assert.That(read.Diagnostics[^1].Arguments.Select(argument => argument.English), Is.EqualTo(new[] { "10000", "50" }));
    }

    private static MemoryStream Deflated(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            deflate.Write(bytes);
        packed.Position = 0;
        return packed;
    }
}
