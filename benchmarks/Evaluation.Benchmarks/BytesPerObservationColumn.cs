using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Evaluation.Benchmarks;

/// <summary>What one operation allocates, divided by the observations it scores.</summary>
internal sealed class BytesPerObservationColumn : IColumn
{
    public string Id => nameof(BytesPerObservationColumn);

    public string ColumnName => "B/observation";

    public string Legend => "Allocated bytes per observation scored";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Metric;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) is { } bytes
            ? ((double)bytes / ScorerBenchmarks.ObservationCount).ToString("0.0", CultureInfo.InvariantCulture)
            : "?";
}
