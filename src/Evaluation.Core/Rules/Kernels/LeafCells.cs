namespace Evaluation.Rules.Kernels;

/// <summary>The cells of one leaf for a run of subjects: where their observations are, and where the answers go.</summary>
/// <param name="Rows">By cell: the row of the observation in the table, or -1.</param>
/// <param name="Fired">By cell, to be filled: the position of the rule that fired among the leaf's rules.</param>
/// <param name="First">The first cell in <paramref name="Rows"/> and <paramref name="Fired"/>.</param>
/// <param name="Step">How far the next subject's cell is from one's own.</param>
/// <param name="Count">The number of subjects.</param>
/// <param name="Points">To be filled: the points.</param>
/// <param name="FirstPoints">Where the first subject's points go.</param>
/// <param name="PointsStep">How far the next subject's points are.</param>
internal readonly record struct LeafCells(
    int[] Rows, short[] Fired, int First, int Step, int Count, decimal[] Points, int FirstPoints, int PointsStep)
{
    /// <summary>The cell of one observation by itself.</summary>
    internal static LeafCells Single(int row) => new([row], [RuleCompiler.NoneFired], 0, 1, 1, [0m], 0, 1);

    /// <summary>One of the cells.</summary>
    internal LeafCells this[int subject] => this with
    {
        First = First + (subject * Step),
        Count = 1,
        FirstPoints = FirstPoints + (subject * PointsStep),
    };
}
