using Evaluation.Diagnostics;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Oddness;
using Evaluation.Patterns.Screening.Sheets;
using Evaluation.Simulation;

namespace Evaluation.Patterns;

/// <summary>A model learnt in one round is saved, read, and asked in another.</summary>
public sealed class SheetModelFileTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999, Without = PatternFindings.All.Select(kind => kind.Code).Where(code => code != "PAT106").ToValueList() };

    private static SimulatedAssessment Draw(long seed, int offices = 60, double seconds = 25) => RoundSimulator.Draw(
        new SimulationSettings
        {
            Offices = offices,
            Indicators = 12,
            SecondsPerScore = seconds,
            HasPrevious = false,
            HasSelfScores = false,
            Plants = [new PlantedPattern(PlantedKind.StraightLining, 0.3)],
        },
        seed);

    private static SheetLabels LabelsOf(SimulatedAssessment drawn)
    {
        HashSet<string> planted = [.. drawn.Truths.Select(truth => truth.Subject!)];
        return new SheetLabels(
            drawn.Observations.Subjects.Select((subject, i) => (subject.Name, Evaluator: PatternRound.Of(drawn.Scheme, drawn.Observations).Sheets[i].Evaluator))
                .Select(sheet => new SheetLabel(drawn.Observations.Evaluators[sheet.Evaluator], sheet.Name, planted.Contains(sheet.Name))).ToValueList(),
            "labels.csv",
            "");
    }

    private static PatternScreen Screen(SimulatedAssessment drawn, PatternInputs inputs) => PatternScreen.Of(drawn.Scheme, drawn.Observations, 1, inputs, Quick);

    private static Checked<SupervisedModel> SavedAndRead(SupervisedModel model)
    {
        using var folder = new TemporaryFolder();
        ModelFile.Save(model, folder.PathTo("sheets.model"));
        return SheetModelFile.Read(folder.PathTo("sheets.model"));
    }

    [Test]
    public void The_next_round_is_asked_what_the_first_has_taught()
    {
        SimulatedAssessment first = Draw(8), next = Draw(9);
        SupervisedModel learnt = Screen(first, new PatternInputs { Labels = LabelsOf(first) }).Model!;

        Checked<SupervisedModel> read = SavedAndRead(learnt);
        PatternScreen asked = Screen(next, new PatternInputs { Model = read.OrThrow() });
        string[] named = [.. asked.Findings.Where(finding => finding.PValue is null).Select(finding => finding.About[1].Name)];

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(asked.Model, Is.SameAs(read.Value));
        Assert.That(named, Is.SubsetOf(next.Truths.Select(truth => truth.Subject)).And.Length.GreaterThan(next.Truths.Count / 2));
    }

    [Test]
    public void Without_labels_or_with_too_few_there_is_no_model()
    {
        SimulatedAssessment drawn = Draw(8);
        SheetLabels few = new(LabelsOf(drawn).Labels.Take(5).ToValueList(), "labels.csv", "");

        PatternScreen screen = Screen(drawn, new PatternInputs { Labels = few });

        Assert.That(Screen(drawn, PatternInputs.None).Model, Is.Null);
        Assert.That(screen.Model, Is.Null);
        Assert.That(screen.Abstentions.Select(abstention => abstention.Reason.English), Has.Some.Contains("PAT921"));
    }

    [Test]
    public void A_model_from_a_round_without_times_says_what_it_does_not_know()
    {
        SimulatedAssessment drawn = Draw(8, seconds: 0);
        SupervisedModel learnt = Screen(drawn, new PatternInputs { Labels = LabelsOf(drawn) }).Model!;

        Diagnostic found = SavedAndRead(learnt).Diagnostics.Single();

        Assert.That((found.Code, found.Severity, found.Place.Path), Is.EqualTo(("PAT912", DiagnosticSeverity.Warning, "seconds-per-score")));
    }

    [Test]
    public void A_model_of_other_features_is_refused_with_all_that_it_lacks()
    {
        Checked<SupervisedModel> read = SavedAndRead(LabelledRows.Learn());

        Assert.That(read.Value, Is.Null);
        Assert.That(read.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code), Is.Not.Empty.And.All.AnyOf("PAT910", "PAT911"));
    }

    [Test]
    public void A_file_that_is_not_there_or_no_model_is_told_of()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("no.model"), "evaluator,subject,label\n");

        Assert.That(SheetModelFile.Read(folder.PathTo("absent.model")).Diagnostics.Single().Code, Is.EqualTo("PAT900"));
        Assert.That(SheetModelFile.Read(folder.PathTo("no.model")).Diagnostics.Single().Code, Is.EqualTo("PAT901"));
    }

    [Test]
    public void The_features_checked_are_those_of_the_table()
    {
        SimulatedAssessment drawn = Draw(8, offices: 10);
        var round = PatternRound.Of(drawn.Scheme, drawn.Observations);
        string[] names = [.. round.Sheets.Select(sheet => round.Observations.Subjects[sheet.Subject].Name)];

        Assert.That(FeatureNames.All, Is.EqualTo(SheetProfile.WithRecord(names, SheetTable.Of(round), 1, round).Features));
    }
}
