using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Benchmarks;

/// <summary>The same values twice: as a table for the scorer, and as plain arrays for the loop written by hand.</summary>
internal sealed class BenchmarkRound
{
    private const int Seed = 20261124;

    private readonly Random random = new(Seed);
    private readonly ObservationTableBuilder builder;

    private BenchmarkRound(Scheme scheme, int subjects)
    {
        SubjectCount = subjects;
        Numbers = new decimal[subjects * BenchmarkScheme.LeafCount];
        Answers = new bool[Numbers.Length];
        Levels = new byte[Numbers.Length];
        builder = new ObservationTableBuilder(scheme);
        Indicator[] leaves = [.. scheme.Leaves];
        for (int cell = 0; cell < Numbers.Length; cell++)
        {
            string subject = NameOf(cell / leaves.Length);
            Indicator leaf = leaves[cell % leaves.Length];
            builder.Add(subject, leaf.Code, Draw(cell, leaf.FullMark!.Value));
        }

        Table = builder.Build();
    }

    internal ObservationTable Table { get; }

    internal int SubjectCount { get; }

    /// <summary>By subject and leaf: the number, on leaves that take one.</summary>
    internal decimal[] Numbers { get; }

    /// <summary>By subject and leaf: the answer, on yes/no leaves.</summary>
    internal bool[] Answers { get; }

    /// <summary>By subject and leaf: the position of the level, on leaves with levels.</summary>
    internal byte[] Levels { get; }

    internal static BenchmarkRound Create(Scheme scheme, int subjects) => new(scheme, subjects);

    /// <summary>Names of equal length, so that they sort as their numbers do.</summary>
    internal static string NameOf(int subject) => FormattableString.Invariant($"S{subject:00000}");

    private ObservedValue Draw(int cell, decimal fullMark)
    {
        switch (cell % BenchmarkScheme.LeavesPerGroup)
        {
            case 0:
                return Number(cell, random.Next(0, (int)fullMark * 10 + 1) / 10m);
            case 1:
                return Number(cell, random.Next(0, 50));
            case 2:
                return Number(cell, random.Next(400, 1001) / 10m);
            case 3:
                Answers[cell] = random.Next(0, 3) > 0;
                return ObservedValue.OfYesNo(Answers[cell]);
            default:
                Levels[cell] = (byte)random.Next(0, BenchmarkScheme.LevelNames.Length);
                return ObservedValue.OfLevel(BenchmarkScheme.LevelNames[Levels[cell]]);
        }
    }

    private ObservedValue Number(int cell, decimal number)
    {
        Numbers[cell] = number;
        return ObservedValue.OfNumber(number);
    }
}
