using Evaluation.Conduct.Sampling;
using Evaluation.Statistics;

namespace Evaluation.Studies.Sampling;

/// <summary>A kind of list from which samples are drawn.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Units">How many units it has.</param>
/// <param name="Sample">How many are drawn.</param>
/// <param name="Strata">How many strata.</param>
/// <param name="IsEven">Whether strata are of equal size; else each has twice the units of the next.</param>
/// <param name="IsSkewed">Whether sizes are log-normal with a long tail and tied at the small end; else normal.</param>
/// <param name="IsStratified">Whether samples are drawn within strata.</param>
internal sealed record FrameDesign(string Name, int Units, int Sample, int Strata, bool IsEven, bool IsSkewed, bool IsStratified = false)
{
    internal static readonly FrameDesign[] All =
    [
        new("equal strata", 120, 30, 4, true, false),
        new("unequal strata", 150, 30, 5, false, false),
        new("skewed sizes", 120, 30, 4, true, true),
        new("no strata", 100, 20, 1, true, false),
        new("small", 30, 6, 3, true, true),
        new("large share taken", 60, 40, 3, false, true),
        new("drawn within strata", 120, 30, 4, false, true, IsStratified: true),
    ];

    internal SampleFrame Draw(RandomStream random)
    {
        var units = new FrameUnit[Units];
        for (int i = 0; i < Units; i++)
        {
            double z = random.NextNormal();
            double size = IsSkewed ? Math.Round(Math.Exp(1.5 * z)) : z;
            units[i] = new FrameUnit(FormattableString.Invariant($"u{i:000}"), FormattableString.Invariant($"s{StratumOf(i)}"), size, i + 1);
        }

        // Earlier ranks have nothing to do with the order of the frame.
        double?[] ranks = [.. units.Select(unit => unit.EarlierRank)];
        random.Shuffle(ranks.AsSpan());
        return new SampleFrame(units.Select((unit, i) => unit with { EarlierRank = ranks[i] }));
    }

    private int StratumOf(int unit)
    {
        if (IsEven)
            return unit % Strata;
        int total = (1 << Strata) - 1;
        int stratum = 0;
        while (stratum < Strata - 1 && (unit + 1) * total > Units * (((1 << (stratum + 1)) - 1) << (Strata - stratum - 1)))
            stratum++;
        return stratum;
    }
}
