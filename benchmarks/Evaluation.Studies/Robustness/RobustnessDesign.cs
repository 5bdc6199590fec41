using Evaluation.Observations;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Studies.Robustness;

/// <summary>Rounds whose true points are known: subjects differ by a level and leaf by leaf, and what is observed is off by an error.</summary>
/// <param name="Name">What the tables call the design.</param>
/// <param name="Subjects">The number of subjects.</param>
/// <param name="Leaves">The number of indicators.</param>
/// <param name="Spread">The standard deviation of levels, in points of 100.</param>
/// <param name="Error">The distribution of the error of an observation.</param>
/// <param name="Assumed">By what the error that the study is told is multiplied; 1 when it is the true one.</param>
/// <param name="IsTowardsMean">Whether the study seeks the truth nearer to the mean than what was observed.</param>
internal sealed record RobustnessDesign(
    string Name, int Subjects, int Leaves, double Spread, MeasurementError Error, double Assumed = 1, bool IsTowardsMean = true)
{
    private const double Middle = 60;
    private const double LeafSpread = 10;
    private static readonly decimal[] Levels = [100, 80, 60, 40, 20, 0];

    internal MeasurementError AssumedError => Error switch
    {
        NormalError normal => normal with { Deviation = normal.Deviation * Assumed },
        UniformError uniform => uniform with { HalfWidth = uniform.HalfWidth * Assumed },
        LevelError level => level with { Probability = level.Probability * Assumed },
        _ => Error,
    };

    /// <summary>A round as it truly is and as it is observed.</summary>
    internal (RoundResult Truth, RoundResult Observed) Draw(long seed)
    {
        var random = new RandomStream(seed, 0);
        Scheme scheme = SchemeOf();
        var truth = new ObservationTableBuilder(scheme);
        var observed = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < Subjects; subject++)
        {
            string name = FormattableString.Invariant($"s{subject:000}");
            double level = Middle + (Spread * random.NextNormal());
            foreach (Indicator leaf in scheme.Leaves)
            {
                double points = Math.Clamp(level + (LeafSpread * random.NextNormal()), 0, 100);
                (ObservedValue real, ObservedValue seen) = Observe(points, random);
                truth.Add(name, leaf.Code, real);
                observed.Add(name, leaf.Code, seen);
            }
        }

        var scorer = Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 });
        return (scorer.Score(truth.Build()), scorer.Score(observed.Build()));
    }

    private (ObservedValue True, ObservedValue Seen) Observe(double points, RandomStream random)
    {
        if (Error is LevelError moved)
        {
            int place = (int)Math.Round((100 - points) / 20);
            double uniform = random.NextDouble();
            int seen = place + (uniform < moved.Probability / 2 ? 1 : uniform < moved.Probability ? -1 : 0);
            return (LevelAt(place), LevelAt(seen < 0 || seen >= Levels.Length ? place : seen));
        }

        double error = 100 * (Error is NormalError normal ? normal.Deviation * random.NextNormal() : ((UniformError)Error).HalfWidth * ((2 * random.NextDouble()) - 1));
        return (Number(points), Number(Math.Clamp(points + error, 0, 100)));
    }

    private static ObservedValue Number(double points) => ObservedValue.OfNumber((decimal)Math.Round(points, 6));

    private static ObservedValue LevelAt(int place) => ObservedValue.OfLevel(FormattableString.Invariant($"L{place}"));

    private Scheme SchemeOf() => new()
    {
        Code = "robustness",
        Title = "robustness",
        Aggregation = new WeightedMean(Relative: true),
        Grades = [new Grade("A", 65), new Grade("B", 55, Below: 65), new Grade("C", Below: 55)],
        Indicators = Enumerable.Range(0, Leaves).Select(leaf => new Indicator
        {
            Code = FormattableString.Invariant($"I{leaf}"),
            Title = "indicator",
            Weight = 1 + (leaf % 2),
            Method = Error is LevelError
                ? new LevelTable(Levels.Select((points, place) => new Level(FormattableString.Invariant($"L{place}"), points)).ToValueList())
                : new DirectPoints(),
        }).ToValueList(),
    };
}
