using System.Globalization;
using System.Text.Json;
using Evaluation.Findings;
using Evaluation.Patterns.Models;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Reporting;

/// <summary>Writes the JSON of <see cref="PatternScreenJson"/>.</summary>
internal sealed class PatternJsonWriter(PatternScreen screen, Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-patterns";
    private const int FormatVersion = 1;

    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteManifest();
        WriteRound();
        json.WriteDiagnostics(screen.Round.Diagnostics);
        new FindingJsonWriter(json).Write(PatternFindings.All, screen.Families, screen.Findings, screen.Abstentions);
        json.WriteEndObject();
    }

    private void WriteManifest()
    {
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(screen.Round.Manifest);
        WriteInputs(screen.Inputs);
        json.WriteNumber("seed", screen.Seed);
        json.WriteStatistic("level", screen.Options.Level);
        json.WriteNumber("draws", screen.Options.Draws);
        WriteNames("without", screen.Options.Without);
        json.WriteEndObject();
    }

    private void WriteInputs(PatternInputs inputs)
    {
        json.WriteString("previousName", inputs.Previous?.Manifest.ObservationsName);
        json.WriteString("previousHash", inputs.Previous?.Manifest.ObservationsHash);
        json.WriteString("previousSchemeHash", inputs.Previous?.Manifest.SchemeHash);
        json.WriteString("selfScoresName", Path.GetFileName(inputs.SelfScores?.SourceName));
        json.WriteString("selfScoresHash", inputs.SelfScores?.SourceHash);
        json.WriteString("relationsName", Path.GetFileName(inputs.Relations?.SourceName));
        json.WriteString("relationsHash", inputs.Relations?.SourceHash);
        json.WriteString("labelsName", Path.GetFileName(inputs.Labels?.SourceName));
        json.WriteString("labelsHash", inputs.Labels?.SourceHash);
        json.WriteString("modelHash", inputs.Model is { } model ? ModelFile.HashOf(model) : null);
        json.WriteString("closed", inputs.Closed?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        WriteNames("clients", inputs.Clients);
        WriteNames("formalIndicators", inputs.FormalIndicators);
        WriteNames("substantiveIndicators", inputs.SubstantiveIndicators);
        WriteNames("subjectiveIndicators", inputs.SubjectiveIndicators);
        WriteNames("targetIndicators", inputs.TargetIndicators);
    }

    private void WriteRound()
    {
        ValueList<ScoringSheet> sheets = screen.Round.Sheets;
        json.WriteStartObject("round");
        json.WriteNumber("sheets", sheets.Count);
        json.WriteNumber("evaluators", sheets.Where(sheet => sheet.Evaluator >= 0).Select(sheet => sheet.Evaluator).Distinct().Count());
        json.WriteNumber("subjects", sheets.Select(sheet => sheet.Subject).Distinct().Count());
        json.WriteNumber("indicators", screen.Round.Leaves.Count);
        json.WriteEndObject();
    }

    private void WriteNames(string name, ValueList<string> names)
    {
        json.WriteStartArray(name);
        foreach (string one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
