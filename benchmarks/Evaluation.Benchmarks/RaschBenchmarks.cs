using BenchmarkDotNet.Attributes;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Benchmarks;

/// <summary>Joint maximum likelihood of the many-facet Rasch model, with all output but pairwise agreement, from small to a whole country's ratings.</summary>
[MemoryDiagnoser]
public class RaschBenchmarks
{
    private RatingTable ratings = null!;

    /// <summary>Persons × raters × items (raters for each person): 12,000, 120,000 and 1,296,000 ratings.</summary>
    [Params("600x57x5(4)", "6000x57x5(4)", "36000x11000x9(4)")]
    public string Design { get; set; } = "";

    /// <summary>The most threads at work at once; -1 for as many as there are processors.</summary>
    [Params(1, -1)]
    public int Threads { get; set; }

    /// <summary>Draws the ratings.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int[] sizes = [.. Design.TrimEnd(')').Split('x', '(').Select(int.Parse)];
        ratings = new RaschRatings(sizes[0], sizes[1], sizes[2], sizes[3]).Draw();
    }

    /// <summary>The estimation.</summary>
    [Benchmark]
    public RaschFit Fit() => RaschModel.Fit(ratings, new RaschOptions { MaxDegreeOfParallelism = Threads }).OrThrow();
}
