using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

/// <summary>Serves the embedded font to ScottPlot under <see cref="ReportFont.Family"/>, whatever weight or slant is asked for.</summary>
internal sealed class ReportFontResolver : IFontResolver
{
    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == ReportFont.Family ? ReportFont.Load() : null;

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        CreateTypeface(fontName, FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal);
}
