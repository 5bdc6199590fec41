using System.Collections.Concurrent;
using Evaluation.Diagnostics;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>The scores of a round: for every subject a row with one cell per node of the layout.</summary>
internal sealed class ScoreGrid
{
    /// <summary>The most cells of a grid: what one array holds.</summary>
    internal static readonly int MostCells = Array.MaxLength;

    internal ScoreGrid(SchemeLayout layout, int subjects)
    {
        Width = WidthOf(layout);
        LeafCount = layout.LeafNodes.Length;
        Scores = new decimal[checked(subjects * Width)];
        States = new NodeState[Scores.Length];
        Rows = new int[checked(subjects * LeafCount)];
        Fired = new short[Rows.Length];
        ExactTotals = new decimal[subjects];
        FailedBy = new short[subjects];
        Rows.AsSpan().Fill(-1);
    }

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

    /// <summary>Cells per subject in <see cref="Scores"/> and <see cref="States"/>.</summary>
    internal int Width { get; }

    /// <summary>Cells per subject in <see cref="Rows"/> and <see cref="Fired"/>.</summary>
    internal int LeafCount { get; }

    /// <summary>By node: the score as it goes up the tree, rounded where the scheme says so, else with all its digits.</summary>
    internal decimal[] Scores { get; }

    /// <summary>By node: whether there is a score.</summary>
    internal NodeState[] States { get; }

    /// <summary>By leaf: the row of the observation, or -1.</summary>
    internal int[] Rows { get; }

    /// <summary>By leaf: the position of the rule that fired among the leaf's rules.</summary>
    internal short[] Fired { get; }

    /// <summary>By cell of a leaf with a panel: the rows of its evaluators, in the order of their names. Filled before any leaf is scored.</summary>
    internal Dictionary<int, int[]> Panels { get; } = [];

    /// <summary>By cell of a leaf: what a rule from outside the rule book gave in place of the one that fired. Most rounds have none.</summary>
    internal ConcurrentDictionary<int, LeafAnswer> Replaced { get; } = [];

    /// <summary>By cell of a node that was overridden: the score before, or <see langword="null"/> when it was left out. Most rounds have none.</summary>
    internal ConcurrentDictionary<int, decimal?> Overridden { get; } = [];

    /// <summary>The totals after adjustments and before their rounding.</summary>
    internal decimal[] ExactTotals { get; }

    /// <summary>Which adjustment failed the subject, counted from 1; 0 for none.</summary>
    internal short[] FailedBy { get; }

    private static int WidthOf(SchemeLayout layout) => layout.Nodes.Length + layout.Inputs.Length;

    internal Span<decimal> ScoresOf(int subject) => Scores.AsSpan(subject * Width, Width);

    internal Span<NodeState> StatesOf(int subject) => States.AsSpan(subject * Width, Width);

    internal Span<int> RowsOf(int subject) => Rows.AsSpan(subject * LeafCount, LeafCount);

    internal Span<short> FiredOf(int subject) => Fired.AsSpan(subject * LeafCount, LeafCount);
}
