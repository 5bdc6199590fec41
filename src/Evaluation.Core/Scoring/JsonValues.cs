using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Diagnostics;

namespace Evaluation.Scoring;

/// <summary>How results write names and numbers in JSON.</summary>
internal static class JsonValues
{
    private const string AllDigits = "0.############################";

    /// <summary>How the JSON of results is laid out.</summary>
    internal static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",

        // The other encoders escape Chinese or quotation marks; this one is unsafe only inside HTML, where this text never goes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An enumeration value as it is written in scheme files too: <c>half-up</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Writes a number with all its digits and no trailing zeros, or null.</summary>
    /// <remarks>The writer's own numbers keep trailing zeros, so that equal numbers would not give equal bytes.</remarks>
    internal static void WriteExact(this Utf8JsonWriter json, string name, decimal? number)
    {
        json.WritePropertyName(name);
        if (number is { } value)
            json.WriteRawValue(value.ToString(AllDigits, CultureInfo.InvariantCulture), skipInputValidation: true);
        else
            json.WriteNullValue();
    }

    /// <summary>Writes a statistic with ten significant digits, more than any of them is known to; null where it is none or not finite.</summary>
    internal static void WriteStatistic(this Utf8JsonWriter json, string name, double? number)
    {
        json.WritePropertyName(name);
        if (number is { } value && double.IsFinite(value))
            json.WriteRawValue((value == 0 ? 0 : value).ToString("G10", CultureInfo.InvariantCulture), skipInputValidation: true);
        else
            json.WriteNullValue();
    }

    /// <summary>Writes a text in both languages.</summary>
    internal static void WriteText(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WritePropertyName(name);
        json.WriteTextValue(text);
    }

    /// <summary>Writes a text in both languages as an element of an array.</summary>
    internal static void WriteTextValue(this Utf8JsonWriter json, LocalText text)
    {
        json.WriteStartObject();
        json.WriteString("en", text.English);
        json.WriteString("zh", text.Chinese);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a manifest into the object at hand.</summary>
    internal static void WriteManifestMembers(this Utf8JsonWriter json, RoundManifest manifest)
    {
        json.WriteString("libraryVersion", manifest.LibraryVersion);
        json.WriteString("schemeCode", manifest.SchemeCode);
        json.WriteString("schemeVersion", manifest.SchemeVersion);
        json.WriteString("schemeHash", manifest.SchemeHash);
        json.WriteString("observationsName", manifest.ObservationsName);
        json.WriteString("observationsHash", manifest.ObservationsHash);
        json.WriteNumber("subjectCount", manifest.SubjectCount);
        json.WriteNumber("observationCount", manifest.ObservationCount);
        if (manifest.PreparationHash is not null)
        {
            json.WriteNumber("preparationSteps", manifest.PreparationSteps);
            json.WriteString("preparationHash", manifest.PreparationHash);
        }

        if (manifest.CorrectionCount == 0)
            return;
        json.WriteString("correctionsName", manifest.CorrectionsName);
        json.WriteString("correctionsHash", manifest.CorrectionsHash);
        json.WriteNumber("correctionCount", manifest.CorrectionCount);
    }

    /// <summary>Writes what is wrong with the input.</summary>
    internal static void WriteDiagnostics(this Utf8JsonWriter json, ValueList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message(Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a text, or nothing at all when there is none.</summary>
    internal static void WriteWhenTold(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
