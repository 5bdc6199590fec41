namespace Evaluation.Patterns.Models;

/// <summary>Picks the features that set a row apart most.</summary>
internal static class FeatureReasons
{
    /// <summary>The features with the largest shares, the largest first; none for a row that the model does not score.</summary>
    /// <param name="table">The rows in their own units.</param>
    /// <param name="prepared">The same rows on the scale of the peers.</param>
    /// <param name="row">The row.</param>
    /// <param name="shares">What each prepared feature has to do with the row's score.</param>
    /// <param name="count">How many features to tell at most.</param>
    internal static ValueList<FeatureReason> Of(FeatureTable table, PreparedTable prepared, int row, IReadOnlyList<double> shares, int count)
    {
        double all = shares.Sum(share => Math.Max(0, share));
        return Enumerable.Range(0, shares.Count)
            .Where(feature => shares[feature] > 0)
            .OrderByDescending(feature => shares[feature])
            .Take(count)
            .Select(feature => Of(table, prepared, row, feature, shares[feature] / all))
            .ToValueList();
    }

    private static FeatureReason Of(FeatureTable table, PreparedTable prepared, int row, int feature, double share)
    {
        PreparedFeature compared = prepared.Preparation.Features[feature];
        int place = FeaturePreparation.IndexOf(table.Features, compared.Name);
        return new FeatureReason(compared.Name, place < 0 ? null : table[row, place], compared.Median, prepared.Row(row)[feature], share, compared.Present);
    }
}
