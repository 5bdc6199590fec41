using System.Numerics;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Sampling;

/// <summary>A scrambled Sobol sequence: evenly spread and yet random, so that its means are unbiased.</summary>
/// <remarks>
/// The nested uniform scrambling of Owen (1995) by a hash of the reversed bits (Laine and Karras 2011; constants of Burley, Practical hash-based Owen
/// scrambling, JCGT 2020): each bit is flipped or not as those above it and the dimension's seed say. Coordinates beyond the direction numbers are plain
/// random ones.
/// </remarks>
internal sealed class ScrambledSobol : PointSource
{
    private const double OneStep = 1.0 / (1L << SobolDirections.Bits);

    private readonly uint[][] directions;
    private readonly uint[] seeds;
    private readonly long seed;

    internal ScrambledSobol(int dimensions, long seed)
    {
        this.seed = seed;
        int covered = Math.Min(dimensions, SobolDirections.Dimensions);
        var random = new RandomStream(seed, -1);
        directions = [.. Enumerable.Range(0, covered).Select(SobolDirections.Of)];
        seeds = [.. Enumerable.Range(0, covered).Select(_ => (uint)(random.NextBits() >> 32))];
    }

    internal override void Fill(int index, Span<double> point)
    {
        for (int i = 0; i < Math.Min(point.Length, directions.Length); i++)
            point[i] = (Scramble(Plain(index, i), seeds[i]) + 0.5) * OneStep;
        if (point.Length <= directions.Length)
            return;
        var random = new RandomStream(seed, index);
        for (int i = directions.Length; i < point.Length; i++)
            point[i] = random.NextDouble();
    }

    /// <summary>The coordinate before scrambling, in steps of 2⁻³².</summary>
    internal uint Plain(int index, int dimension)
    {
        uint value = 0;
        for (uint rest = (uint)index; rest != 0; rest &= rest - 1)
            value ^= directions[dimension][BitOperations.TrailingZeroCount(rest)];
        return value;
    }

    private static uint Scramble(uint value, uint seed)
    {
        unchecked
        {
            uint x = Reverse(value) + seed;
            x ^= x * 0x6C50B47Cu;
            x ^= x * 0xB82F1E52u;
            x ^= x * 0xC7AFE638u;
            x ^= x * 0x8D22F6E6u;
            return Reverse(x);
        }
    }

    private static uint Reverse(uint x)
    {
        x = ((x >> 1) & 0x55555555u) | ((x & 0x55555555u) << 1);
        x = ((x >> 2) & 0x33333333u) | ((x & 0x33333333u) << 2);
        x = ((x >> 4) & 0x0F0F0F0Fu) | ((x & 0x0F0F0F0Fu) << 4);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(x);
    }
}
