using BenchmarkDotNet.Attributes;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>How long it takes to make a scorer: validation, rules, compiled kernels.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private Scheme scheme = null!;

    /// <summary>The leaves of the scheme: the benchmark scheme once, or ten times side by side.</summary>
    [Params(60, 600)]
    public int Leaves { get; set; }

    [GlobalSetup]
    public void Setup() => scheme = Copies(Leaves / BenchmarkScheme.LeafCount);

    [Benchmark]
    public Scorer Compile() => Scorer.For(scheme);

    private static Scheme Copies(int copies)
    {
        Scheme one = BenchmarkScheme.Create();
        return one with
        {
            FullMark = one.FullMark * copies,
            Indicators = Enumerable.Range(0, copies).SelectMany(copy => one.Indicators.Select(indicator => Named(indicator, copy))).ToValueList(),
        };
    }

    private static Indicator Named(Indicator indicator, int copy) => indicator with
    {
        Code = FormattableString.Invariant($"{copy}.{indicator.Code}"),
        Title = FormattableString.Invariant($"{copy}.{indicator.Title}"),
        Children = indicator.Children.Select(child => Named(child, copy)).ToValueList(),
    };
}
