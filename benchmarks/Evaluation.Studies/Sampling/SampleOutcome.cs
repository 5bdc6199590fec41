using System.Globalization;
using Evaluation.Conduct.Sampling;
using Evaluation.Statistics;

namespace Evaluation.Studies.Sampling;

/// <summary>Which tests rejected one sample; <see langword="null"/> where one could not be made.</summary>
internal readonly record struct SampleOutcome(bool? Coverage, bool? Size, bool? Rank, bool? Any)
{
    private const double Level = 0.05;
    private const int Draws = 999;

    internal static SampleOutcome Of(FrameDesign design, Picker picker, double strength, long seed)
    {
        var random = new RandomStream(seed, 0);
        SampleFrame frame = design.Draw(random);
        string[] sample = design.IsStratified
            ? [.. SampleDraw.Of(frame, new SamplePlan(design.Sample), seed.ToString(CultureInfo.InvariantCulture)).Units.Select(unit => unit.Name)]
            : Pick(frame, design.Sample, picker, strength, random);
        var check = SampleCheck.Of(frame, sample, seed, design.IsStratified, Level, Draws);
        bool?[] rejected = [.. check.Tests.Select(test => test.PValue is { } p ? p <= Level : (bool?)null)];
        return new SampleOutcome(rejected[0], rejected[1], rejected[2], check.IsTested ? !check.CanPassForRandom : null);
    }

    /// <summary>Draws one after the other with chances in proportion to the exponential of what is liked (by the largest of Gumbel keys).</summary>
    private static string[] Pick(SampleFrame frame, int size, Picker picker, double strength, RandomStream random)
    {
        double[] liked = Standard([.. frame.Units.Select(unit => picker switch
        {
            Picker.Size => unit.Size!.Value,
            Picker.Rank => -unit.EarlierRank!.Value,
            _ => 0,
        })]);
        return [.. frame.Units
            .Select((unit, i) => (unit.Name, Key: (strength * (picker == Picker.Stratum ? (unit.Stratum == "s0" ? 1 : 0) : liked[i])) - Math.Log(-Math.Log(1 - random.NextDouble()))))
            .OrderByDescending(unit => unit.Key).Take(size).Select(unit => unit.Name)];
    }

    private static double[] Standard(double[] values)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return deviation == 0 ? values : [.. values.Select(value => (value - mean) / deviation)];
    }
}
