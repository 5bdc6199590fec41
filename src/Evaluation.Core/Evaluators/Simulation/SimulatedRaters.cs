namespace Evaluation.Evaluators.Simulation;

/// <summary>A design of evaluators who rate by the many-facet model, with habits planted in the first of them where asked.</summary>
/// <remarks>
/// Subjects <c>s00</c>… alternate between the groups A and B and are seen in their order, an hour each; evaluators are <c>e0</c>…, indicators <c>L0</c>…
/// Effects are in logits. What is drawn depends on the design and the seed only.
/// </remarks>
internal sealed record SimulatedRaters
{
    /// <summary>Every so many subjects one has a tie to the first evaluator.</summary>
    internal const int TieEvery = 5;

    internal int Subjects { get; init; } = 30;

    internal int Evaluators { get; init; } = 6;

    /// <summary>How many of the evaluators, drawn by lot, rate a subject; <see langword="null"/> for all.</summary>
    internal int? EvaluatorsEach { get; init; }

    internal int Leaves { get; init; } = 5;

    /// <summary>The categories are 0 to this.</summary>
    internal int Highest { get; init; } = 4;

    /// <summary>Whether each leaf after the first has one category more than the leaf before it, and so its own full mark and thresholds.</summary>
    internal bool IsPartialCredit { get; init; }

    /// <summary>The standard deviation of severities.</summary>
    internal double SeveritySpread { get; init; } = 0.6;

    /// <summary>By how much the first evaluator is harder than drawn.</summary>
    internal double Severity { get; init; }

    /// <summary>The standard deviation of a level that an evaluator gives a subject on all indicators; of the first evaluator only.</summary>
    internal double Halo { get; init; }

    /// <summary>By how many logits the first evaluator grows harder from the first subject to the last.</summary>
    internal double Drift { get; init; }

    /// <summary>How much of the differences between subjects the first evaluator sees; 1 for all.</summary>
    internal double Slope { get; init; } = 1;

    /// <summary>What the first evaluator gives more to the first subject.</summary>
    internal double SubjectBias { get; init; }

    /// <summary>What the first evaluator gives more on the first leaf.</summary>
    internal double IndicatorBias { get; init; }

    /// <summary>What the first evaluator gives more to group A.</summary>
    internal double GroupBias { get; init; }

    /// <summary>What the first evaluator gives more to subjects with a tie.</summary>
    internal double Favour { get; init; }

    /// <summary>The share of its ratings that the second evaluator takes over from the first.</summary>
    internal double Copied { get; init; }

    /// <summary>The share of its ratings that the first evaluator gives at random, every category as likely as the others.</summary>
    internal double AtRandom { get; init; }

    /// <summary>The standard deviation of what an indicator adds for one subject and every evaluator.</summary>
    internal double CellEffect { get; init; }

    /// <summary>The standard deviation of the logarithm of how well leaves tell subjects apart; 0 for all alike.</summary>
    internal double Discrimination { get; init; }

    /// <summary>Whether the first evaluator has a tie to the subject at a position.</summary>
    internal static bool IsTied(int subject) => subject % TieEvery == 0;

    internal int HighestOf(int leaf) => IsPartialCredit ? Highest + leaf : Highest;

    /// <summary>Draws a round.</summary>
    internal EvaluatorRatings Draw(long seed) => DrawRound(seed).Ratings;

    /// <summary>Draws a round and keeps what is true of it.</summary>
    internal SimulatedRound DrawRound(long seed) => new SimulatedDraw(this, seed).Run();
}
