using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Observations.Corrections;

/// <summary>Reads every file in <c>Broken/</c>, puts it into force, and demands exactly the diagnostics that its <c>.expect</c> lists.</summary>
public sealed class BrokenCorrectionsTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Evaluation.Core.Tests", "Observations", "Corrections", "Broken");

    private static readonly Scheme Scheme = TestRounds.OneLeaf() with
    {
        FullMark = 30,
        Indicators =
        [
            TestRounds.Direct("A", 10),
            TestRounds.Direct("P", 10) with { Panel = new PanelMean() },
            new Indicator { Code = "C", Title = "丙", Children = [TestRounds.Direct("B", 10) with { Method = new YesNo() }] },
        ],
    };

    private static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_broken_file_gives_exactly_its_diagnostics_and_no_table(string name)
    {
        Diagnostic[] found = [.. Correct(name)];

        Assert.That(
            found.Select(Describe).Order(StringComparer.Ordinal),
            Is.EqualTo(File.ReadAllLines(Path.Combine(Folder, name + ".expect")).Order(StringComparer.Ordinal)),
            string.Join('\n', found.Select(diagnostic => diagnostic.ToString())));
    }

    [TestCaseSource(nameof(Names))]
    public void Each_message_reads_in_both_languages_and_has_no_control_characters(string name)
    {
        foreach (Diagnostic diagnostic in Correct(name))
        {
            Assert.That(diagnostic.Message(Language.English), Does.EndWith("."));
            Assert.That(diagnostic.Message(Language.Chinese), Does.EndWith("。"));
            Assert.That((diagnostic.Message(Language.English) + diagnostic.Message(Language.Chinese)).Any(char.IsControl), Is.False);
        }
    }

    [Test]
    public void The_corpus_shows_every_fault_of_a_correction_but_those_of_code_and_of_size() => Assert.That(
        Directory.GetFiles(Folder, "*.expect").SelectMany(File.ReadAllLines).Select(line => line.Split(' ')[0]).Where(code => code.StartsWith("OBS4", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
        Is.EqualTo(new[] { "OBS401", "OBS402", "OBS403", "OBS404", "OBS405", "OBS407", "OBS408", "OBS409", "OBS410" }));

    private static ValueList<Diagnostic> Correct(string name)
    {
        Checked<CorrectionTable> read = CorrectionFile.Read(Path.Combine(Folder, name + ".csv"), Scheme);
        if (read.Value is not { } corrections)
            return read.Diagnostics;
        ObservationTable table = new ObservationTableBuilder(Scheme)
            .Add("甲", "A", ObservedValue.OfNumber(8)).Add("甲", "B", ObservedValue.OfYesNo(false))
            .Add("甲", "P", ObservedValue.OfNumber(6), "张").Add("甲", "P", ObservedValue.OfNumber(8), "李").Build();
        Checked<ObservationTable> corrected = table.WithCorrections(corrections);
        Assert.That(corrected.Value, Is.Null);
        return corrected.Diagnostics;
    }

    private static string Describe(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}");
}
