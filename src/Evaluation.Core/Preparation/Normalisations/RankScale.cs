namespace Evaluation.Preparation.Normalisations;

/// <summary>The place in the order of the subjects that have a number; more is better, equal numbers share a place.</summary>
/// <param name="Kind">Which number stands for the place. The default is <see cref="RankKind.Rank"/>.</param>
public sealed record RankScale(RankKind Kind = RankKind.Rank) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => Kind switch { RankKind.Borda => "borda", RankKind.Percentile => "percentile-rank", _ => "rank" };

    /// <inheritdoc/>
    public override LocalText Description => Kind switch
    {
        RankKind.Borda => new LocalText("number of worse subjects", "劣于其的对象数"),
        RankKind.Percentile => new LocalText("percentile rank", "百分位次"),
        _ => new LocalText("rank from the worst up", "由差到好的位次"),
    };

    internal override double[] Map(StepWork work, int column, double[] upward)
    {
        double[] sorted = [.. upward.Order()];
        var worse = new Dictionary<double, int>();
        for (int i = sorted.Length - 1; i >= 0; i--)
            worse[sorted[i]] = i;
        return Array.ConvertAll(upward, number => Kind switch
        {
            RankKind.Borda => worse[number],
            RankKind.Percentile => (double)worse[number] / (upward.Length - 1),
            _ => worse[number] + 1,
        });
    }
}
