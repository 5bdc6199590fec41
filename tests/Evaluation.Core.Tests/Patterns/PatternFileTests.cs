using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Simulation;

namespace Evaluation.Patterns;

/// <summary>Lists of clients and of labels.</summary>
public sealed class PatternFileTests
{
    private static readonly SimulatedAssessment Drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 4, Evaluators = 2, Indicators = 3 }, 1);

    private static Checked<T> Read<T>(string text, Func<string, Checked<T>> read)
        where T : class
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathTo("list.csv");
        File.WriteAllText(path, text);
        return read(path);
    }

    private static Checked<ValueList<string>> Clients(string text) => Read(text, path => ClientFile.Read(path, Drawn.Observations));

    private static Checked<SheetLabels> Labels(string text, ObservationTable? table = null) => Read(text, path => SheetLabelFile.Read(path, table ?? Drawn.Observations));

    private static string[] Codes<T>(Checked<T> read)
        where T : class => [.. read.Diagnostics.Select(diagnostic => diagnostic.Code)];

    [TestCase("subject\nO003\nO001\n")]
    [TestCase("单位,#remark\nO003,x\n,\nO001,\n")]
    public void Clients_are_read_in_the_order_of_the_file(string text)
    {
        Checked<ValueList<string>> read = Clients(text);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value, Is.EqualTo(new[] { "O003", "O001" }));
    }

    [Test]
    public void Clients_whom_nobody_scored_or_that_stand_twice_are_left_out_with_a_warning()
    {
        Checked<ValueList<string>> read = Clients("subject\nO003\nO03\nnobody at all\nO003\n");

        Assert.That(Codes(read), Is.EqualTo(new[] { "PAT971", "PAT972", "PAT976" }));
        Assert.That(read.Diagnostics[0].ToString(Language.English), Does.Contain("'O003'").Or.Contain("'O00"));
        Assert.That(read.Value, Is.EqualTo(new[] { "O003" }));
    }

    [Test]
    public void Labels_are_read_with_both_kinds_of_words_and_blanks_are_no_labels()
    {
        Checked<SheetLabels> read = Labels("评估员,评估对象,标注\nE01,O001,是\nE02,O002,no\nE01,O003,\nE02,O004,TRUE\n");

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Labels, Is.EqualTo(new SheetLabel[] { new("E01", "O001", true), new("E02", "O002", false), new("E02", "O004", true) }));
        Assert.That(read.Value.SourceHash, Has.Length.EqualTo(64));
    }

    [Test]
    public void Labels_stand_beside_the_sheets_of_a_round()
    {
        SheetLabels labels = Labels("evaluator,subject,label\nE02,O002,yes\nE01,O003,no\n").OrThrow();

        Assert.That(labels.For(PatternRound.Of(Drawn.Scheme, Drawn.Observations)), Is.EqualTo(new bool?[] { null, true, false, null }));
    }

    [Test]
    public void Without_evaluators_in_the_round_subjects_are_enough()
    {
        SheetLabels labels = Labels("subject,label\nO002,yes\n", Drawn.SelfScores).OrThrow();

        Assert.That(labels.For(PatternRound.Of(Drawn.Scheme, Drawn.SelfScores!)), Is.EqualTo(new bool?[] { null, true, null, null }));
    }

    [Test]
    public void Everything_wrong_with_labels_is_told_at_once()
    {
        Checked<SheetLabels> read = Labels("evaluator,subject,label\nE01,O001,maybe\n,O001,yes\nE01,,yes\nE01,O002,yes\nE01,O001,yes\nE01,O001,no\nE01,O001,yes\nE9999,O001,yes\n");

        Assert.That(Codes(read), Is.EqualTo(new[] { "PAT962", "PAT975", "PAT961", "PAT975", "PAT963", "PAT976", "PAT974" }));
        Assert.That(read.Value, Is.Null);
    }

    [TestCase("evaluator,subject\nE01,O001\n", "PAT951")]
    [TestCase("subject,label\nO001,yes\n", "PAT951")]
    [TestCase("evaluator,subject,label,colour\nE01,O001,yes,red\n", "PAT952")]
    [TestCase("evaluator,subject,lable\nE01,O001,yes\n", "PAT953")]
    [TestCase("evaluator,subject,label,标注\nE01,O001,yes,yes\n", "OBS106")]
    [TestCase("evaluator,subject,label\n", "OBS0")]
    [TestCase("", "OBS0")]
    public void A_broken_header_or_an_empty_file_is_refused(string text, string code)
    {
        Checked<SheetLabels> read = Labels(text);

        Assert.That(read.Value, Is.Null);
        Assert.That(Codes(read)[0], Does.StartWith(code[..4]));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_diagnostic()
    {
        Assert.That(SheetLabelFile.Read("nowhere.csv", Drawn.Observations).Diagnostics, Has.Count.EqualTo(1));
        Assert.That(() => ClientFile.Load("nowhere.csv", Drawn.Observations), Throws.TypeOf<InvalidInputException>());
    }
}
