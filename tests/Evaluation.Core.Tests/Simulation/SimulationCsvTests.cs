using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Simulation.Writing;

namespace Evaluation.Simulation;

/// <summary>What is written is read back as it was.</summary>
public sealed class SimulationCsvTests
{
    private static readonly SimulatedAssessment Drawn = RoundSimulator.Draw(
        new SimulationSettings { Offices = 10, Evaluators = 4, EvaluatorsPerOffice = 2, Indicators = 9, Missing = 0.05, Appeals = 1, Ties = 0.3, Plants = [new(PlantedKind.PostReviewEdit, 0.3, 0.5)] }, 2);

    [Test]
    public void A_table_is_read_back_with_every_detail()
    {
        Checked<ObservationTable> read = ObservationFile.Read(Written(stream => SimulationCsv.Write(Drawn.Observations, stream, CancellationToken.None)), Drawn.Scheme, "o");

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Subjects, Is.EqualTo(Drawn.Observations.Subjects));
        for (int row = 0; row < Drawn.Observations.Count; row++)
            Assert.That(Facts(read.Value[row]), Is.EqualTo(Facts(Drawn.Observations[row])));
    }

    [Test]
    public void Self_scores_corrections_and_ties_are_read_back()
    {
        Checked<ObservationTable> self = ObservationFile.Read(Written(stream => SimulationCsv.Write(Drawn.SelfScores!, stream, CancellationToken.None)), Drawn.Scheme, "s");
        Checked<CorrectionTable> corrections = CorrectionFile.Read(Written(stream => SimulationCsv.Write(Drawn.Corrections, stream)), Drawn.Scheme, "c");
        Checked<EvaluatorRelations> ties = RelationFile.Read(Written(stream => SimulationCsv.Write(Drawn.Relations, stream)), Drawn.Observations, "t");

        Assert.That(self.Diagnostics.Concat(corrections.Diagnostics).Concat(ties.Diagnostics), Is.Empty);
        Assert.That(self.Value!.Evaluators, Is.Empty);
        Assert.That(corrections.Value!.Corrections.Count, Is.EqualTo(Drawn.Corrections.Corrections.Count).And.GreaterThan(5));
        Assert.That(Drawn.Observations.WithCorrections(corrections.Value).Diagnostics, Is.Empty);
        Assert.That(ties.Value!.Relations, Is.EqualTo(Drawn.Relations));
    }

    [Test]
    public void The_scheme_is_read_back() =>
        Assert.That(SchemeFile.Parse(SchemeFile.ToYaml(Drawn.Scheme)).OrThrow(), Is.EqualTo(Drawn.Scheme));

    [Test]
    public void The_truth_has_one_row_for_each_unit()
    {
        using var reader = new StreamReader(Written(stream => SimulationCsv.Write(Drawn.Truths, stream)));
        string[] lines = reader.ReadToEnd().TrimEnd().Split("\r\n");

        Assert.That(lines[0], Is.EqualTo("pattern,strength,subject,evaluator,source subject,source evaluator,indicators"));
        Assert.That(lines.Skip(1).Select(line => line.Split(',')[0]), Has.All.EqualTo("post-review-edit"));
        Assert.That(lines.Length - 1, Is.EqualTo(Drawn.Truths.Count).And.EqualTo(3));
    }

    private static (string, string?, string?, ObservedValue, DateTimeOffset?, string?, string?) Facts(Observation row) =>
        (row.Subject!.Name, row.Evaluator, row.IndicatorCode, row.Value, row.Time, row.Evidence, row.Comment);

    private static MemoryStream Written(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return stream;
    }
}
