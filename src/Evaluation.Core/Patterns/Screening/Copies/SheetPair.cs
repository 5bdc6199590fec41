namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Two sheets and on how many indicators they have the same.</summary>
/// <param name="First">The position of the one.</param>
/// <param name="Second">The position of the other, above the first.</param>
/// <param name="Shared">On how many indicators both have a score.</param>
/// <param name="Matches">On how many of them they have the same.</param>
/// <param name="Surprise">How rare the scores are that they have in common: the sum of −ln of the share of sheets that have each.</param>
internal readonly record struct SheetPair(int First, int Second, int Shared, int Matches, double Surprise)
{
    internal double Share => (double)Matches / Shared;
}
