using System.Text.Json;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

/// <summary>The list of what was written into a folder, with hashes of inputs and outputs.</summary>
internal static class OutputManifest
{
    internal const string FileName = "manifest.json";

    private const string FormatName = "evaluation-outputs";
    private const int FormatVersion = 1;
    private const int MostBytes = 64_000_000;
    private const int HashLength = 64;

    /// <summary>One output as it was written.</summary>
    internal sealed record Entry(string Name, string InputsHash, string Hash);

    internal static void Write(Stream stream, OutputBatchOptions options, IEnumerable<Entry> entries)
    {
        using var json = new Utf8JsonWriter(stream, JsonValues.Layout);
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("programVersion", RoundManifest.VersionOfLibrary());
        WriteArray(json, "settings", options.Settings, setting =>
        {
            json.WriteString("name", setting.Name);
            json.WriteString("value", setting.Value);
        });
        WriteArray(json, "inputs", options.Sources, source =>
        {
            json.WriteString("role", source.Role);
            json.WriteString("name", source.Name);
            json.WriteString("sha256", source.Hash);
        });
        WriteArray(json, "outputs", entries.OrderBy(entry => entry.Name, StringComparer.Ordinal), entry =>
        {
            json.WriteString("name", entry.Name);
            json.WriteString("inputs", entry.InputsHash);
            json.WriteString("sha256", entry.Hash);
        });
        json.WriteEndObject();
    }

    /// <summary>What a manifest lists; <see langword="null"/> when it is none. It may come from anywhere: a name that leads out of the folder makes it none.</summary>
    internal static Entry[]? Read(string path)
    {
        var file = new FileInfo(path);
        if (file.Length > MostBytes)
            return null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = document.RootElement;
            if (root.GetProperty("format").GetString() != FormatName || root.GetProperty("formatVersion").GetInt32() != FormatVersion)
                return null;
            Entry[] entries = [.. root.GetProperty("outputs").EnumerateArray().Select(output => new Entry(Text(output, "name"), Text(output, "inputs"), Text(output, "sha256")))];
            return entries.All(IsSound) ? entries : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static bool IsSound(Entry entry) => OutputName.IsSafe(entry.Name) && entry.Hash.Length == HashLength && entry.Hash.All(char.IsAsciiHexDigitLower);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
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
