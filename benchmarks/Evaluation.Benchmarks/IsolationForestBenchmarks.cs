using BenchmarkDotNet.Attributes;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;
using Evaluation.Statistics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Evaluation.Benchmarks;

/// <summary>Learning from and scoring 2,000 rows of 40 features: our isolation forest, our joined models, and ML.NET's principal components.</summary>
[MemoryDiagnoser]
public class IsolationForestBenchmarks
{
    private const int Rows = 2000;
    private const int Features = 40;
    private const int Seed = 20261124;

    private FeatureTable table = null!;
    private VectorRow[] vectors = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new RandomStream(Seed, 0);
        double?[,] values = new double?[Rows, Features];
        for (int cell = 0; cell < values.Length; cell++)
            values[cell / Features, cell % Features] = random.NextNormal() + (cell / Features % 15 == 0 && cell % 7 == 0 ? 4 : 0);
        table = FeatureTable.FromValues(Enumerable.Range(0, Rows).Select(row => $"{row}"), Enumerable.Range(0, Features).Select(feature => $"{feature}"), values);
        vectors = [.. Enumerable.Range(0, Rows).Select(row => new VectorRow { Features = [.. Enumerable.Range(0, Features).Select(feature => (float)table[row, feature]!.Value)] })];
    }

    [Benchmark(Baseline = true)]
    public float[] RandomizedPcaOfMlNet()
    {
        var context = new MLContext(Seed);
        IDataView data = VectorRow.View(context, vectors, Features);
        return [.. context.AnomalyDetection.Trainers.RandomizedPca(nameof(VectorRow.Features), rank: 5, seed: Seed).Fit(data).Transform(data).GetColumn<float>("Score")];
    }

    [Benchmark]
    public ValueList<IndexValue> Forest() => IsolationForest.Fit(table).Score(table);

    [Benchmark]
    public ValueList<IndexValue> Joined() => EnsembleScore.Fit(table).Score(table);
}
