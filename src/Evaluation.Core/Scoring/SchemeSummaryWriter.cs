using System.Text.Json;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Writes what a reader of a result needs to know of its scheme; the whole scheme is found by the manifest's hash.</summary>
internal sealed class SchemeSummaryWriter(Utf8JsonWriter json)
{
    internal void Write(Scheme scheme, SchemeLayout layout)
    {
        json.WriteStartObject("scheme");
        json.WriteString("code", scheme.Code);
        json.WriteString("title", scheme.Title);
        json.WriteString("version", scheme.Version);
        json.WriteExact("fullMark", scheme.FullMark);
        json.WriteString("aggregation", scheme.Aggregation.Name);
        WriteRanking(scheme.Ranking, scheme.Grades.Any(grade => grade.Share is not null));
        WriteRounding("rounding", scheme.Rounding.Total);
        WriteGrades(scheme.Grades);
        json.WriteStartArray("indicators");
        foreach (SchemeNode node in layout.Nodes.Where(node => node.Indicator is not null))
            WriteIndicator(node, node.Indicator!, layout.Nodes[node.Parent].Indicator);
        json.WriteEndArray();
        if (scheme.Adjustments.Count > 0)
            WriteAdjustments(scheme.Adjustments);
        json.WriteEndObject();
    }

    private void WriteRanking(RankingPolicy ranking, bool hasShares)
    {
        json.WriteStartObject("ranking");
        json.WriteString("ties", JsonValues.Of(ranking.Ties));
        json.WriteString("basis", JsonValues.Of(ranking.Basis));
        json.WriteString("labels", JsonValues.Of(ranking.Labels));
        if (hasShares)
        {
            json.WriteString("gradeTies", JsonValues.Of(ranking.GradeTies));
            json.WriteString("gradesWithin", JsonValues.Of(ranking.GradesWithin));
        }

        json.WriteEndObject();
    }

    private void WriteRounding(string name, RoundingRule rounding)
    {
        json.WriteStartObject(name);
        json.WriteString("mode", JsonValues.Of(rounding.Mode));
        if (rounding.Mode != RoundingMode.None)
            json.WriteNumber("digits", rounding.Digits);
        json.WriteEndObject();
    }

    private void WriteGrades(ValueList<Grade> grades)
    {
        json.WriteStartArray("grades");
        foreach (Grade grade in grades)
        {
            json.WriteStartObject();
            json.WriteString("name", grade.Name);
            json.WriteExact("from", grade.From);
            json.WriteExact("to", grade.To);
            json.WriteExact("below", grade.Below);
            if (grade.Share is { } share)
                json.WriteExact("share", share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteIndicator(SchemeNode node, Indicator indicator, Indicator? parent)
    {
        json.WriteStartObject();
        json.WriteString("code", indicator.Code);
        json.WriteString("title", indicator.Title);
        json.WriteString("parent", parent?.Code);
        json.WriteExact("fullMark", node.FullMark);
        json.WriteExact("weight", node.Weight);
        if (indicator.Method is { } method)
            json.WriteString("method", method.Name);
        else
            json.WriteString("aggregation", indicator.Aggregation.Name);
        if (indicator.Panel is { } panel)
            json.WriteString("panel", panel.Name);
        WriteRounding("rounding", node.Rounding);
        json.WriteEndObject();
    }

    private void WriteAdjustments(ValueList<Adjustment> adjustments)
    {
        json.WriteStartArray("adjustments");
        foreach (Adjustment adjustment in adjustments)
        {
            json.WriteStartObject();
            json.WriteString("code", adjustment.Code);
            json.WriteString("title", adjustment.Title);
            json.WriteString("effect", adjustment.Effect.Name);
            json.WriteWhenTold("method", adjustment.Method?.Name);
            json.WriteWhenTold("panel", adjustment.Panel?.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
