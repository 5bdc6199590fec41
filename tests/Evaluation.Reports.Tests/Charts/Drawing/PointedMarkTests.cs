using System.Text.RegularExpressions;
using Evaluation.Reports.Charts.Layouts;
using ScottPlot;

namespace Evaluation.Reports.Charts.Drawing;

public sealed class PointedMarkTests
{
    private static readonly MarkerShape[] WithCorners = [MarkerShape.FilledDiamond, MarkerShape.FilledTriangleUp, MarkerShape.OpenDiamond, MarkerShape.OpenTriangleUp];

    private static ChartDrawing Drawing(MarkerShape shape, bool isFilled) => new()
    {
        Name = "marks",
        Title = "marks",
        AlternativeText = "marks",
        Height = 400,
        Padding = new PixelPadding(10, 10, 10, 10),
        Shapes = plot =>
        {
            plot.Axes.SetLimits(0, 10, 0, 10);
            for (int i = 1; i < 10; i++)
                PlotShapes.Mark(plot, i, i / 3.0, shape, i + 3, ChartStyle.Bar, isFilled);
        },
        Texts = [],
    };

    [Test]
    public void Every_mark_with_corners_is_drawn_by_it([ValueSource(nameof(WithCorners))] MarkerShape shape)
    {
        MarkerStyle[] marks = [.. Drawing(shape, isFilled: true).NewPlot().GetPlottables().OfType<IHasMarker>().Select(marked => marked.MarkerStyle)];
        Assert.That(marks, Is.Not.Empty);
        Assert.That(marks.Select(mark => mark.CustomRenderer), Is.All.InstanceOf<PointedMark>());
    }

    [Test]
    public void It_draws_what_ScottPlot_draws_when_the_collector_is_at_rest([ValueSource(nameof(WithCorners))] MarkerShape shape, [Values] bool isFilled)
    {
        Plot ours = Drawing(shape, isFilled).NewPlot();
        Plot theirs = Drawing(shape, isFilled).NewPlot();
        foreach (IHasMarker marked in theirs.GetPlottables().OfType<IHasMarker>())
            marked.MarkerStyle.CustomRenderer = null;
        Assert.That(Svg(ours), Is.EqualTo(Svg(theirs)));
    }

    /// <summary>Skia numbers the areas that it clips over all pictures.</summary>
    private static string Svg(Plot plot) => Regex.Replace(plot.GetSvgXml(400, 400), "cl_[0-9a-f]+", "area");

    [Test]
    public void A_mark_that_ScottPlot_would_draw_unsafely_is_refused()
    {
        Plot plot = new();
        plot.Add.Marker(0, 0, MarkerShape.Asterisk);
        Assert.That(() => PointedMark.UseIn(plot), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
