using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison.Matching;

/// <summary>Something of a round that has to be found in another: by its identity, or by its title.</summary>
/// <param name="Id">The name of a subject, the code of an indicator.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">What it is; only like is matched with like by title.</param>
internal sealed record Named(string Id, string Title, NamedKind Kind)
{
    internal static Named[] SubjectsOf(RoundResult round) =>
        [.. round.Standings.Select(standing => new Named(standing.Subject.Name, standing.Subject.Name, NamedKind.Subject))];

    internal static Named[] IndicatorsOf(Scheme scheme) =>
    [
        .. scheme.AllIndicators.Select(indicator => new Named(indicator.Code, indicator.Title, indicator.IsLeaf ? NamedKind.Leaf : NamedKind.Branch)),
        .. scheme.Adjustments.Select(adjustment => new Named(adjustment.Code, adjustment.Title, NamedKind.Adjustment)),
    ];
}
