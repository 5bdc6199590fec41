using System.Text.Json;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Writes answers as JSON: exact decimals, UTF-8, indented, LF line ends, Chinese as it is.</summary>
internal static class WhatIfJson
{
    internal static string Of(Action<Utf8JsonWriter> members) => JsonOutput.ToText(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    internal static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
