using System.Text.Json;
using Evaluation.Evaluators.Agreement;
using Evaluation.Robustness.Factors;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Writes the JSON of <see cref="SensitivityStudyJson"/>.</summary>
internal sealed class SensitivityJsonWriter(SensitivityStudy study, Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-sensitivity";
    private const int FormatVersion = 1;

    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteManifest();
        json.WriteDiagnostics(study.Diagnostics);
        WriteEach("targets", study.Targets, WriteTarget);
        json.WriteEndObject();
    }

    private void WriteManifest()
    {
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(study.Result.Manifest);
        json.WriteNumber("seed", study.Seed);
        json.WriteNumber("rows", study.Rows);
        json.WriteNumber("draws", study.Draws);
        json.WriteString("sampling", JsonValues.Of(study.Options.Sampling));
        json.WriteString("estimator", JsonValues.Of(study.Options.Estimator));
        json.WriteNumber("resamples", study.Options.Resamples);
        json.WriteStatistic("level", study.Options.Level);
        WriteEach("factors", study.Factors, WriteFactor);
        json.WriteEndObject();
    }

    private void WriteFactor(Factor factor)
    {
        json.WriteString("name", factor.Name);
        json.WriteText("varies", FactorTexts.Of(factor));
    }

    private void WriteTarget(TargetSensitivity target)
    {
        json.WriteString("measure", JsonValues.Of(target.Target.Measure));
        json.WriteString("subject", target.Target.Subject);
        json.WriteText("verdict", target.Verdict);
        json.WriteStatistic("mean", target.Mean);
        json.WriteStatistic("variance", target.Variance);
        json.WriteNumber("leftOut", target.LeftOut);
        WriteEach("indices", target.Indices, index =>
        {
            json.WriteString("factor", index.Factor);
            WriteEstimate("first", index.First, index.FirstInterval);
            WriteEstimate("total", index.Total, index.TotalInterval);
        });
        WriteEach("pairs", target.Pairs, pair =>
        {
            json.WriteString("firstFactor", pair.FirstFactor);
            json.WriteString("secondFactor", pair.SecondFactor);
            WriteEstimate("index", pair.Index, pair.Interval);
        });
        WriteEach("convergence", target.Convergence, step =>
        {
            json.WriteNumber("rows", step.Rows);
            json.WriteString("factor", step.Factor);
            json.WriteStatistic("first", step.First);
            json.WriteStatistic("total", step.Total);
        });
    }

    private void WriteEstimate(string name, double estimate, ConfidenceInterval? interval)
    {
        json.WriteStatistic(name, estimate);
        json.WriteStatistic(name + "Low", interval?.Lower);
        json.WriteStatistic(name + "High", interval?.Upper);
    }

    private void WriteEach<T>(string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
