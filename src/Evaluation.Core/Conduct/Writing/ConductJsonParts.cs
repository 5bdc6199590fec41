using System.Text.Json;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Writing;

/// <summary>Parts that the JSON of conduct has in several places.</summary>
internal static class ConductJsonParts
{
    internal static void WriteEach<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> write)
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

    internal static void WriteTexts(this Utf8JsonWriter json, string name, ValueList<LocalText> texts)
    {
        json.WriteStartArray(name);
        foreach (LocalText text in texts)
            json.WriteTextValue(text);
        json.WriteEndArray();
    }

    internal static void WriteNames(this Utf8JsonWriter json, string name, ValueList<string> names)
    {
        json.WriteStartArray(name);
        foreach (string one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    internal static void WriteFindings(this Utf8JsonWriter json, ValueList<ConductFinding> findings) => json.WriteEach("findings", findings, finding =>
    {
        json.WriteString("code", finding.Code);
        json.WriteString("outcome", JsonValues.Of(finding.Outcome));
        json.WriteNames("about", finding.About);
        json.WriteText("statement", finding.Statement);
        json.WriteText("clears", finding.Clears);
    });
}
