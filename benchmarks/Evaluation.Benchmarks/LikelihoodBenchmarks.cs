using BenchmarkDotNet.Attributes;
using Evaluation.Evaluators.Variance;

namespace Evaluation.Benchmarks;

/// <summary>Restricted likelihood of two crossed facets in the size of lme4's InstEval, a quarter of it, and a sixteenth.</summary>
[MemoryDiagnoser]
public class LikelihoodBenchmarks
{
    private const int Subjects = 2_972;
    private const int Evaluators = 1_128;
    private const int Ratings = 73_421;
    private const int Seed = 20261124;

    private FacetedRatings ratings = null!;

    /// <summary>By how much subjects, evaluators and ratings are fewer.</summary>
    [Params(16, 4, 1)]
    public int Share { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        double[] subjects = [.. Enumerable.Range(0, Subjects / Share).Select(_ => 0.33 * Normal(random))];
        double[] evaluators = [.. Enumerable.Range(0, Evaluators / Share).Select(_ => 0.52 * Normal(random))];
        int[] subjectOf = [.. Enumerable.Range(0, Ratings / Share).Select(_ => random.Next(subjects.Length))];
        int[] evaluatorOf = [.. subjectOf.Select(_ => (int)(evaluators.Length * Math.Pow(random.NextDouble(), 1.5)))];
        double[] values = [.. subjectOf.Zip(evaluatorOf, (s, e) => Math.Clamp(Math.Round(3.3 + subjects[s] + evaluators[e] + (1.18 * Normal(random))), 1, 5))];
        ratings = FacetedRatings.Of(values, Facet.Of("subject", subjectOf), Facet.Of("evaluator", evaluatorOf));
    }

    [Benchmark]
    public VarianceComponents Crossed() => GeneralizabilityStudy.ByLikelihood(ratings, ["subject", "evaluator"]);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
