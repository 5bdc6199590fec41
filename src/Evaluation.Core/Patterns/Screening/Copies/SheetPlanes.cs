using System.Numerics;
using System.Runtime.InteropServices;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Sheets as bytes, so that a vector compares many of their scores at once.</summary>
/// <remarks>
/// A sheet stands here twice, with different signs for what is missing, so that missing scores equal nothing. Indicators with more values than a byte tells apart
/// may seem to match where they do not, never the other way round: what is counted is then an upper bound.
/// </remarks>
internal sealed class SheetPlanes
{
    /// <summary>How many values are told apart.</summary>
    internal const int MostCodes = 253;

    private const byte NoneOfFirst = 254;
    private const byte NoneOfSecond = 255;

    /// <summary>So many vectors can be counted in bytes before a byte overflows.</summary>
    private const int VectorsPerSum = 255;

    private readonly byte[] firsts;
    private readonly byte[] seconds;
    private readonly int stride;

    internal SheetPlanes(SheetCodes codes)
    {
        stride = (codes.Items + Vector<byte>.Count - 1) / Vector<byte>.Count * Vector<byte>.Count;
        firsts = Filled(codes, stride, NoneOfFirst);
        seconds = Filled(codes, stride, NoneOfSecond);
    }

    /// <summary>On how many indicators two sheets have the same, at most.</summary>
    internal int Matches(int first, int second)
    {
        ReadOnlySpan<Vector<byte>> a = MemoryMarshal.Cast<byte, Vector<byte>>(firsts.AsSpan(first * stride, stride));
        ReadOnlySpan<Vector<byte>> b = MemoryMarshal.Cast<byte, Vector<byte>>(seconds.AsSpan(second * stride, stride));
        int matches = 0;
        for (int start = 0; start < a.Length; start += VectorsPerSum)
        {
            Vector<byte> counts = Vector<byte>.Zero;
            for (int i = start; i < Math.Min(a.Length, start + VectorsPerSum); i++)
                counts -= Vector.Equals(a[i], b[i]);
            Vector.Widen(counts, out Vector<ushort> low, out Vector<ushort> high);
            matches += Vector.Sum(low + high);
        }

        return matches;
    }

    private static byte[] Filled(SheetCodes codes, int stride, byte none)
    {
        byte[] plane = new byte[codes.Sheets * stride];
        Array.Fill(plane, none);
        for (int sheet = 0; sheet < codes.Sheets; sheet++)
        {
            ReadOnlySpan<int> row = codes.Row(sheet);
            for (int item = 0; item < row.Length; item++)
            {
                if (row[item] != SheetCodes.Missing)
                    plane[(sheet * stride) + item] = (byte)(row[item] % MostCodes);
            }
        }

        return plane;
    }
}
