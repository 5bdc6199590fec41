using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Evaluation.Patterns;
using Evaluation.Simulation;

namespace Evaluation.Benchmarks;

/// <summary>The whole screen: all patterns, 999 draws a test; 2,000 sheets × 100 indicators have comments, times, evidence, self-scores and a previous round.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class PatternScreenBenchmarks
{
    private const int Seed = 20261124;

    private SimulatedAssessment drawn = null!;
    private PatternInputs inputs = null!;

    /// <summary>Sheets by indicators.</summary>
    [Params("100x40", "500x40", "2000x100")]
    public string Size { get; set; } = "";

    /// <summary>Draws the round.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int[] size = Array.ConvertAll(Size.Split('x'), text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        drawn = RoundSimulator.Draw(
            new SimulationSettings { Offices = size[0], Evaluators = Math.Max(8, size[0] / 100), Indicators = size[1], Levels = 11, RoundingToFive = 0.4, RoundingToTen = 0.3 }, Seed);
        inputs = drawn.ToInputs();
    }

    /// <summary>Screens the round.</summary>
    [Benchmark]
    public int Screen() => PatternScreen.Of(drawn.Scheme, drawn.Observations, Seed, inputs, new PatternOptions { Draws = 999 }).Findings.Count;
}
