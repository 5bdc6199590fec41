using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Scoring;

namespace Evaluation.Studies.Robustness;

/// <summary>What a study said of one simulated round, beside what is true of it.</summary>
internal sealed class RobustnessOutcome
{
    private RobustnessOutcome()
    {
    }

    /// <summary>How many subjects, and how many rank intervals hold the true rank.</summary>
    internal int Subjects { get; private set; }

    internal int Covered { get; private set; }

    internal double Width { get; private set; }

    internal Calibration Grades { get; } = new();

    internal Calibration Pairs { get; } = new();

    /// <summary>Neighbours that the study tells apart, and how many of them stand in the wrong order.</summary>
    internal int ToldApart { get; private set; }

    internal int WrongOrder { get; private set; }

    internal static RobustnessOutcome Of(RobustnessDesign design, long seed, int draws)
    {
        (RoundResult truth, RoundResult observed) = design.Draw(seed);
        RobustnessStudy study = RobustnessStudy.Of(
            observed, [new MeasurementFactor(design.AssumedError) { TowardsMean = design.IsTowardsMean }], draws, seed, new RobustnessOptions { MaxDegreeOfParallelism = 1 });
        var outcome = new RobustnessOutcome { Subjects = study.Subjects.Count };
        foreach (SubjectRobustness subject in study.Subjects)
            outcome.Count(subject, truth.Find(subject.Subject.Name)!);
        foreach (PairProbability pair in study.Neighbours)
            outcome.Count(pair, truth, study.Options.Separation);
        return outcome;
    }

    private void Count(SubjectRobustness subject, Standing truth)
    {
        double rank = (double)truth.Rank!.Value;
        Covered += subject.LowRank <= rank && rank <= subject.HighRank ? 1 : 0;
        Width += subject.HighRank - subject.LowRank;
        foreach (GradeProbability grade in subject.Grades)
            Grades.Add(grade.Probability, grade.Grade == truth.Grade?.Name ? 1 : 0);
    }

    private void Count(PairProbability pair, RoundResult truth, double separation)
    {
        decimal above = truth.Find(pair.Above.Name)!.Rank!.Value;
        decimal below = truth.Find(pair.Below.Name)!.Rank!.Value;
        double right = above < below ? 1 : above == below ? 0.5 : 0;
        Pairs.Add(pair.Probability, right);
        ToldApart += pair.Probability >= separation ? 1 : 0;
        WrongOrder += pair.Probability >= separation && right == 0 ? 1 : 0;
    }
}
