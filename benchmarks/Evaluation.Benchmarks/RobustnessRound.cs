using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>Rounds of any size for studies of robustness: seven indicators under a pillar and four pillars under a part, all joined by weighted means.</summary>
internal static class RobustnessRound
{
    private const int Seed = 20261124;
    private const int LeavesPerPillar = 7;
    private const int PillarsPerPart = 4;

    /// <summary>The size of the ASEM index that COINr comes with.</summary>
    internal const int AsemSubjects = 51;

    internal const int AsemLeaves = 49;

    /// <summary>A scored round.</summary>
    /// <param name="subjects">The number of subjects.</param>
    /// <param name="leaves">The number of indicators.</param>
    /// <param name="method">How a leaf gives points.</param>
    internal static RoundResult Score(int subjects, int leaves, ScoringMethod method)
    {
        var random = new Random(Seed);
        Scheme scheme = SchemeOf(leaves, method);
        var builder = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < subjects; subject++)
        {
            double level = 35 + (30 * random.NextDouble());
            foreach (Indicator leaf in scheme.Leaves)
                builder.Add(BenchmarkRound.NameOf(subject), leaf.Code, ObservedValue.OfNumber((decimal)Math.Round(level + (35 * random.NextDouble()), 2)));
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    private static Scheme SchemeOf(int leaves, ScoringMethod method)
    {
        int pillars = (leaves + LeavesPerPillar - 1) / LeavesPerPillar;
        int parts = (pillars + PillarsPerPart - 1) / PillarsPerPart;
        return new Scheme
        {
            Code = "robustness",
            Title = "Robustness",
            Aggregation = new WeightedMean(Relative: true),
            Grades = [new Grade("A", 60), new Grade("B", 45, Below: 60), new Grade("C", Below: 45)],
            Indicators = Enumerable.Range(0, parts).Select(part => Branch(
                FormattableString.Invariant($"P{part}"),
                Enumerable.Range(part * PillarsPerPart, Math.Min(PillarsPerPart, pillars - (part * PillarsPerPart))).Select(pillar => Branch(
                    FormattableString.Invariant($"P{part}.{pillar}"),
                    Enumerable.Range(pillar * LeavesPerPillar, Math.Min(LeavesPerPillar, leaves - (pillar * LeavesPerPillar))).Select(leaf => new Indicator
                    {
                        Code = FormattableString.Invariant($"I{leaf}"),
                        Title = "Indicator",
                        Weight = 1 + (leaf % 3),
                        Method = method,
                    }))))).ToValueList(),
        };
    }

    private static Indicator Branch(string code, IEnumerable<Indicator> children) => new()
    {
        Code = code,
        Title = code,
        Weight = 1,
        Aggregation = new WeightedMean(Relative: true),
        Children = children.ToValueList(),
    };
}
