using BenchmarkDotNet.Attributes;
using Evaluation.Observations;
using Evaluation.Reports.Word;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>Lists of problems as Word documents: every subject loses points on every leaf, with clause, evidence and remark.</summary>
[MemoryDiagnoser]
public class ProblemListBenchmarks
{
    private const int LeafCount = 100;

    private RoundResult result = null!;

    /// <summary>How many lists.</summary>
    [Params(300, 3_000)]
    public int Subjects { get; set; }

    /// <summary>Scores the round.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var scheme = new Scheme { Code = "lists", Title = "大规模评估", FullMark = LeafCount, Indicators = Enumerable.Range(0, LeafCount).Select(Leaf).ToValueList() };
        var table = new ObservationTableBuilder(scheme);
        for (int cell = 0; cell < Subjects * LeafCount; cell++)
        {
            (int subject, int leaf) = (cell / LeafCount, cell % LeafCount);
            string evidence = FormattableString.Invariant($"https://example.org/evidence/{subject}/{leaf}.html");
            table.Add(BenchmarkRound.NameOf(subject), NameOf(leaf), ObservedValue.OfNumber(cell * 17 % 100 / 100m), "甲", new ObservationDetails(null, evidence, "栏目已打开，内容未更新"));
        }

        result = Scorer.For(scheme).Score(table.Build());
    }

    /// <summary>All lists, one after the other, into memory.</summary>
    [Benchmark]
    public long Write()
    {
        long bytes = 0;
        using var stream = new MemoryStream();
        foreach (ProblemList list in ProblemList.AllOf(result))
        {
            stream.SetLength(0);
            list.WriteTo(stream);
            bytes += stream.Length;
        }

        return bytes;
    }

    private static Indicator Leaf(int leaf) => new()
    {
        Code = NameOf(leaf),
        Title = FormattableString.Invariant($"三级指标第{leaf}项"),
        FullMark = 1,
        Method = new DirectPoints(),
        Basis = [new Citation("政府信息公开条例 第三十三条", "https://example.org/regulations", Verification.Verified)],
    };

    private static string NameOf(int leaf) => FormattableString.Invariant($"L{leaf}");
}
