using System.Text.Json;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes findings, the families of tests that they come from, and what was not tested.</summary>
internal sealed class FindingJsonWriter(EvaluatorReview review, Utf8JsonWriter json)
{
    internal void Write()
    {
        json.WriteStartArray("kinds");
        foreach (FindingKind kind in EvaluatorFindings.All)
            WriteKind(kind);
        json.WriteEndArray();
        json.WriteStartArray("families");
        foreach (FindingFamily family in review.Families)
            WriteFamily(family);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (Finding finding in review.Findings)
            WriteFinding(finding);
        json.WriteEndArray();
        json.WriteStartArray("abstentions");
        foreach (Abstention abstention in review.Abstentions)
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
        json.WriteString("procedure", family.Procedure);
        json.WriteStatistic("level", family.Level);
        json.WriteNumber("tested", family.Tested);
        json.WriteNumber("abstained", family.Abstained);
        json.WriteNumber("found", family.Found);
        json.WriteStatistic("expectedFalse", family.ExpectedFalse);
        json.WriteEndObject();
    }

    private void WriteFinding(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", finding.Kind.Code);
        WriteParties(finding.About);
        json.WriteText("statement", finding.Statement);
        json.WriteString("statisticName", finding.StatisticName);
        json.WriteStatistic("statistic", finding.Statistic);
        json.WriteStatistic("effectInPoints", finding.EffectInPoints);
        json.WriteStatistic("p", finding.PValue);
        json.WriteStatistic("q", finding.QValue);
        json.WriteNumber("family", Enumerable.Range(0, review.Families.Count).First(i => review.Families[i] == finding.Family));
        json.WriteNumber("observations", finding.Observations);
        WriteTexts("evidence", finding.Evidence);
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

    private void WriteTexts(string name, ValueList<LocalText> texts)
    {
        json.WriteStartArray(name);
        foreach (LocalText text in texts)
            json.WriteTextValue(text);
        json.WriteEndArray();
    }
}
