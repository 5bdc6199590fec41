using BenchmarkDotNet.Attributes;
using Evaluation.Reports.Outputs;
using Evaluation.Scoring;
using Evaluation.Simulation;

namespace Evaluation.Benchmarks;

/// <summary>Everything of a round written into a folder: page, document, workbook, charts, data, and a problem list for each of 3,000 subjects; 100 indicators.</summary>
[MemoryDiagnoser]
public class OutputBenchmarks
{
    private const long Seed = 20261124;

    private RoundResult result = null!;
    private string folder = "";

    /// <summary>How many subjects.</summary>
    [Params(3000)]
    public int Subjects { get; set; }

    /// <summary>Draws the round, scores it, and writes the outputs that nothing has to be done for.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(
            SimulationSettings.Default with { Offices = Subjects, Evaluators = 40, EvaluatorsPerOffice = 1, Indicators = 100, Levels = 11, Groups = 5 }, Seed);
        result = Scorer.For(drawn.Scheme).Score(drawn.Observations);
        folder = Directory.CreateTempSubdirectory("outputs").FullName;
        Write(Path.Combine(folder, "unchanged"));
    }

    /// <summary>Removes what was written.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Into an empty folder.</summary>
    [Benchmark]
    public OutputBatch Everything()
    {
        string empty = Path.Combine(folder, "all");
        if (Directory.Exists(empty))
            Directory.Delete(empty, recursive: true);
        return Write(empty);
    }

    /// <summary>Into a folder in which nothing changes.</summary>
    [Benchmark]
    public OutputBatch Unchanged() => Write(Path.Combine(folder, "unchanged"));

    private OutputBatch Write(string path) => OutputBatch.Write(path, RoundOutputs.Of(new RoundMaterial(result), Language.Chinese));
}
