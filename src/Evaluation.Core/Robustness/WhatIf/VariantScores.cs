using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Scores one subject with sets of other values, each set as if it were a subject of its own.</summary>
internal sealed class VariantScores(Scorer scorer, ObservationTable observations, string subject, CancellationToken cancellationToken)
{
    private const int MostAtOnce = 2_000;

    /// <summary>The cards, set by set.</summary>
    /// <exception cref="Diagnostics.InvalidInputException">Some value is refused.</exception>
    internal IEnumerable<Scorecard> Score(IReadOnlyList<IReadOnlyDictionary<string, ObservedValue>> sets)
    {
        foreach (IReadOnlyDictionary<string, ObservedValue>[] block in sets.Chunk(MostAtOnce))
        {
            ObservationTable table = ObservationEdit.Variants(scorer.Scheme, observations, subject, block);
            RoundResult result = scorer.Score(table, cancellationToken: cancellationToken);
            for (int set = 0; set < block.Length; set++)
                yield return result.Find(ObservationEdit.VariantName(set))!.Card;
        }
    }
}
