using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Identification;

public sealed class PublishedScoresTests
{
    private static readonly Scheme Scheme = new()
    {
        Code = "two",
        Title = "two",
        Indicators = [TestRounds.Direct("A", 60) with { Title = "主动公开" }, TestRounds.Direct("B", 40)],
    };

    [Test]
    public void A_table_is_read_by_codes_and_titles_and_a_total_may_be_blank()
    {
        PublishedScores read = Read("评估对象,主动公开,B,总分\n甲,50,30.5,80.50\n乙,40,零分,\n").OrThrow();

        Assert.That(read.Subjects, Is.EqualTo(new[]
        {
            new PublishedSubject("甲", [50, 30.5m], 80.50m),
            new PublishedSubject("乙", [40, 0], null),
        }));
        Assert.That(read.Rounding, Is.EqualTo(new RoundingRule(RoundingMode.None, 2)));
    }

    [TestCase("", "OBS006")]
    [TestCase("subject,A,B,total\n", "OBS010")]
    [TestCase("subject,A,B,total\n甲,50,30,\n", "PUB202 1:0")]
    [TestCase("subject,A,total\n甲,50,80\n", "PUB201 1:0")]
    [TestCase("subject,A,B\n甲,50,30\n", "PUB201 1:0")]
    [TestCase("subject,A,B,total\n甲,,不适用,80\n", "PUB203 2:2", "PUB203 2:3")]
    [TestCase("subject,A,B,total\n甲,61,-1,101\n", "PUB204 2:2", "PUB204 2:3", "PUB204 2:4")]
    [TestCase("subject,A,B,total\n甲,=1+1,30,80\n", "OBS")]
    [TestCase("subject,A,B,total\n甲,50,30,不适用\n", "PUB203 2:4")]
    [TestCase("subject,A,B,total,名次\n甲,50,30,80,1\n", "OBS104 1:5")]
    [TestCase("subject,A,B,total\n甲,50,30,80\n甲,50,30,80\n", "OBS")]
    [TestCase("subject,evaluator,A,B,total\n甲,x,50,30,80\n甲,y,51,30,80\n", "PUB205 3:3", "PUB205 3:4", "PUB205 3:5")]
    [TestCase("subject,A,B,total\n甲,50,\"30,80\n", "OBS")]
    public void What_is_wrong_with_a_table_is_told_with_its_place(string text, params string[] expected)
    {
        string[] found = [.. Read(text).Diagnostics.Select(diagnostic => FormattableString.Invariant($"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}"))];

        Assert.That(found, Is.Not.Empty);
        Assert.That(found.Zip(expected).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)) && found.Length >= expected.Length, Is.True, string.Join("; ", found));
    }

    [Test]
    public void A_file_that_is_not_there_is_told() =>
        Assert.That(PublishedScores.Read("no-such.csv", Scheme).Diagnostics.Single().Place.File, Is.EqualTo("no-such.csv"));

    [Test]
    public void An_indicator_may_be_called_total()
    {
        Scheme scheme = Scheme with { Indicators = [Scheme.Indicators[0], Scheme.Indicators[1] with { Code = "total" }] };

        Assert.That(Read("subject,A,total,总分\n甲,50,30,80\n", scheme).OrThrow().Subjects[0], Is.EqualTo(new PublishedSubject("甲", [50, 30], 80)));
    }

    [Test]
    public void Scores_that_are_not_one_for_each_indicator_are_refused() =>
        Assert.That(() => PublishedScores.Of(Scheme, [new PublishedSubject("甲", [1], 1)]), Throws.ArgumentException);

    private static Checked<PublishedScores> Read(string text, Scheme? scheme = null)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, TestContext.CurrentContext.Test.ID + ".csv");
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return PublishedScores.Read(path, scheme ?? Scheme);
    }
}
