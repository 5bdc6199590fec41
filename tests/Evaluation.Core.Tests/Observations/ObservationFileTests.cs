using System.Security.Cryptography;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Observations;

public sealed class ObservationFileTests
{
    [Test]
    public void A_long_table_tells_everything_about_an_observation()
    {
        ObservationTable table = TestTables.Read(
            "Subject, VALUE ,指标编码,评估员,时间,证据,备注,组别,顺序\n"
            + "成都市,38.5,A1,甲,2024-05-31T16:30:00+08:00,\"http://x/?a=1,2\",\"一\n二\",副省级,2\n").OrThrow();

        Observation only = table[0];
        Assert.That(table.Count, Is.EqualTo(1));
        Assert.That(only.Subject, Is.EqualTo(new Subject("成都市", "副省级", 2)));
        Assert.That(only.IndicatorCode, Is.EqualTo("A1"));
        Assert.That(only.Value, Is.EqualTo(ObservedValue.OfNumber(38.5m)));
        Assert.That(only.Evaluator, Is.EqualTo("甲"));
        Assert.That(only.Time, Is.EqualTo(new DateTimeOffset(2024, 5, 31, 16, 30, 0, TimeSpan.FromHours(8))));
        Assert.That(only.Evidence, Is.EqualTo("http://x/?a=1,2"));
        Assert.That(only.Comment, Is.EqualTo("一\n二"));
        Assert.That(table.PlaceOf(0), Is.EqualTo(new Place("test", 2, 2, "VALUE")));
    }

    [Test]
    public void A_wide_table_has_an_observation_for_each_leaf_column_of_each_row()
    {
        ObservationTable table = TestTables.Read("对象,留言答复,#忽略,A1\n成都市,是,x,38\n\n绵阳市,,,\n").OrThrow();

        Assert.That(TestTables.Rows(table), Is.EqualTo(new[]
        {
            "Subject { Name = 成都市, Group = , Order =  }|B1|YesNo|yes||||",
            "Subject { Name = 成都市, Group = , Order =  }|A1|Number|38||||",
            "Subject { Name = 绵阳市, Group = , Order =  }|B1|Missing|||||",
            "Subject { Name = 绵阳市, Group = , Order =  }|A1|Missing|||||",
        }));
        Assert.That(table.PlaceOf(3), Is.EqualTo(new Place("test", 4, 4, "A1")));
    }

    [Test]
    public void Evaluator_time_group_and_order_of_a_wide_row_are_those_of_all_its_observations()
    {
        ObservationTable table = TestTables.Read("单位,评估员,时间,group,order,A1,A2\n成都市,甲,2024/5/1,副省级,3,1,2\n成都市,乙,,,,3,4\n").OrThrow();

        Assert.That(table.Subjects, Is.EqualTo(new[] { new Subject("成都市", "副省级", 3) }));
        Assert.That(Enumerable.Range(0, 4).Select(row => table[row].Evaluator), Is.EqualTo(new[] { "甲", "甲", "乙", "乙" }));
        Assert.That(table[1].Time, Is.EqualTo(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(table[3].Time, Is.Null);
    }

    [TestCase(",")]
    [TestCase("\t")]
    [TestCase(";")]
    public void Comma_tab_and_semicolon_separate_cells(string separator)
    {
        ObservationTable table = TestTables.Read("评估对象,A1,A2\n成都市,1,2\n".Replace(",", separator)).OrThrow();

        Assert.That(table.Count, Is.EqualTo(2));
    }

    [Test]
    public void Texts_that_look_like_formulas_stay_texts()
    {
        ObservationTable table = TestTables.Read(
            "subject,indicator,value,evaluator,evidence,comment\n=1+1,A1,-5,@SUM(A1),=HYPERLINK(\"x\"),+1\n-2,A1,+5,,,\n".Replace("\"x\"", "x")).OrThrow();

        Assert.That(table.Subjects.Select(subject => subject.Name), Is.EqualTo(new[] { "=1+1", "-2" }));
        Assert.That(table[0].Evaluator, Is.EqualTo("@SUM(A1)"));
        Assert.That(table[0].Evidence, Is.EqualTo("=HYPERLINK(x)"));
        Assert.That(table[0].Comment, Is.EqualTo("+1"));
        Assert.That(table[0].Number, Is.EqualTo(-5m));
    }

    [Test]
    public void Names_are_trimmed_and_in_form_C()
    {
        ObservationTable table = TestTables.Read("subject,indicator,value,evaluator\n \u3000Caf\u0065\u0301 ,A1,1,\u200B甲\u00A0\n").OrThrow();

        Assert.That(table.Subjects[0].Name, Is.EqualTo("Caf\u00E9"));
        Assert.That(table[0].Evaluator, Is.EqualTo("甲"));
    }

    [Test]
    public void Subjects_that_differ_only_in_spelling_are_warned_of_and_still_read()
    {
        Checked<ObservationTable> read = TestTables.Read(
            "subject,indicator,value\n成都市,A1,1\n成都市 ,A2,1\n成都市 ,B1,是\nＡ局,A1,1\na 局,A1,1\n");

        Assert.That(TestTables.Faults(read), Is.EqualTo(new[] { "OBS251 3:1", "OBS252 6:1" }));
        Assert.That(read.OrThrow().Subjects.Select(subject => subject.Name), Is.EqualTo(new[] { "成都市", "Ａ局", "a 局" }));
    }

    [TestCase("subject,A1\n\na,1\na,1\n", "'a' already has a row from the same evaluator: row 3.")]
    [TestCase("subject,indicator,value\na,A2,1\na,A1,1\na,A1,1\n", "'a' already has a value for A1 from the same evaluator in row 3.")]
    [TestCase("subject,group,A1,evaluator\na,,1,x\na,g,1,y\na,h,1,z\n", "'a' is in group 'h' here, but in 'g' in row 3.")]
    [TestCase("subject,order,A1,evaluator\na,,1,x\na,7,1,y\na,8,1,z\n", "'a' has the order 8 here, but 7 in row 3.")]
    [TestCase("subject,A1\nb,1\na,1\nA,1\n", "'A' and 'a' in row 3 differ only")]
    [TestCase("subject,A1,evaluator\nb,1,x\na,1,x\n a,1,y\n", "' a' is read as 'a', which row 3 spells differently")]
    public void What_disagrees_with_an_earlier_row_names_that_row(string csv, string message) =>
        Assert.That(TestTables.Read(csv).Diagnostics.Single().Message(Language.English), Does.StartWith(message));

    [Test]
    public void Several_evaluators_may_observe_one_leaf()
    {
        ObservationTable table = TestTables.Read("subject,indicator,value,evaluator\n成都市,A1,1,甲\n成都市,A1,2,乙\n成都市,A1,3,\n").OrThrow();

        Assert.That(table.Count, Is.EqualTo(3));
        Assert.That(table.Evaluators, Is.EqualTo(new[] { "甲", "乙" }));
    }

    [Test]
    public void Name_and_hash_of_the_source_are_those_of_its_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\uFEFFsubject,A1\n成都市,1\n");

        ObservationTable table = TestTables.Read(bytes).OrThrow();

        Assert.That(table.SourceName, Is.EqualTo("test"));
        Assert.That(table.SourceHash, Is.EqualTo(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()));
    }

    [Test]
    public void Load_throws_with_everything_that_is_wrong()
    {
        string path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Observations", "Broken", "percent.csv");

        var thrown = Assert.Throws<InvalidInputException>(() => ObservationFile.Load(path, TestSchemes.Mixed));
        Assert.That(thrown.Diagnostics, Has.Count.EqualTo(4));
    }

    [Test]
    public void Progress_rises_to_one()
    {
        var told = new List<double>();
        string csv = "subject,A1\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"成都市{i},1\n"));

        ObservationFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), TestSchemes.Mixed, "test", new Told(told)).OrThrow();

        Assert.That(told, Has.Count.GreaterThan(2).And.Ordered);
        Assert.That(told[^1], Is.EqualTo(1));
    }

    [Test]
    public void Cancelling_stops_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            ObservationFile.Read(new MemoryStream("subject,A1\n"u8.ToArray()), TestSchemes.Mixed, "test", null, source.Token));
    }

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
