using System.Text.Json;

namespace Evaluation.Patterns.Models;

/// <summary>The format of a model's description, which is asked before anything else of it is believed.</summary>
internal static class ModelFormat
{
    /// <summary>The number of the format; 0 when the description has none.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static int Of(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty(nameof(ModelDescription.Format), out JsonElement format)
            && format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out int number) ? number : 0;
    }
}
