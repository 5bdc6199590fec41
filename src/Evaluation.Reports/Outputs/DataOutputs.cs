using System.Text;
using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

/// <summary>The outputs that programs read and that have no language: CSV and JSON.</summary>
internal static class DataOutputs
{
    /// <summary>With a byte order mark, without which Excel takes a table for another encoding.</summary>
    private static readonly UTF8Encoding TableEncoding = new(encoderShouldEmitUTF8Identifier: true);

    internal static IEnumerable<RoundOutput> Of(RoundMaterial material, MaterialKeys keys)
    {
        yield return new RoundOutput("ranking.csv", keys.Of("csv", null, MaterialParts.None), Silent((stream, progress, stop) => ResultCsv.WriteFile(material.Result, stream, progress, stop)));
        yield return new RoundOutput("result.json", keys.Of("json", null, MaterialParts.None), Silent((stream, progress, stop) => ResultJson.Write(material.Result, stream, progress, stop)));
        if (material.Review is { } review)
            yield return new RoundOutput("evaluators.json", keys.Of("evaluators", null, MaterialParts.Review), Silent((stream, _, stop) => EvaluatorReviewJson.Write(review, stream, stop)));
        if (material.Screen is { } screen)
            yield return new RoundOutput("patterns.json", keys.Of("patterns", null, MaterialParts.Screen), Silent((stream, _, _) => PatternScreenJson.Write(screen, stream)));
        if (material.Study is { } study)
            yield return new RoundOutput("robustness.json", keys.Of("robustness", null, MaterialParts.Study), Silent((stream, _, _) => RobustnessStudyJson.Write(study, stream)));
        if (material.Sensitivity is { } sensitivity)
            yield return new RoundOutput("sensitivity.json", keys.Of("sensitivity", null, MaterialParts.Study), Silent((stream, _, _) => SensitivityStudyJson.Write(sensitivity, stream)));
        if (material.Conduct is { } conduct)
            yield return new RoundOutput("conduct.json", keys.Of("conduct", null, MaterialParts.Conduct), Silent((stream, _, _) => ConductReportJson.Write(conduct, stream)));
        if (material.Conduct?.Appeals is { } ledger)
            yield return new RoundOutput("appeals.csv", keys.Of("appeals", null, MaterialParts.Conduct), Silent((stream, _, _) => WriteTable(stream, ledger.ToCsv())));
        if (material.Comparison is { } comparison)
        {
            foreach (RoundOutput output in Of(comparison, keys))
                yield return output;
        }
    }

    private static IEnumerable<RoundOutput> Of(RoundComparison comparison, MaterialKeys keys)
    {
        yield return New("comparison.json", (stream, _, _) => stream.Write(Encoding.UTF8.GetBytes(comparison.ToJson())));
        yield return New("comparison-subjects.csv", (stream, _, _) => WriteTable(stream, comparison.SubjectsToCsv()));
        yield return New("comparison-indicators.csv", (stream, _, _) => WriteTable(stream, comparison.IndicatorsToCsv()));
        yield return New("suggested-renamings.csv", (stream, _, _) => WriteTable(stream, comparison.SuggestionsToCsv()));

        RoundOutput New(string name, Action<Stream, IProgress<double>?, CancellationToken> write) =>
            new(name, keys.Of(name, null, MaterialParts.Comparison), Silent(write));
    }

    private static OutputWriter Silent(Action<Stream, IProgress<double>?, CancellationToken> write) => (stream, progress, cancellationToken) =>
    {
        write(stream, progress, cancellationToken);
        return [];
    };

    private static void WriteTable(Stream stream, string csv)
    {
        stream.Write(TableEncoding.GetPreamble());
        stream.Write(TableEncoding.GetBytes(csv));
    }
}
