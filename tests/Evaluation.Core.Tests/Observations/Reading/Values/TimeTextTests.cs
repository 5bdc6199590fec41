namespace Evaluation.Observations.Reading.Values;

public sealed class TimeTextTests
{
    [TestCase("2024-05-31T16:30:00+08:00", 16, 30, 0, 8)]
    [TestCase("2024-05-31T16:30:05Z", 16, 30, 5, 0)]
    [TestCase("2024-05-31T16:30-05:00", 16, 30, 0, -5)]
    [TestCase("2024-05-31T16:30:05", 16, 30, 5, 0)]
    [TestCase("2024-05-31 16:30", 16, 30, 0, 0)]
    [TestCase("2024/5/31 9:05:07", 9, 5, 7, 0)]
    [TestCase("2024年5月31日 16:30", 16, 30, 0, 0)]
    [TestCase("2024-05-31", 0, 0, 0, 0)]
    [TestCase("2024/5/31", 0, 0, 0, 0)]
    [TestCase("2024年5月31日", 0, 0, 0, 0)]
    public void A_time_without_an_offset_has_the_offset_zero(string text, int hour, int minute, int second, int offset)
    {
        Assert.That(TimeText.TryRead(text, out DateTimeOffset time), Is.True);
        Assert.That(time, Is.EqualTo(new DateTimeOffset(2024, 5, 31, hour, minute, second, TimeSpan.FromHours(offset))));
        Assert.That(time.Offset, Is.EqualTo(TimeSpan.FromHours(offset)));
    }

    [Test]
    public void Fractions_of_a_second_are_kept()
    {
        Assert.That(TimeText.TryRead("2024-05-31T16:30:00.1234567Z", out DateTimeOffset time), Is.True);
        Assert.That(time.Ticks % TimeSpan.TicksPerSecond, Is.EqualTo(1_234_567));
    }

    [TestCase("2024-02-30")]
    [TestCase("2024-05-31T24:00:00Z")]
    [TestCase("2024-05-31T16:30:60Z")]
    [TestCase("2024-05-31T16:30+15:00")]
    [TestCase("0001-01-01T00:00:00+14:00")]
    [TestCase("0000-01-01")]
    [TestCase("05/31/2024")]
    [TestCase("31 May 2024")]
    [TestCase("16:30")]
    [TestCase("2024-05-31T16")]
    [TestCase("20240531")]
    [TestCase(" 2024-05-31")]
    public void Whatever_else_is_no_time(string text) => Assert.That(TimeText.TryRead(text, out _), Is.False);
}
