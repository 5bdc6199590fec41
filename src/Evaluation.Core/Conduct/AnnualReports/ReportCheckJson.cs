using System.Text.Json;
using Evaluation.Conduct.Writing;
using Evaluation.Scoring;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Writes the check of an annual report as JSON: every identity with its cells and its arithmetic.</summary>
/// <remarks>The text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal checks give equal bytes.</remarks>
public static class ReportCheckJson
{
    private const string FormatName = "evaluation-annual-report";
    private const int FormatVersion = 1;

    /// <summary>The check as JSON.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reuse">The comparison of its text with others; <see langword="null"/> when there is none.</param>
    public static string ToText(ReportCheck check, ReuseCheck? reuse = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonOutput.ToText(json => Write(check, reuse, json));
    }

    private static void Write(ReportCheck check, ReuseCheck? reuse, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("outcome", JsonValues.Of(check.Outcome));
        json.WriteEach("identities", check.Identities, identity =>
        {
            json.WriteString("code", identity.Code);
            json.WriteText("statement", identity.Statement);
            json.WriteString("outcome", JsonValues.Of(identity.Outcome));
            json.WriteString("arithmetic", identity.Arithmetic);
            json.WriteEach("cells", identity.Cells, cell => WriteCell(cell, json));
        });
        if (reuse is not null)
            WriteReuse(reuse, json);
        json.WriteEndObject();
    }

    private static void WriteCell(ReportCell cell, Utf8JsonWriter json)
    {
        json.WriteString("line", cell.Line);
        json.WriteString("column", cell.Column);
        json.WriteString("value", cell.Value?.Text);
        if (cell.Value is { Row: > 0 } placed)
        {
            json.WriteString("where", cell.Where);
            json.WriteString("cell", CellName.Of(placed.Row, placed.Column));
            json.WriteNumber("row", placed.Row);
            json.WriteNumber("fileColumn", placed.Column);
        }
    }

    private static void WriteReuse(ReuseCheck reuse, Utf8JsonWriter json)
    {
        json.WriteStartObject("reuse");
        json.WriteEach("comparisons", reuse.Comparisons, comparison =>
        {
            json.WriteString("other", comparison.Other.Name);
            json.WriteBoolean("earlier", comparison.Other.IsEarlier);
            json.WriteString("outcome", JsonValues.Of(comparison.Outcome));
            json.WriteStatistic("similarity", comparison.Similarity);
            json.WriteNumber("sentences", comparison.Sentences);
            json.WriteNumber("repeated", comparison.Repeated);
            json.WriteNames("longest", comparison.Longest);
        });
        json.WriteFindings(reuse.Findings);
        json.WriteEndObject();
    }
}
