using System.Numerics;

namespace Evaluation.Statistics;

/// <summary>A stream of random numbers that depends on a seed and the stream's number only, on every machine and thread.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2021), its state filled by SplitMix64. Work that runs in parallel takes one stream per block of draws,
/// so that no number of threads changes what is drawn. .NET's own generator promises no such thing from version to version.
/// </remarks>
internal sealed class RandomStream
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    internal RandomStream(long seed, long stream)
    {
        ulong state = unchecked(Mix((ulong)seed) ^ Mix((ulong)stream + 0x9E3779B97F4A7C15));
        s0 = Next(ref state);
        s1 = Next(ref state);
        s2 = Next(ref state);
        s3 = Next(ref state);
    }

    internal ulong NextBits()
    {
        ulong result = unchecked(BitOperations.RotateLeft(s1 * 5, 7) * 9);
        ulong t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A number from 0 to below 1, in steps of 2⁻⁵³.</summary>
    internal double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below <paramref name="bound"/>, each as likely as the others (Lemire 2019).</summary>
    internal int NextBelow(int bound)
    {
        ulong product = (NextBits() >> 32) * (uint)bound;
        if (unchecked((uint)product) < (uint)bound)
        {
            uint threshold = unchecked((uint)-bound) % (uint)bound;
            while (unchecked((uint)product) < threshold)
                product = (NextBits() >> 32) * (uint)bound;
        }

        return (int)(product >> 32);
    }

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    internal double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary>Puts the items in random order (Fisher and Yates 1938).</summary>
    internal void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = NextBelow(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private static ulong Next(ref ulong state) => Mix(state = unchecked(state + 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
