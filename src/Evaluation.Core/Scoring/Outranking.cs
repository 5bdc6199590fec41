namespace Evaluation.Scoring;

/// <summary>How a subject fared when a branch compared it with all others (<see cref="Schemes.Aggregations.Copeland"/>).</summary>
/// <param name="Wins">How many others it outranks.</param>
/// <param name="Ties">With how many neither outranks the other, each having half of the weight.</param>
/// <param name="Losses">How many others outrank it.</param>
/// <param name="NotCompared">How many others have a score on the branch but on no child that it has one on too.</param>
public readonly record struct Outranking(int Wins, int Ties, int Losses, int NotCompared)
{
    /// <summary>Copeland's score: wins − losses.</summary>
    public int Net => Wins - Losses;

    /// <summary>The number of others that have a score on the branch.</summary>
    public int Others => Wins + Ties + Losses + NotCompared;
}
