using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Evaluation.Benchmarks;

/// <summary>Measures memory too, and shows it for one observation.</summary>
internal sealed class ScorerBenchmarksConfig : ManualConfig
{
    public ScorerBenchmarksConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new BytesPerObservationColumn());
    }
}
