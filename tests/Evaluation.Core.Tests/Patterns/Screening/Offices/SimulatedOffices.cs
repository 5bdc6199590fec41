using System.Globalization;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Honest rounds of offices <c>o0</c>… on leaves <c>L0</c>…, in whole points, with something planted where asked.</summary>
/// <remarks>Rounds of one seed have the same offices and the same leaves; what is seen of them is drawn anew for each number.</remarks>
internal sealed record SimulatedOffices
{
    internal int Offices { get; init; } = 120;

    internal int Leaves { get; init; } = 20;

    internal int FullMark { get; init; } = 20;

    /// <summary>The mean share of full marks.</summary>
    internal double Mean { get; init; } = 0.7;

    internal double LevelSpread { get; init; } = 0.1;

    internal double Noise { get; init; } = 0.15;

    /// <summary>The share of scores that are rounded to a multiple of 5.</summary>
    internal double Heaped { get; init; }

    /// <summary>How many groups of different levels there are.</summary>
    internal int Groups { get; init; } = 1;

    /// <summary>How far an office's level moves between rounds.</summary>
    internal double Change { get; init; } = 0.03;

    /// <summary>How far all offices move on a leaf between rounds.</summary>
    internal double LeafChange { get; init; } = 0.03;

    /// <summary>How many evaluators score each office; nobody is named when 0.</summary>
    internal int Evaluators { get; init; }

    internal ValueList<Grade> Grades { get; init; } = [];

    /// <summary>What an office gets beyond, by round, office and leaf, as a share of the full mark.</summary>
    internal Func<int, int, int, double> Planted { get; init; } = (_, _, _) => 0;

    /// <summary>The kinds of honest rounds that error rates are looked at for.</summary>
    internal static readonly Dictionary<string, SimulatedOffices> Honest = new()
    {
        ["whole points"] = new(),
        ["four in ten heaped"] = new() { Heaped = 0.4, Groups = 3 },
        ["near the ceiling"] = new() { Mean = 0.9, Heaped = 0.4 },
        ["five levels, few offices"] = new() { FullMark = 4, Offices = 40 },
    };

    internal static string OfficeName(int office) => string.Create(CultureInfo.InvariantCulture, $"o{office}");

    internal static string Code(int leaf) => string.Create(CultureInfo.InvariantCulture, $"L{leaf}");

    internal static ValueList<string> Codes(int first, int count) => Enumerable.Range(first, count).Select(Code).ToValueList();

    internal static ValueList<string> Names(int first, int count) => Enumerable.Range(first, count).Select(OfficeName).ToValueList();

    internal Scheme Scheme => new()
    {
        Code = "offices",
        Title = "offices",
        FullMark = Leaves * FullMark,
        Grades = Grades,
        Indicators = Enumerable.Range(0, Leaves).Select(leaf => new Indicator
        {
            Code = Code(leaf),
            Title = Code(leaf),
            FullMark = FullMark,
            Method = new DirectPoints(),
            Panel = Evaluators > 1 ? new PanelMean() : null,
        }).ToValueList(),
    };

    internal PatternRound Round(long seed, int number = 0) => PatternRound.Of(Scheme, Table(seed, number));

    /// <summary>One round's observations.</summary>
    internal ObservationTable Table(long seed, int number = 0, bool isSelf = false)
    {
        var lasting = new RandomStream(seed, 0);
        double[] groups = Normal(lasting, Groups, 0.05);
        double[] levels = Normal(lasting, Offices, LevelSpread);
        double[] leaves = Normal(lasting, Leaves, 0.1);
        var random = new RandomStream(seed, 1 + number);
        double[] changes = Normal(random, Offices, Change);
        double[] leafChanges = Normal(random, Leaves, LeafChange);
        var builder = new ObservationTableBuilder(Scheme);
        for (int office = 0; office < Offices; office++)
        {
            builder.AddSubject(new Subject(OfficeName(office), Groups == 1 ? null : "G" + (office % Groups)));
            double level = Mean + groups[office % Groups] + levels[office] + changes[office];
            for (int leaf = 0; leaf < Leaves; leaf++)
            {
                double seen = level + leaves[leaf] + leafChanges[leaf] + Planted(number, office, leaf);
                for (int evaluator = 0; evaluator < Math.Max(1, isSelf ? 1 : Evaluators); evaluator++)
                {
                    builder.Add(
                        OfficeName(office), Code(leaf), ObservedValue.OfNumber(Points(random, seen)), Evaluators == 0 || isSelf ? null : "e" + evaluator);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Runs one pattern alone.</summary>
    internal static PatternLog Look(IPattern pattern, PatternRound round, PatternInputs inputs, int draws = 999)
    {
        var log = new PatternLog(0.05);
        pattern.Look(new PatternContext(round, inputs, new PatternOptions { Draws = draws, MaxDegreeOfParallelism = 1 }, Seed: 1, log, CancellationToken.None));
        return log;
    }

    /// <summary>How many of so many rounds have a finding, of rounds that one in twenty may have one.</summary>
    internal static int CountFound(int rounds, Func<int, PatternLog> look) => Enumerable.Range(0, rounds).AsParallel().WithDegreeOfParallelism(2)
        .Count(round => look(round).Findings.Any(finding => finding.Basis == FindingBasis.Test));

    private decimal Points(RandomStream random, double share)
    {
        double points = (share + (Noise * random.NextNormal())) * FullMark;
        double step = random.NextDouble() < Heaped ? 5 : 1;
        return (decimal)Math.Clamp(Math.Round(points / step) * step, 0, FullMark);
    }

    private static double[] Normal(RandomStream random, int count, double deviation) => [.. Enumerable.Range(0, count).Select(_ => deviation * random.NextNormal())];
}
