using System.Text.Json;
using Evaluation.Scoring;

namespace Evaluation.Findings;

/// <summary>Writes findings, the families of tests that they come from, and what was not tested.</summary>
internal sealed class FindingJsonWriter(Utf8JsonWriter json)
{
    internal void Write(
        IEnumerable<FindingKind> kinds, ValueList<FindingFamily> families, ValueList<Finding> findings, ValueList<Abstention> abstentions)
    {
        json.WriteStartArray("kinds");
        foreach (FindingKind kind in kinds)
            WriteKind(kind);
        json.WriteEndArray();
        json.WriteStartArray("families");
        foreach (FindingFamily family in families)
            WriteFamily(family);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
            WriteFinding(finding, families);
        json.WriteEndArray();
        json.WriteStartArray("abstentions");
        foreach (Abstention abstention in abstentions)
            WriteAbstention(abstention);
        json.WriteEndArray();
    }

    private void WriteKind(FindingKind kind)
    {
        json.WriteStartObject();
        json.WriteString("code", kind.Code);
        json.WriteText("title", kind.Title);
        WriteTexts("innocentExplanations", kind.InnocentExplanations);
        json.WriteText("whatToCheck", kind.WhatToCheck);
        json.WriteEndObject();
    }

    private void WriteFamily(FindingFamily family)
    {
        json.WriteStartObject();
        json.WriteText("name", family.Name);
        json.WriteText("procedure", family.Procedure);
        json.WriteStatistic("level", family.Level);
        json.WriteNumber("tested", family.Tested);
        json.WriteNumber("abstained", family.Abstained);
        json.WriteNumber("found", family.Found);
        json.WriteStatistic("expectedFalse", family.ExpectedFalse);
        json.WriteEndObject();
    }

    private void WriteFinding(Finding finding, ValueList<FindingFamily> families)
    {
        json.WriteStartObject();
        json.WriteString("kind", finding.Kind.Code);
        WriteParties(finding.About);
        json.WriteText("statement", finding.Statement);
        json.WriteString("basis", JsonValues.Of(finding.Basis));
        json.WriteText("statisticName", finding.StatisticName);
        json.WriteStatistic("statistic", finding.Statistic);
        json.WriteStatistic("threshold", finding.Threshold);
        json.WriteStatistic("effectInPoints", finding.EffectInPoints);
        json.WriteStatistic("p", finding.PValue);
        json.WriteStatistic("q", finding.QValue);
        json.WriteNumber("family", Enumerable.Range(0, families.Count).First(i => ReferenceEquals(families[i], finding.Family)));
        json.WriteNumber("observations", finding.Observations);
        WriteTexts("evidence", finding.Evidence);
        WriteCells(finding.Cells);
        json.WriteEndObject();
    }

    private void WriteAbstention(Abstention abstention)
    {
        json.WriteStartObject();
        json.WriteString("kind", abstention.Kind.Code);
        WriteParties(abstention.About);
        json.WriteText("reason", abstention.Reason);
        json.WriteEndObject();
    }

    private void WriteParties(ValueList<Party> parties)
    {
        json.WriteStartArray("about");
        foreach (Party party in parties)
        {
            json.WriteStartObject();
            json.WriteString("role", JsonValues.Of(party.Role));
            json.WriteString("name", party.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCells(ValueList<FindingCell> cells)
    {
        json.WriteStartArray("cells");
        foreach (FindingCell cell in cells)
        {
            json.WriteStartObject();
            json.WriteString("subject", cell.Subject);
            json.WriteString("indicator", cell.Indicator);
            json.WriteString("evaluator", cell.Evaluator);
            json.WriteExact("row", cell.Row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTexts(string name, ValueList<LocalText> texts)
    {
        json.WriteStartArray(name);
        foreach (LocalText text in texts)
            json.WriteTextValue(text);
        json.WriteEndArray();
    }
}
