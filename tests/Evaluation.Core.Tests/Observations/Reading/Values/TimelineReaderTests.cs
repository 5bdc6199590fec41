using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Observations.Reading.Values;

public sealed class TimelineReaderTests
{
    private static readonly ValueReader Request = Reader(new WorkingDayDeadline(20, 1) { Clock = WorkingDayClock.Request });

    private static readonly ValueReader Interval = Reader(new WorkingDayDeadline(20, 1) { Clock = WorkingDayClock.Interval });

    [TestCase("received=2020-03-02; replied=2020-03-30", "received=2020-03-02;replied=2020-03-30")]
    [TestCase("收到=2020-03-02；答复=2020-03-30", "received=2020-03-02;replied=2020-03-30")]
    [TestCase("答复：2020年3月30日 ； 收到：2020/3/2 ；", "received=2020-03-02;replied=2020-03-30")]
    [TestCase("RECEIVED＝2020-03-02", "received=2020-03-02")]
    [TestCase("收到=2020-03-02;征询=2020-03-09..2020-03-12;征求意见=2020-03-05", "received=2020-03-02;consulted=2020-03-05;consulted=2020-03-09..2020-03-12")]
    [TestCase("受理=2020-03-02;补正告知=2020-03-03;补正=2020-03-04;延期=2020-03-25+10", "received=2020-03-02;notice=2020-03-03;corrected=2020-03-04;extended=2020-03-25+10")]
    public void Words_of_both_languages_in_any_order_become_one_text(string cell, string written)
    {
        Assert.That(Request.Read(cell, out ObservedValue value), Is.Null);
        Assert.That(value.ToString(), Is.EqualTo(written));
        Assert.That(Request.Read(written, out ObservedValue again), Is.Null);
        Assert.That(again, Is.EqualTo(value));
    }

    [TestCase("2020-03-02", "OBS333")]
    [TestCase("2020-03-02 → 2020-03-30", "OBS333")]
    [TestCase("=HYPERLINK(\"x\")", "OBS333")]
    [TestCase("<img src=x onerror=alert(1)>", "OBS333")]
    [TestCase("收到=2020-02-30", "OBS334")]
    [TestCase("收到=2021-02-29；答复=2020-13-01", "OBS334 OBS334")]
    [TestCase("收到=2020-03-02..2020-03-05", "OBS334")]
    [TestCase("收到=2020-03-02+3", "OBS334")]
    [TestCase("收到=2020-03-02；延期=2020-03-25+21", "OBS334")]
    [TestCase("收到=2020-03-02；延期=2020-03-25+0", "OBS334")]
    [TestCase("收到=2020-03-02；延期=2020-03-25+99999999999", "OBS334")]
    [TestCase("收到=2020-03-02；征询=2020-03-05..", "OBS334")]
    [TestCase("收到=２０２０-03-02", "OBS334")]
    [TestCase("收到=43892", "OBS334")]
    [TestCase("收到=2020-03-02T08:00:00+08:00", "OBS334")]
    [TestCase("收到=2020-03-02；受理=2020-03-03", "OBS335")]
    [TestCase("答复=2020-03-02", "OBS336")]
    [TestCase("；；", "OBS336")]
    [TestCase("收到=2020-03-02；补正=2020-03-09", "OBS339")]
    [TestCase("登记=2020-03-02；答复=昨天；答复=2020-03-30", "OBS333 OBS334")]
    [TestCase("#REF!", "OBS307")]
    public void Every_fault_of_a_cell_is_told(string cell, string codes) => Assert.That(Codes(Request, cell), Is.EqualTo(codes.Split(' ')));

    [Test]
    public void An_interval_has_no_other_steps() =>
        Assert.That(Codes(Interval, "起=2020-03-02；延期=2020-03-20；止=2020-03-30"), Is.EqualTo(new[] { "OBS338" }));

    [Test]
    public void Endless_steps_are_one_fault() => Assert.That(
        Codes(Request, "收到=2020-03-02" + string.Concat(Enumerable.Repeat("；征询=2020-03-03..2020-03-04", 1_200))), Is.EqualTo(new[] { "OBS337" }));

    [TestCase("2020-01-15; 2020-01-03；2020年1月15日", "2020-01-03;2020-01-15;2020-01-15")]
    [TestCase("2020/1/3", "2020-01-03")]
    [TestCase("无", "none")]
    [TestCase("none", "none")]
    public void Dates_are_listed_from_the_earliest_on(string cell, string written)
    {
        Assert.That(ValueReader.For(ValueKind.Dates).Read(cell, out ObservedValue value), Is.Null);
        Assert.That(value.ToString(), Is.EqualTo(written));
    }

    [TestCase("2020-01-32", "OBS341")]
    [TestCase("2020-01-03, 2020-01-15", "OBS341")]
    [TestCase("下周；2020-01-03；=1+1", "OBS341 OBS341")]
    [TestCase("；", "OBS341")]
    public void Every_part_that_is_no_date_is_told(string cell, string codes) =>
        Assert.That(Codes(ValueReader.For(ValueKind.Dates), cell), Is.EqualTo(codes.Split(' ')));

    [Test]
    public void A_timeline_made_in_code_must_make_sense()
    {
        var received = new TimelineStep(TimelineStepKind.Received, new DateOnly(2020, 3, 2));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => ObservedValue.OfTimeline(), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(received, received), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(received with { WorkingDays = 3 }), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(received with { Until = new DateOnly(2020, 3, 3) }), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(received, received with { Kind = (TimelineStepKind)9 }), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(received, received with { Kind = TimelineStepKind.Corrected }), Throws.ArgumentException);
            Assert.That(() => ObservedValue.OfTimeline(Enumerable.Repeat(received with { Kind = TimelineStepKind.Consulted }, 20).Append(received)), Throws.ArgumentException);
            Assert.That(ObservedValue.OfTimeline(received).Timeline, Is.EqualTo(new[] { received }));
            Assert.That(() => ObservedValue.OfTimeline(received).Dates, Throws.InvalidOperationException);
            Assert.That(() => ObservedValue.OfDates().Timeline, Throws.InvalidOperationException);
        }
    }

    private static ValueReader Reader(ScoringMethod method) =>
        ValueReader.For(new Indicator { Code = "A", Title = "A", FullMark = 10, Method = method });

    private static IEnumerable<string> Codes(ValueReader reader, string cell)
    {
        for (ValueFault? fault = reader.Read(cell, out _); fault is not null; fault = fault.Next)
            yield return fault.Descriptor.Code;
    }
}
