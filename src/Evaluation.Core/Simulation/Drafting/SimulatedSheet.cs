namespace Evaluation.Simulation.Drafting;

/// <summary>A sheet while it is made. A place of -1 is a score that is missing.</summary>
internal sealed class SimulatedSheet(int office, int evaluator, int leaves)
{
    internal int Office { get; } = office;

    internal int Evaluator { get; } = evaluator;

    /// <summary>By leaf, the place of the answer on its scale; -1 when missing.</summary>
    internal int[] Places { get; } = new int[leaves];

    internal string?[] Evidence { get; } = new string?[leaves];

    internal string?[] Comments { get; } = new string?[leaves];

    /// <summary>When the sheet was opened.</summary>
    internal DateTimeOffset Opened { get; set; }

    /// <summary>By leaf, the seconds from then to its score; <see langword="null"/> without times.</summary>
    internal double[]? Seconds { get; set; }

    /// <summary>Whether something was planted in it.</summary>
    internal bool IsTouched { get; set; }
}
