using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Simulation;

/// <summary>Draws one round of a design.</summary>
internal sealed class SimulatedDraw
{
    private static readonly DateTimeOffset FirstVisit = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SimulatedRaters design;
    private readonly RandomStream random;
    private readonly RandomStream lots;
    private readonly double[] levels;
    private readonly double[] severities;
    private readonly double[] hardness;
    private readonly double[] discriminations;
    private readonly SimulatedSteps[] steps;

    internal SimulatedDraw(SimulatedRaters design, long seed)
    {
        this.design = design;
        random = new RandomStream(seed, 0);
        lots = new RandomStream(seed, 1);
        levels = Normal(random, design.Subjects, 1.2);
        severities = Normal(random, design.Evaluators, design.SeveritySpread);
        severities[0] += design.Severity;
        hardness = [.. Enumerable.Range(0, design.Leaves).Select(leaf => (leaf - ((design.Leaves - 1) / 2.0)) * 0.3)];
        discriminations = Array.ConvertAll(Normal(lots, design.Leaves, design.Discrimination), Math.Exp);
        steps = [.. Enumerable.Range(0, design.Leaves).Select(leaf => new SimulatedSteps(design.HighestOf(leaf)))];
    }

    internal SimulatedRound Run()
    {
        Scheme scheme = SchemeOf();
        var builder = new ObservationTableBuilder(scheme);
        double[] expected = new double[design.Subjects];
        double mean = severities.Average();
        for (int subject = 0; subject < design.Subjects; subject++)
        {
            builder.AddSubject(new Subject(NameOf(subject), subject % 2 == 0 ? "A" : "B"));
            double[] seen = Seen(subject);
            for (int leaf = 0; leaf < design.Leaves; leaf++)
                expected[subject] += steps[leaf].Expected(seen[leaf] - (discriminations[leaf] * mean));
            Rate(builder, subject, seen);
        }

        return new SimulatedRound(
            EvaluatorRatings.Of(scheme, builder.Build()), severities.Select(severity => severity - mean).ToValueList(), expected.ToValueList());
    }

    /// <summary>What there is to see of a subject on each leaf.</summary>
    private double[] Seen(int subject)
    {
        double[] cells = Normal(random, design.Leaves, design.CellEffect);
        return [.. Enumerable.Range(0, design.Leaves).Select(leaf => (discriminations[leaf] * (levels[subject] - hardness[leaf])) + cells[leaf])];
    }

    private void Rate(ObservationTableBuilder builder, int subject, double[] seen)
    {
        bool[] isOnPanel = PanelOf();
        int[,] given = new int[design.Evaluators, design.Leaves];
        for (int evaluator = 0; evaluator < design.Evaluators; evaluator++)
        {
            double halo = evaluator == 0 ? design.Halo * random.NextNormal() : 0;
            for (int leaf = 0; leaf < design.Leaves; leaf++)
            {
                double eta = (evaluator == 0 ? (design.Slope * seen[leaf]) + halo + Planted(subject, leaf) : seen[leaf]) - (discriminations[leaf] * severities[evaluator]);
                given[evaluator, leaf] = steps[leaf].CategoryAt(eta, random.NextDouble());
                if (evaluator == 0 && design.AtRandom > 0 && lots.NextDouble() < design.AtRandom)
                    given[0, leaf] = lots.NextBelow(design.HighestOf(leaf) + 1);
                if (evaluator == 1 && random.NextDouble() < design.Copied)
                    given[1, leaf] = given[0, leaf];
                if (isOnPanel[evaluator])
                    Add(builder, subject, evaluator, leaf, given[evaluator, leaf]);
            }
        }
    }

    /// <summary>What the first evaluator adds of its own.</summary>
    private double Planted(int subject, int leaf) =>
        (subject == 0 ? design.SubjectBias : 0)
        + (leaf == 0 ? design.IndicatorBias : 0)
        + (subject % 2 == 0 ? design.GroupBias : 0)
        + (SimulatedRaters.IsTied(subject) ? design.Favour : 0)
        - (design.Drift * subject / Math.Max(1, design.Subjects - 1));

    private bool[] PanelOf()
    {
        int size = design.EvaluatorsEach ?? design.Evaluators;
        bool[] isOnPanel = [.. Enumerable.Range(0, design.Evaluators).Select(place => place < size)];
        if (size < design.Evaluators)
            lots.Shuffle<bool>(isOnPanel);
        return isOnPanel;
    }

    private static void Add(ObservationTableBuilder builder, int subject, int evaluator, int leaf, int points) => builder.Add(
        NameOf(subject),
        LeafCode(leaf),
        ObservedValue.OfNumber(points),
        string.Create(CultureInfo.InvariantCulture, $"e{evaluator}"),
        new ObservationDetails(FirstVisit.AddHours(subject).AddMinutes(leaf)));

    private Scheme SchemeOf()
    {
        Indicator[] leaves =
        [
            .. Enumerable.Range(0, design.Leaves).Select(leaf => new Indicator
            {
                Code = LeafCode(leaf), Title = LeafCode(leaf), FullMark = design.HighestOf(leaf), Method = new DirectPoints(), Panel = new PanelMean(),
            }),
        ];
        return new Scheme { Code = "simulated", Title = "simulated", FullMark = leaves.Sum(leaf => leaf.FullMark!.Value), Indicators = leaves.ToValueList() };
    }

    private static string NameOf(int subject) => string.Create(CultureInfo.InvariantCulture, $"s{subject:00}");

    private static string LeafCode(int leaf) => string.Create(CultureInfo.InvariantCulture, $"L{leaf}");

    private static double[] Normal(RandomStream random, int count, double deviation) =>
        [.. Enumerable.Range(0, count).Select(_ => deviation * random.NextNormal())];
}
