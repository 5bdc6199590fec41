using BenchmarkDotNet.Attributes;
using Evaluation.Observations;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Charts.Subjects;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>What one chart costs, drawn from the result and written as PNG and as SVG. The aim is 60 ms for each.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private const int Branches = 5;
    private const int LeavesPerBranch = 4;

    private readonly Dictionary<string, Func<ChartImage>> charts = new(StringComparer.Ordinal);

    /// <summary>How many subjects the round has.</summary>
    [Params(21, 3000)]
    public int Subjects { get; set; }

    /// <summary>Which chart.</summary>
    [Params("ranking", "ranking-study", "distribution", "radar", "strengths", "lost-points", "rates", "heat", "groups", "slope")]
    public string Chart { get; set; } = "";

    /// <summary>Scores two rounds.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        (RoundResult earlier, RoundResult result) = (Round(Subjects, 1), Round(Subjects, 2));
        Scorecard card = result.Standings[result.Standings.Count / 2].Card;
        charts["ranking"] = () => RankingChart.Of(result);
        RobustnessStudy study = RobustnessStudy.Of(result, [new MeasurementFactor(new NormalError(0.05))], 100);
        charts["ranking-study"] = () => RankingChart.Of(result, study);
        charts["distribution"] = () => DistributionChart.Of(result);
        charts["radar"] = () => IndicatorRadarChart.Of(card);
        charts["strengths"] = () => StrengthsChart.Of(card);
        charts["lost-points"] = () => LostPointsChart.Of(card);
        charts["rates"] = () => ScoreRateChart.Of(result);
        charts["heat"] = () => ScoreRateHeatChart.Of(result);
        charts["groups"] = () => GroupBoxChart.Of(result);
        charts["slope"] = () => SlopeChart.Of(earlier, result);
    }

    /// <summary>From the result to the bytes of a PNG.</summary>
    [Benchmark]
    public int Png() => charts[Chart]().ToPng().Length;

    /// <summary>From the result to the text of an SVG.</summary>
    [Benchmark]
    public int Svg() => charts[Chart]().ToSvg().Length;

    private static RoundResult Round(int subjects, int seed)
    {
        var random = new Random(seed);
        var scheme = new Scheme
        {
            Code = "charts",
            Title = "政务公开第三方评估",
            FullMark = Branches * LeavesPerBranch * 5,
            Indicators = Enumerable.Range(1, Branches).Select(branch => new Indicator
            {
                Code = $"B{branch}",
                Title = $"一级指标{branch}",
                Children = Enumerable.Range(1, LeavesPerBranch).Select(leaf => new Indicator { Code = $"B{branch}-{leaf}", Title = $"二级指标{branch}之{leaf}", FullMark = 5, Method = new DirectPoints() }).ToValueList(),
            }).ToValueList(),
        };
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 1; subject <= subjects; subject++)
        {
            string name = FormattableString.Invariant($"第{subject:0000}号政务公开办公室");
            table.AddSubject(new Subject(name, $"第{subject % 6}组"));
            foreach (Indicator leaf in scheme.Indicators.SelectMany(branch => branch.Children))
                table.Add(name, leaf.Code, ObservedValue.OfNumber(random.Next(51) / 10m));
        }

        return Scorer.For(scheme).Score(table.Build());
    }
}
