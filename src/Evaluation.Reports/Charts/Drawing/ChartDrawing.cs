using ScottPlot;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>What a chart is made of: a plot without text, and the text over it.</summary>
internal sealed record ChartDrawing
{
    /// <summary>A short name that begins the ids in its SVG.</summary>
    internal required string Name { get; init; }

    /// <summary>The title.</summary>
    internal required string Title { get; init; }

    /// <summary>What the chart shows, in words.</summary>
    internal required string AlternativeText { get; init; }

    /// <summary>The height in pixels.</summary>
    internal required int Height { get; init; }

    /// <summary>The distances of the data area from the edges.</summary>
    internal required PixelPadding Padding { get; init; }

    /// <summary>Puts the shapes and the limits of the axes into a plot.</summary>
    internal required Action<Plot> Shapes { get; init; }

    /// <summary>The text, in reading order.</summary>
    internal required IReadOnlyList<ChartText> Texts { get; init; }

    internal Plot NewPlot()
    {
        Plot plot = ChartStyle.NewPlot(Padding);
        Shapes(plot);
        PointedMark.UseIn(plot);
        return plot;
    }
}
