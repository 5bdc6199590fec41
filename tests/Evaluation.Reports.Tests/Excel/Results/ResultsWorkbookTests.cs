using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel;

public class ResultsWorkbookTests
{
    [Test]
    public void The_ranking_is_the_published_one()
    {
        List<object?[][]> sheets = OfficeFiles.Values(Bytes(ResultsWorkbook.Of(Rounds.Sichuan())));
        (string, string, string)[] ranking = [.. sheets[0].Skip(3).Select(row => (Text(row[0]), (string)row[1]!, Text(row[2])))];
        Assert.That(ranking, Is.EquivalentTo(Rounds.SichuanPublished().Select(row => (row.Rank.TrimStart('='), row.Name, Text(Rounds.Number(row.Total))))));
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void A_round_with_everything_has_no_fault(Language language)
    {
        (RoundResult result, EvaluatorReview review) = EvaluatorRounds.Guilford;
        byte[] file = Bytes(ResultsWorkbook.Of(result, review, language: language));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OfficeFiles.Faults(file), Is.Empty);
            Assert.That(OfficeFiles.Values(file), Has.Count.EqualTo(7));
        }
    }

    [Test]
    public void A_studied_round_has_a_sheet_of_rank_ranges()
    {
        byte[] file = Bytes(ResultsWorkbook.Of(StudiedRounds.Sichuan.Result, study: StudiedRounds.Sichuan));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OfficeFiles.Faults(file), Is.Empty);
            Assert.That(OfficeFiles.Values(file)[5], Has.Length.EqualTo(3 + 21));
        }
    }

    [Test]
    public void The_same_round_gives_the_same_bytes()
    {
        byte[] once = Bytes(ResultsWorkbook.Of(Rounds.Sichuan(Rounds.FourGrades)));
        byte[] again = Bytes(ResultsWorkbook.Of(Rounds.Sichuan(Rounds.FourGrades)));
        Assert.That(again, Is.EqualTo(once));
    }

    [Test]
    public void Lost_points_and_total_add_up_to_the_full_mark()
    {
        RoundResult result = Rounds.Large(6, 20);
        List<object?[][]> sheets = OfficeFiles.Values(Bytes(ResultsWorkbook.Of(result)));
        ILookup<string, decimal> lost = sheets[4].Skip(3).ToLookup(row => (string)row[0]!, row => (decimal)(double)row[5]!);
        foreach (Standing standing in result.Standings)
            Assert.That(lost[standing.Subject.Name].Sum() + standing.Score, Is.EqualTo(20m), standing.Subject.Name);
    }

    [Test]
    public void Hostile_names_are_text()
    {
        const string name = "=HYPERLINK(\"http://x\",\"y\")<img src=x onerror=alert(1)>";
        Scheme scheme = Rounds.Scheme([("A1", "@SUM(1)", 100)]) with { Title = "+1" };
        ObservationTable table = new ObservationTableBuilder(scheme).Add(name, "A1", ObservedValue.OfNumber(1), "=1", new ObservationDetails(Evidence: "javascript:alert(1)", Comment: "-1")).Build();
        byte[] file = Bytes(ResultsWorkbook.Of(Scorer.For(scheme).Score(table)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OfficeFiles.Faults(file), Is.Empty);
            Assert.That(OfficeFiles.Values(file)[0][3][1], Is.EqualTo(name));
            Assert.That(OfficeFiles.Values(file)[4][3][8], Is.EqualTo("javascript:alert(1)"));
        }
    }

    [Test]
    public void A_subject_without_a_total_stands_without_a_rank()
    {
        RoundResult result = Rounds.OfTotals([("甲", 90m), ("乙", null)]);
        object?[][] ranking = OfficeFiles.Values(Bytes(ResultsWorkbook.Of(result)))[0];
        Assert.That(ranking[^1][..3], Is.EqualTo(new object?[] { null, "乙", null }));
    }

    [Test]
    public void A_review_of_another_round_is_refused() =>
        Assert.That(() => ResultsWorkbook.Of(Rounds.Sichuan(), EvaluatorRounds.Guilford.Review), Throws.ArgumentException);

    [Test]
    public void A_thousand_subjects_on_fifty_indicators_take_less_than_thirty_seconds()
    {
        RoundResult result = Rounds.Large(1000, 50);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var counted = new MemoryStream();
        ResultsWorkbook.Of(result).Write(counted);
        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms, {counted.Length} bytes");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    private static byte[] Bytes(ResultsWorkbook workbook)
    {
        using var stream = new MemoryStream();
        workbook.Write(stream);
        return stream.ToArray();
    }

    private static string Text(object? number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture);
}
