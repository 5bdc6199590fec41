using System.Globalization;
using Evaluation.Schemes;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Drafting;

/// <summary>A simulated round while it is made.</summary>
internal sealed class SimulationDraft
{
    /// <summary>The day on which evaluators begin.</summary>
    internal static readonly DateTimeOffset FirstDay = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The part of the full mark by which plants of strength 1 move a score.</summary>
    internal const double LargestMove = 0.3;

    internal SimulationDraft(SimulationSettings settings, Scheme scheme)
    {
        (Settings, Scheme) = (settings, SchemeValidator.Validate(scheme).OrThrow());
        Leaves = [.. scheme.Leaves];
        Scales = [.. Leaves.Select(leaf => SimulatedScale.Of(leaf, settings.Levels)!)];
        Dimensions = [.. scheme.Indicators.SelectMany((top, dimension) => LeavesOf(top).Select(_ => dimension))];
        EvaluatorsEach = Math.Min(settings.EvaluatorsPerOffice, settings.Evaluators);
    }

    internal SimulationSettings Settings { get; }

    internal Scheme Scheme { get; }

    internal Indicator[] Leaves { get; }

    internal SimulatedScale[] Scales { get; }

    /// <summary>By leaf, the place of its first-level indicator.</summary>
    internal int[] Dimensions { get; }

    internal int EvaluatorsEach { get; }

    internal List<SimulatedSheet> Sheets { get; } = [];

    internal List<SimulatedSheet> Previous { get; } = [];

    /// <summary>By office, the places that it gives itself; empty without self-scores.</summary>
    internal List<int[]> SelfScores { get; } = [];

    internal List<SimulatedEdit> Edits { get; } = [];

    internal SortedSet<int> Clients { get; } = [];

    internal SortedSet<(int Evaluator, int Office)> Ties { get; } = [];

    internal List<PlantedTruth> Truths { get; } = [];

    internal string NameOfOffice(int office) => string.Create(CultureInfo.InvariantCulture, $"O{office + 1:000}");

    internal string NameOfEvaluator(int evaluator) => string.Create(CultureInfo.InvariantCulture, $"E{evaluator + 1:00}");

    /// <summary>The leaves of one side: 0 formal, 1 substantive, 2 resting on judgement.</summary>
    internal IEnumerable<int> LeavesOfSide(int side) => Enumerable.Range(0, Leaves.Length).Where(leaf => SimulatedScheme.SideOf(leaf) == side);

    internal IEnumerable<SimulatedSheet> SheetsOf(int office) => Sheets.Where(sheet => sheet.Office == office);

    /// <summary>Moves a score by a part of the full mark, as far as there is room; a missing one stays missing.</summary>
    internal void Move(SimulatedSheet sheet, int leaf, double share)
    {
        int top = Scales[leaf].Top;
        if (sheet.Places[leaf] >= 0)
            sheet.Places[leaf] = Math.Clamp(sheet.Places[leaf] + (int)Math.Round(share * top, MidpointRounding.AwayFromZero), 0, top);
    }

    /// <summary>Some of the units, drawn by lot, in their own order.</summary>
    internal static T[] Some<T>(IReadOnlyList<T> units, double share, RandomStream random)
    {
        int[] order = [.. Enumerable.Range(0, units.Count)];
        random.Shuffle<int>(order);
        return [.. order.Take(RoundSimulator.CountOf(share, units.Count)).Order().Select(place => units[place])];
    }

    /// <summary>Some of the sheets, those that nothing was planted in before first; from now on they are touched.</summary>
    internal SimulatedSheet[] SomeSheets(double share, RandomStream random)
    {
        int wanted = RoundSimulator.CountOf(share, Sheets.Count);
        SimulatedSheet[] order = [.. Sheets];
        random.Shuffle<SimulatedSheet>(order);
        SimulatedSheet[] some = [.. order.OrderBy(sheet => sheet.IsTouched).Take(wanted)];
        foreach (SimulatedSheet sheet in some)
            sheet.IsTouched = true;
        return some;
    }

    internal PlantedTruth TruthOf(SimulatedSheet sheet, PlantedPattern pattern, IEnumerable<int> leaves) => new(pattern.Kind, pattern.Strength)
    {
        Subject = NameOfOffice(sheet.Office),
        Evaluator = NameOfEvaluator(sheet.Evaluator),
        Indicators = leaves.Order().Select(leaf => Leaves[leaf].Code).ToValueList(),
    };

    private static IEnumerable<Indicator> LeavesOf(Indicator indicator) => indicator.IsLeaf ? [indicator] : indicator.Children.SelectMany(LeavesOf);
}
