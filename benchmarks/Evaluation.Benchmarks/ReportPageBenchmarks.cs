using BenchmarkDotNet.Attributes;
using Evaluation.Reports;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>The page of a round: working it out, and writing it. Of 3,000 subjects on 100 indicators with workbook and problem lists 90 s are allowed.</summary>
[MemoryDiagnoser]
public class ReportPageBenchmarks
{
    private RoundResult round = null!;
    private RoundReport report = null!;

    /// <summary>Subjects × indicators.</summary>
    [Params("21x5", "300x40", "3000x100")]
    public string Size { get; set; } = "";

    /// <summary>Scores the round.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int[] sizes = [.. Size.Split('x').Select(int.Parse)];
        round = RobustnessRound.Score(sizes[0], sizes[1], new DirectPoints());
        report = RoundReport.Of(round);
    }

    /// <summary>The report without its page.</summary>
    [Benchmark]
    public RoundReport Report() => RoundReport.Of(round);

    /// <summary>The page of a report.</summary>
    [Benchmark]
    public string Page() => report.ToHtml();
}
