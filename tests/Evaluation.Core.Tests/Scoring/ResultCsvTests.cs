using System.Data.Common;
using System.Text;
using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Sylvan.Data.Csv;

namespace Evaluation.Scoring;

public sealed class ResultCsvTests
{
    private static readonly Gen<string> Names =
        Gen.OneOf(Gen.Char, Gen.Char["\",\r\n=+-@\t' ＝市"])
            .Array[1, 12].Select(characters => new string(characters)).Where(name => !string.IsNullOrWhiteSpace(name));

    [Test]
    public void The_rows_are_those_reckoned_by_hand()
    {
        const string expected = """
            rank,label,subject,group,group_rank,score,grade,A,A1,A2,B
            1,1,丁,西,1,100.0,优,withheld,excluded,n/a,40
            2,2,甲,东,1,93.3,优,53.25,33.25,20,40
            3,3,乙,东,2,85.0,优,60,n/a,20,25
            4,4,丙,,,65.0,良,40,40,0,25
            5,5,己,,,60.0,良,60,missing,20,0
            ,,戊,,,withheld,,withheld,n/a,n/a,n/a

            """;

        string csv = ResultCsv.ToText(HandReckonedRound.Score());

        Assert.That(csv, Is.EqualTo(expected.ReplaceLineEndings("\r\n")));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+86", "'+86")]
    [TestCase("-5", "'-5")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "\"'\rx\"")]
    [TestCase("\nx", "\"'\nx\"")]
    [TestCase("＝1", "'＝1")]
    [TestCase("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [TestCase("a=1", "a=1")]
    [TestCase("it's", "it's")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("甲\"乙\"", "\"甲\"\"乙\"\"\"")]
    public void No_text_from_the_input_becomes_a_formula(string text, string cell)
    {
        // A scheme's codes may not hold control characters, so those cases stand in subject and group alone.
        bool isCode = !text.Any(char.IsControl);
        string[] rows = ResultCsv.ToText(HandReckonedRound.ScoreNames([text], code: isCode ? text : "A", group: text)).Split("\r\n");

        string heading = isCode ? cell : "A";
        Assert.That(rows, Is.EqualTo(new[] { "rank,label,subject,group,group_rank,score,grade," + heading, $"1,1,{cell},{cell},1,50,,50", "" }));
    }

    [Test]
    public void A_tie_label_is_text_and_a_half_rank_a_number()
    {
        Scheme scheme = HandReckonedRound.ScoreNames(["a"]).Scheme with
        {
            Ranking = new RankingPolicy(TieRule.Mean, RankBasis.Published, TieLabel.EqualsSign),
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(50)).Add("b", "A", ObservedValue.OfNumber(50)).Build();

        string[] rows = ResultCsv.ToText(Scorer.For(scheme).Score(table)).Split("\r\n");

        Assert.That(rows[1..3], Is.EqualTo(new[] { "1.5,'=1.5,a,,,50,,50", "1.5,'=1.5,b,,,50,,50" }));
    }

    [Test]
    public void Where_exact_totals_decide_a_column_tells_them()
    {
        Scheme scheme = HandReckonedRound.ScoreNames(["a"]).Scheme with
        {
            Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
            Ranking = new RankingPolicy(Basis: RankBasis.Exact),
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(50.04m)).Add("b", "A", ObservedValue.OfNumber(49.96m)).Build();

        string[] rows = ResultCsv.ToText(Scorer.For(scheme).Score(table)).Split("\r\n");

        Assert.That(rows[..3], Is.EqualTo(new[]
        {
            "rank,label,subject,group,group_rank,score,grade,A,exact_score", "1,1,a,,,50.0,,50.04,50.04", "2,2,b,,,50.0,,49.96,49.96",
        }));
    }

    [Test]
    public void A_total_that_was_taken_away_says_so_and_by_what()
    {
        Scheme scheme = HandReckonedRound.ScoreNames(["a"]).Scheme with
        {
            Adjustments = [new Adjustment { Code = "=V", Title = "否决", Effect = new Veto(Unscored: true), Method = new YesNo() }],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("a", "A", ObservedValue.OfNumber(50)).Add("a", "=V", ObservedValue.OfYesNo(true))
            .Add("b", "A", ObservedValue.OfNumber(40)).Add("b", "=V", ObservedValue.OfYesNo(false)).Build();

        string[] rows = ResultCsv.ToText(Scorer.For(scheme).Score(table)).Split("\r\n");

        Assert.That(rows[..3], Is.EqualTo(new[]
        {
            "rank,label,subject,group,group_rank,score,grade,A,failed_by,adjustments", "1,1,b,,,40,,40,,", ",,a,,,failed,,50,'=V,'=V failed",
        }));
    }

    [Test]
    public void Only_first_level_indicators_and_leaves_have_columns()
    {
        var scheme = new Scheme
        {
            Code = "deep",
            Title = "deep",
            FullMark = 10,
            Indicators = [Branch("A", Branch("A1", Branch("A11", Leaf("A111"), Leaf("A112"))))],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("x", "A111", ObservedValue.OfNumber(1)).Add("x", "A112", ObservedValue.OfNumber(2)).Build();

        string csv = ResultCsv.ToText(Scorer.For(scheme).Score(table));

        Assert.That(csv.Split("\r\n")[0], Is.EqualTo("rank,label,subject,group,group_rank,score,grade,A,A111,A112"));

        static Indicator Leaf(string code) => new() { Code = code, Title = code, FullMark = 5, Method = new DirectPoints() };
        static Indicator Branch(string code, params Indicator[] children) =>
            new() { Code = code, Title = code, Children = children.ToValueList() };
    }

    [Test]
    public void Another_reader_finds_every_cell() => Names.Array[1, 6].Sample(names =>
    {
        string[] distinct = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string csv = ResultCsv.ToText(HandReckonedRound.ScoreNames(distinct));

        using DbDataReader reader = CsvDataReader.Create(new StringReader(csv));
        foreach (string name in distinct)
        {
            Assert.That(reader.Read(), Is.True);
            Assert.That(reader.GetString(2), Is.EqualTo("=+-@\t\r\n＝＋－＠".Contains(name[0]) ? "'" + name : name));
            Assert.That(reader.GetDecimal(5), Is.EqualTo(50m));
            Assert.That(reader.GetDecimal(7), Is.EqualTo(50m));
        }

        Assert.That(reader.Read(), Is.False);
    });

    [Test]
    public void A_saved_file_begins_with_a_byte_order_mark_and_says_the_same()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "csv", "ranking.csv");
        RoundResult result = HandReckonedRound.Score();

        ResultCsv.Save(result, path);

        byte[] expected = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ResultCsv.ToText(result))];
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(expected));
        Assert.That(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.part"), Is.Empty);
    }

    [Test]
    public void A_stopped_save_leaves_the_old_file_and_no_other()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "stopped");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "ranking.csv");
        File.WriteAllText(path, "old");

        Assert.That(
            () => ResultCsv.Save(HandReckonedRound.Score(), path, cancellationToken: new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
    }

    [TestCaseSource(typeof(TestCultures), nameof(TestCultures.All))]
    public void No_culture_and_no_number_of_threads_changes_a_byte(string culture)
    {
        string expected = ResultCsv.ToText(HandReckonedRound.Score());

        Assert.That(TestCultures.Under(culture, () => ResultCsv.ToText(HandReckonedRound.Score(threads: 1))), Is.EqualTo(expected));
        Assert.That(TestCultures.Under(culture, () => ResultCsv.ToText(HandReckonedRound.Score(threads: 2))), Is.EqualTo(expected));
    }
}
