using System.Text.Json;
using Evaluation.Conduct.Writing;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Sampling;

/// <summary>Writes the record of a sample as JSON: all that anybody needs to draw it again.</summary>
/// <remarks>The text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal samples give equal bytes.</remarks>
public static class SampleDrawJson
{
    private const string FormatName = "evaluation-sample";
    private const int FormatVersion = 1;

    /// <summary>The record as JSON.</summary>
    public static string ToText(SampleDraw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return JsonOutput.ToText(json => Write(draw, json));
    }

    private static void Write(SampleDraw draw, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("method", SampleDraw.Method);
        json.WriteString("seed", draw.Seed);
        json.WriteString("frameFingerprint", draw.FrameFingerprint);
        json.WriteNumber("size", draw.Plan.Size);
        json.WriteString("allocation", JsonValues.Of(draw.Plan.Allocation));
        json.WriteNumber("leastPerStratum", draw.Plan.LeastPerStratum);
        json.WriteEach("strata", draw.Shares, share =>
        {
            json.WriteString("stratum", share.Stratum);
            json.WriteNumber("units", share.Units);
            json.WriteNumber("drawn", share.Drawn);
        });
        json.WriteEach("units", draw.Units, unit =>
        {
            json.WriteString("stratum", unit.Stratum);
            json.WriteString("name", unit.Name);
            json.WriteString("digest", unit.Digest);
        });
        json.WriteEndObject();
    }
}
