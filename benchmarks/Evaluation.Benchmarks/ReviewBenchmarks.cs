using BenchmarkDotNet.Attributes;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Simulation;

namespace Evaluation.Benchmarks;

/// <summary>The whole review of a round's evaluators, with the draws that it takes by default, from ratings to words.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private const int Seed = 20261124;

    private EvaluatorRatings ratings = null!;

    /// <summary>Subjects × evaluators × indicators (evaluators for each subject): 900 and 120,000 ratings.</summary>
    [Params("30x6x5(6)", "3000x50x20(2)")]
    public string Design { get; set; } = "";

    /// <summary>Draws the ratings.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int[] sizes = [.. Design.TrimEnd(')').Split('x', '(').Select(int.Parse)];
        ratings = new SimulatedRaters { Subjects = sizes[0], Evaluators = sizes[1], Leaves = sizes[2], EvaluatorsEach = sizes[3] }.Draw(Seed);
    }

    /// <summary>The review.</summary>
    [Benchmark]
    public string Review() => EvaluatorReview.Of(ratings.Scheme, ratings.Observations, Seed).ToText(Language.English);
}
