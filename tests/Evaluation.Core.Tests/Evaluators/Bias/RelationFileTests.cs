using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators.Bias;

public sealed class RelationFileTests
{
    private static readonly ObservationTable Observations = Table();

    private static ObservationTable Table()
    {
        Scheme scheme = TestRounds.OneLeaf();
        var builder = new ObservationTableBuilder(scheme);
        foreach (string evaluator in new[] { "张伟民", "李四", "Brahe" })
        {
            foreach (string subject in new[] { "成都市", "绵阳市", "Edward" })
                builder.Add(subject, "A", ObservedValue.OfNumber(1), evaluator);
        }

        return builder.Build();
    }

    private static Checked<EvaluatorRelations> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Checked<EvaluatorRelations> Read(byte[] bytes) => RelationFile.Read(new MemoryStream(bytes), Observations, "ties.csv");

    private static string[] Told(Checked<EvaluatorRelations> read) =>
        [.. read.Diagnostics.Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Code} {found.Place.Row}:{found.Place.Column}"))];

    [TestCase("evaluator,subject,tie\nBrahe,Edward,cousin\n李四,成都市,\n")]
    [TestCase("评估员,评估对象,关联\nBrahe,Edward,cousin\n李四,成都市,\n")]
    [TestCase("关联;#note;单位;评估员\ncousin;x;Edward;Brahe\n;y; 成都市 ;李四\n")]
    [TestCase("Tie\tSUBJECT\tEvaluator\r\ncousin\tEdward\tBrahe\r\n\r\n\t成都市\t李四\r\n")]
    public void Ties_are_read_by_headings_of_either_language_in_any_order(string text)
    {
        Checked<EvaluatorRelations> read = Read(text);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Relations, Is.EqualTo(new[] { new EvaluatorRelation("Brahe", "Edward", "cousin"), new EvaluatorRelation("李四", "成都市") }));
        Assert.That(read.Value.SourceName, Is.EqualTo("ties.csv"));
    }

    [Test]
    public void The_column_of_the_tie_may_be_left_out() =>
        Assert.That(Read("evaluator,subject\nBrahe,Edward\n").OrThrow().Relations, Is.EqualTo(new[] { new EvaluatorRelation("Brahe", "Edward") }));

    [Test]
    public void The_hash_is_that_of_the_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("evaluator,subject\nBrahe,Edward\n");

        Assert.That(Read(bytes).Value!.SourceHash, Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
    }

    [TestCase("", "OBS006 0:0")]
    [TestCase("evaluator,subject,tie\n", "OBS010 1:0")]
    [TestCase(",,\n1,2,3\n", "OBS101 1:0")]
    [TestCase("evaluator,tie\nBrahe,x\n", "EVD101 1:0")]
    [TestCase("a,b\n1,2\n", "EVD101 1:0", "EVD101 1:0", "EVD102 1:1", "EVD102 1:2")]
    [TestCase("evaluater,subject\nBrahe,Edward\n", "EVD101 1:0", "EVD103 1:1")]
    [TestCase("evaluator,subject,group\nBrahe,Edward,x\n", "EVD102 1:3")]
    [TestCase("evaluator,subject,\nBrahe,Edward,x\n", "OBS102 1:3")]
    [TestCase("evaluator,subject,评估员\nBrahe,Edward,Brahe\n", "OBS105 1:3")]
    [TestCase("evaluator,subject\n,Edward\nBrahe, \n", "EVD201 2:1", "EVD202 3:2")]
    [TestCase("evaluator,subject\nBrahe\nBrahe,Edward,x\n", "OBS201 2:0", "OBS202 3:0")]
    [TestCase("evaluator,subject\n\"Brahe,Edward\n", "OBS203 2:1")]
    [TestCase("evaluator,subject\nBra\u0007he,Edward\n", "OBS217 2:1")]
    public void Faults_are_told_with_their_place_and_leave_no_list(string text, params string[] expected)
    {
        Checked<EvaluatorRelations> read = Read(text);

        Assert.That(Told(read), Is.EqualTo(expected));
        Assert.That(read.Value, Is.Null);
    }

    [Test]
    public void Who_took_no_part_is_left_out_with_a_warning_that_names_the_nearest()
    {
        Checked<EvaluatorRelations> read = Read("evaluator,subject\n张伟明,成都市\nBrahe,Edvard\n王五,绵阳市\nBrahe,拉萨市辖区\nBrahe,Edward\n");

        Assert.That(Told(read), Is.EqualTo(new[] { "EVD251 2:1", "EVD252 3:2", "EVD253 4:1", "EVD254 5:2" }));
        Assert.That(read.Diagnostics[0].Message(Language.Chinese), Does.Contain("“张伟民”"));
        Assert.That(read.Diagnostics[1].Message(Language.English), Does.Contain("'Edward'"));
        Assert.That(read.Value!.Relations, Is.EqualTo(new[] { new EvaluatorRelation("Brahe", "Edward") }));
    }

    [Test]
    public void A_row_that_stands_twice_counts_once_and_another_tie_of_the_two_is_no_double()
    {
        Checked<EvaluatorRelations> read = Read("evaluator,subject,tie\nBrahe,Edward,cousin\nBrahe,Edward,neighbour\n Brahe ,Edward,cousin\n");

        Assert.That(Told(read), Is.EqualTo(new[] { "EVD255 4:1" }));
        Assert.That(read.Value!.Relations, Has.Count.EqualTo(2));
    }

    [Test]
    public void Hostile_cells_are_told_without_control_characters_in_both_languages()
    {
        Checked<EvaluatorRelations> read = Read($"evaluator,subject\n=cmd|' /C calc'!A0,<script>\u202Ealert(1)</script>\n{new string('x', 40_000)},Edward\n{new string('好', 5_000)},Edward\n");

        Assert.That(read.Diagnostics, Has.Count.EqualTo(4));
        foreach (Diagnostic diagnostic in read.Diagnostics)
        {
            string both = diagnostic.ToString(Language.English) + diagnostic.ToString(Language.Chinese);
            Assert.That(both.EnumerateRunes().Where(rune => Rune.IsControl(rune) || rune.Value == 0x202E), Is.Empty);
            Assert.That(both, Has.Length.LessThan(1_000));
        }
    }

    [Test]
    public void Bytes_that_are_no_text_and_files_that_are_not_there_are_told()
    {
        Assert.That(Read([0x50, 0x4B, 0x03, 0x04, 0, 0]).Value, Is.Null);
        Assert.That(Told(RelationFile.Read(Path.Combine(TestContext.CurrentContext.WorkDirectory, "no-such.csv"), Observations)), Is.EqualTo(new[] { "OBS001 0:0" }));
    }

    [Test]
    public void GB18030_is_read_as_observations_are()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathTo("tests", "Evaluation.Core.Tests", "Observations", "Encodings", "gb18030.csv"));

        Assert.That(Told(Read(bytes)), Does.Not.Contain("OBS005 0:0").And.Some.StartsWith("EVD101"));
    }
}
