using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Observations;

public sealed class FormsTests
{
    private const string Wide = """
        评估对象,A1,依申请公开,B1,B2,C1,C2
        成都市,38.5,40,是,好,5,4.5
        绵阳市,30,n/a,否,较好,剔除,0
        自贡市,,零分,√,差,1,/
        """;

    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Observations", "Encodings");

    [Test]
    public void The_long_and_the_wide_form_of_a_round_score_alike()
    {
        string[][] cells = [.. Wide.Split('\n').Select(line => line.TrimEnd('\r').Split(','))];
        IEnumerable<string> rows = cells.Skip(1).SelectMany(row => row.Skip(1).Select((value, i) => $"{row[0]},{cells[0][i + 1]},{value}"));
        string inLongForm = "subject,indicator,value\n" + string.Join('\n', rows);

        RoundResult wide = Scorer.For(TestSchemes.Mixed).Score(TestTables.Read(Wide).OrThrow());
        RoundResult inLong = Scorer.For(TestSchemes.Mixed).Score(TestTables.Read(inLongForm).OrThrow());

        // 成都市: 38.5 + 20 × 40 ÷ 50 + 10 + 20 + 5 + 4.5
        Assert.That(wide.Find("成都市")!.Card.Score, Is.EqualTo(94m));
        Assert.That(
            inLong.Standings.Select(standing => (standing.Subject, standing.Card.Score)),
            Is.EqualTo(wide.Standings.Select(standing => (standing.Subject, standing.Card.Score))));
    }

    [TestCase("utf-8-with-mark")]
    [TestCase("gb18030")]
    [TestCase("utf-16-little-endian")]
    [TestCase("utf-16-big-endian")]
    public void Every_encoding_gives_the_same_table(string encoding)
    {
        ObservationTable expected = ObservationFile.Load(Path.Combine(Folder, "utf-8.csv"), TestSchemes.Mixed);

        ObservationTable table = ObservationFile.Load(Path.Combine(Folder, encoding + ".csv"), TestSchemes.Mixed);

        Assert.That(expected.Subjects[1], Is.EqualTo(new Subject("䶮县,𠀀乡", "乙")));
        Assert.That(TestTables.Rows(table), Is.EqualTo(TestTables.Rows(expected)));
        Assert.That(table.SourceHash, Is.Not.EqualTo(expected.SourceHash));
    }

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("zh-CN")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        const string csv = "SUBJECT,INDICATOR,VALUE,TIME\ni局,A1,-1.5,2024/5/31 16:30\nI局,B1,TRUE,2024-05-31\nI局,B2,MISSING,\ni局,C1,N/A,\ni局,C2,1,5,\n";
        CultureInfo before = CultureInfo.CurrentCulture;
        Checked<ObservationTable> expected = TestTables.Read(csv);
        string good = csv.Replace("i局,C2,1,5,\n", "");
        IEnumerable<string> rows = [.. TestTables.Rows(TestTables.Read(good).OrThrow())];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(TestTables.Read(csv).Diagnostics, Is.EqualTo(expected.Diagnostics));
            Assert.That(TestTables.Rows(TestTables.Read(good).OrThrow()), Is.EqualTo(rows));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
