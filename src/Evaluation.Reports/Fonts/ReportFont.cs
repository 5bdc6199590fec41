using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

/// <summary>The font that is shipped inside this library, so that Chinese can be drawn on a machine without any font.</summary>
internal static class ReportFont
{
    /// <summary>The family name by which charts and pages ask for it.</summary>
    internal const string Family = "Evaluation Sans";

    private const string Resource = "Evaluation.Reports.Fonts.Regular.woff";

    private static readonly Lazy<byte[]> File = new(Read);
    private static readonly Lazy<SKTypeface> Drawn = new(Register);

    /// <summary>The WOFF file.</summary>
    internal static ReadOnlySpan<byte> Woff => File.Value;

    /// <summary>The font for drawing. Shared; never dispose of it.</summary>
    internal static SKTypeface Typeface => Drawn.Value;

    /// <summary>A font object for measuring or drawing at a size in pixels, free of the machine's hinting.</summary>
    internal static SKFont At(SKTypeface typeface, float size) => new(typeface, size)
    {
        Subpixel = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    internal static SKTypeface Load()
    {
        using SKData data = SKData.CreateCopy(File.Value);
        return SKTypeface.FromData(data);
    }

    private static SKTypeface Register()
    {
        // Only added, never made the default: a program that draws its own charts keeps its fonts.
        ScottPlot.Fonts.FontResolvers.Add(new ReportFontResolver());
        return ScottPlot.Fonts.GetTypeface(Family, FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal);
    }

    private static byte[] Read()
    {
        using Stream stream = typeof(ReportFont).Assembly.GetManifestResourceStream(Resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
