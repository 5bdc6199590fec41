using System.Collections.Concurrent;
using Evaluation.Diagnostics;
using Evaluation.Rules;
using Evaluation.Rules.Kernels;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>The scores of a round: for every subject a row with one cell per node of the layout.</summary>
internal sealed class ScoreGrid
{
    /// <summary>In <see cref="Rows"/>, where nothing was observed.</summary>
    internal const int NoRow = -1;

    /// <summary>The most cells of a grid: what one array holds.</summary>
    internal static readonly int MostCells = Array.MaxLength;

    internal ScoreGrid(SchemeLayout layout, int subjects)
        : this(WidthOf(layout), subjects, GC.AllocateUninitializedArray<int>(checked(subjects * layout.LeafNodes.Length)), layout.LeafNodes.Length, [])
    {
    }

    private ScoreGrid(int width, int subjects, int[] rows, int leaves, Dictionary<int, int[]> panels)
    {
        SubjectCount = subjects;
        Width = width;
        LeafCount = leaves;
        // Whoever scores a subject clears its cells first: in several threads, and into a cache that needs them next.
        Scores = GC.AllocateUninitializedArray<decimal>(checked(subjects * Width));
        States = GC.AllocateUninitializedArray<NodeState>(Scores.Length);
        Rows = rows;
        Panels = panels;
        Fired = GC.AllocateUninitializedArray<short>(Rows.Length);
        ExactTotals = new decimal[subjects];
        FailedBy = new short[subjects];
    }

    /// <summary>A grid for the same rows and panels, with scores of its own.</summary>
    internal ScoreGrid WithSameRows() => new(Width, SubjectCount, Rows, LeafCount, Panels);

    /// <summary>Tells when a round has too many cells for a grid; nothing is allocated.</summary>
    /// <returns>Whether it fits.</returns>
    internal static bool Fits(SchemeLayout layout, int subjects, string? source, DiagnosticBag diagnostics)
    {
        int width = WidthOf(layout);
        bool fits = (long)subjects * width <= MostCells;
        if (!fits)
            diagnostics.Add(ScoringDiagnostics.TooLarge, new Place(source, 0, 0), subjects, width, MostCells, MostCells / width);
        return fits;
    }

    /// <summary>The number of subjects.</summary>
    internal int SubjectCount { get; }

    /// <summary>Cells per subject in <see cref="Scores"/> and <see cref="States"/>.</summary>
    internal int Width { get; }

    /// <summary>Cells per subject in <see cref="Rows"/> and <see cref="Fired"/>.</summary>
    internal int LeafCount { get; }

    /// <summary>By node, once cleared: the score as it goes up the tree, rounded where the scheme says so, else with all its digits.</summary>
    internal decimal[] Scores { get; }

    /// <summary>By node, once cleared: whether there is a score.</summary>
    internal NodeState[] States { get; }

    /// <summary>By leaf, once rows were placed: the row of the observation, or <see cref="NoRow"/>.</summary>
    internal int[] Rows { get; }

    /// <summary>By leaf: the position of the rule that fired among the leaf's rules.</summary>
    internal short[] Fired { get; }

    /// <summary>By cell of a leaf with a panel: the rows of its evaluators, in the order of their names. Filled before any leaf is scored.</summary>
    internal Dictionary<int, int[]> Panels { get; }

    /// <summary>By cell of a leaf: what a rule from outside the rule book gave in place of the one that fired. Most rounds have none.</summary>
    internal ConcurrentDictionary<int, LeafAnswer> Replaced { get; } = [];

    /// <summary>By cell of a node that was overridden: the score before, or <see langword="null"/> when it was left out. Most rounds have none.</summary>
    internal ConcurrentDictionary<int, decimal?> Overridden { get; } = [];

    /// <summary>By subject and adjustment: what an adjustment of somebody else's made of the total. Most rounds have none.</summary>
    internal ConcurrentDictionary<int, CustomVerdict> Verdicts { get; } = [];

    /// <summary>By branch that compares subjects, and by subject: how it fared; nothing when it was not compared. Filled bottom-up.</summary>
    internal Dictionary<int, Outranking?[]> Outrankings { get; } = [];

    /// <summary>The totals after adjustments and before their rounding.</summary>
    internal decimal[] ExactTotals { get; }

    /// <summary>Which adjustment failed the subject, counted from 1; 0 for none.</summary>
    internal short[] FailedBy { get; }

    private static int WidthOf(SchemeLayout layout) => layout.Nodes.Length + layout.Inputs.Length;

    /// <summary>A branch's score before rounding, once its children, and all subjects where it compares them, have been dealt with.</summary>
    /// <returns>Whether there is a score.</returns>
    internal bool TryAggregate(SchemeNode branch, int subject, out decimal score)
    {
        if (branch.Aggregator is not CopelandAggregator comparing)
            return branch.Aggregator!.TryAggregate(ScoresOf(subject), StatesOf(subject), out score);
        Outranking? outranking = Outrankings[branch.Position][subject];
        score = outranking is { } fared ? comparing.ScoreOf(fared) : 0;
        return outranking is not null;
    }

    internal Span<decimal> ScoresOf(int subject) => Scores.AsSpan(subject * Width, Width);

    internal Span<NodeState> StatesOf(int subject) => States.AsSpan(subject * Width, Width);

    internal Span<int> RowsOf(int subject) => Rows.AsSpan(subject * LeafCount, LeafCount);

    internal Span<short> FiredOf(int subject) => Fired.AsSpan(subject * LeafCount, LeafCount);

    /// <summary>Forgets what scoring left behind, so that the same rows can be scored anew.</summary>
    internal void Forget()
    {
        Array.Clear(ExactTotals);
        Array.Clear(FailedBy);
        Replaced.Clear();
        Overridden.Clear();
        Verdicts.Clear();
        Outrankings.Clear();
    }

    /// <summary>Makes some subjects' scores 0 and their states those of nodes with a score.</summary>
    internal void Clear(int first, int end)
    {
        Scores.AsSpan(first * Width, (end - first) * Width).Clear();
        States.AsSpan(first * Width, (end - first) * Width).Clear();
    }

    /// <summary>The cells of a leaf for some subjects.</summary>
    internal LeafCells CellsOf(int leaf, SchemeNode node, int first, int end) => new(
        Rows, Fired, (first * LeafCount) + leaf, LeafCount, end - first, Scores, (first * Width) + node.Position, Width);
}
