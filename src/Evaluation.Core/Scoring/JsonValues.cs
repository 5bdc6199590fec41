using System.Globalization;
using System.Text.Json;

namespace Evaluation.Scoring;

/// <summary>How results write names and numbers in JSON.</summary>
internal static class JsonValues
{
    private const string AllDigits = "0.############################";

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

    /// <summary>Writes a text, or nothing at all when there is none.</summary>
    internal static void WriteWhenTold(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
