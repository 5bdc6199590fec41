using System.Text;

namespace Evaluation.Observations.Reading;

public sealed class TextEncodingTests
{
    [Test]
    public void Bytes_that_are_UTF_8_are_never_taken_for_GB18030() =>
        Assert.That(Detect("评估对象"u8.ToArray(), out _)?.WebName, Is.EqualTo("utf-8"));

    [Test]
    public void Bytes_that_are_not_UTF_8_are_taken_for_GB18030() =>
        Assert.That(Detect(Gb18030("评估对象𠀀"), out _)?.GetString(Gb18030("评估对象𠀀")), Is.EqualTo("评估对象𠀀"));

    [TestCase(65_535)]
    [TestCase(65_536)]
    [TestCase(65_537)]
    [TestCase(200_000)]
    public void The_first_byte_that_fits_no_encoding_is_found_across_chunks(int position)
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', position - 1), (byte)'\n', 0xFF, (byte)'y'];

        Assert.That(Detect(bytes, out string fault), Is.Null);
        Assert.That(fault, Is.EqualTo($"OBS009 2 {position}"));
    }

    [Test]
    public void A_character_across_chunks_fits()
    {
        byte[] bytes = [(byte)'x', .. Gb18030(string.Concat(Enumerable.Repeat("𠀀", 40_000)))];

        Assert.That(Detect(bytes, out _)?.WebName, Is.EqualTo("gb18030").IgnoreCase);
    }

    [Test]
    public void A_byte_order_mark_forbids_any_other_encoding()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Gb18030("评估")];

        Assert.That(Detect(bytes, out string fault), Is.Null);
        Assert.That(fault, Does.StartWith("OBS009 1 3"));
    }

    [Test]
    public void A_character_cut_at_the_end_is_a_fault()
    {
        Assert.That(Detect([0xFF, 0xFE, 0x41, 0x00, 0x42], out string odd), Is.Null);
        Assert.That(odd, Does.StartWith("OBS009 1"));
        Assert.That(Detect([.. "评"u8[..1]], out string cut), Is.Null);
        Assert.That(cut, Does.StartWith("OBS009 1"));
    }

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    private static Encoding? Detect(byte[] bytes, out string fault)
    {
        var log = new ReadingLog("test", ReadingLimits.Default);
        Encoding? encoding = TextEncoding.Detect(bytes, log);
        fault = string.Join('\n', log.Finish<ObservationTable>(null).Diagnostics.Select(one => $"{one.Code} {one.Place.Row} {one.Arguments.FirstOrDefault()}"));
        return encoding;
    }
}
