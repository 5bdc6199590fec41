using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using ScottPlot;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>Lays out the radar. In its plot the centre is at 0, 0 and the full mark one unit away.</summary>
internal sealed class RadarDrawing
{
    /// <summary>Fewer axes span no area.</summary>
    internal const int Fewest = 3;

    /// <summary>The names of more have no room.</summary>
    internal const int Most = 12;

    private const float Radius = 170;
    private const float Around = 56;
    private const float LabelDistance = 14;
    private const float LineHeight = 16;
    private const float LabelGap = (2 * LineHeight) + 4;
    private const float LegendHeight = 24;
    private const float WidestMiddle = 420;

    private static readonly double[] Rings = [0.25, 0.5, 0.75, 1];

    private readonly ValueList<PeerRate> rates;
    private readonly RowTexts words;
    private readonly string[] notes;
    private readonly string own;
    private readonly string peers;
    private readonly PixelPadding padding;

    internal RadarDrawing(ValueList<PeerRate> rates, RowTexts words, string own, string peers)
    {
        (this.rates, this.words, this.own, this.peers) = (rates, words, own, peers);
        notes = ChartNotes.Lines(words.Notes);
        padding = new PixelPadding(0, 0, ChartStyle.Gap + ChartNotes.HeightOf(notes), ChartHeader.Height + LegendHeight);
    }

    private static float CentreX => ChartStyle.Width / 2f;

    private float CentreY => padding.Top + Around + Radius;

    /// <summary>How far the lowest axis reaches below the centre.</summary>
    private float Below => Radius * (float)-Enumerable.Range(0, rates.Count).Min(i => At(i, 1).Y);

    private float Height => padding.Top + Around + Radius + Below + Around + padding.Bottom;

    internal ChartDrawing Draw() => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', words.Notes.Prepend(words.Description)),
        Height = (int)Height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. LegendTexts(),
            .. LabelTexts(),
            .. ChartNotes.Texts(notes, Height - padding.Bottom),
        ],
    };

    private void AddShapes(Plot plot)
    {
        double across = CentreX / Radius;
        plot.Axes.SetLimits(-across, across, -(Below + Around) / Radius, (Radius + Around) / Radius);
        plot.HideAxesAndGrid();
        AddArea(plot);
        foreach (double ring in Rings)
            AddOutline(plot, Enumerable.Repeat((double?)ring, rates.Count), ChartStyle.Axis, ring.Equals(1) ? 1 : 0.5f, false);
        for (int i = 0; i < rates.Count; i++)
            PlotShapes.Line(plot, 0, 0, At(i, 1).X, At(i, 1).Y, ChartStyle.Axis, 0.5f);
        AddLine(plot, rates.Select(rate => Clamped(rate.Peers)), ChartStyle.MeanMark, MarkerShape.FilledDiamond, true);
        AddLine(plot, rates.Select(rate => Clamped(rate.Own)), ChartStyle.Bar, MarkerShape.FilledCircle, false);
    }

    /// <summary>The subject's area; none where it has a gap.</summary>
    private void AddArea(Plot plot)
    {
        if (rates.Any(rate => rate.Own is null))
            return;
        var area = plot.Add.Polygon([.. rates.Select((rate, i) => At(i, Clamped(rate.Own)!.Value))]);
        area.FillColor = Color.FromHex(ChartStyle.GradeColour(5, 6));
        area.LineWidth = 0;
    }

    private void AddLine(Plot plot, IEnumerable<double?> along, string colour, MarkerShape shape, bool isDashed)
    {
        double?[] places = [.. along];
        AddOutline(plot, places, colour, 2, isDashed);
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] is { } place)
                PlotShapes.Mark(plot, At(i, place).X, At(i, place).Y, shape, 8, colour);
        }
    }

    private void AddOutline(Plot plot, IEnumerable<double?> along, string colour, float width, bool isDashed)
    {
        double?[] places = [.. along];
        for (int i = 0; i < places.Length; i++)
        {
            int next = (i + 1) % places.Length;
            if (places[i] is { } from && places[next] is { } to)
                PlotShapes.Line(plot, At(i, from).X, At(i, from).Y, At(next, to).X, At(next, to).Y, colour, width, isDashed);
        }
    }

    private IEnumerable<ChartText> LegendTexts()
    {
        float room = (ChartStyle.Width / 2f) - (2 * ChartStyle.Margin);
        yield return new ChartText(TextFit.Shorten(own, ChartStyle.LabelSize, room), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Bar);
        yield return new ChartText(TextFit.Shorten(peers, ChartStyle.LabelSize, room), CentreX + ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.MeanMark);
    }

    /// <summary>Names and rates around the radar: those of one side are moved apart where they would touch.</summary>
    private IEnumerable<ChartText> LabelTexts()
    {
        int[] middle = [.. Enumerable.Range(0, rates.Count).Where(i => Math.Abs(At(i, 1).X) < 1e-9)];
        foreach (int i in middle)
        {
            float y = At(i, 1).Y > 0 ? CentreY - Radius - LabelDistance - LineHeight : CentreY + Radius + LabelDistance + LineHeight - 4;
            foreach (ChartText text in Label(i, CentreX, y, TextAnchor.Middle, WidestMiddle))
                yield return text;
        }

        foreach (int side in (int[])[1, -1])
        {
            int[] places = [.. Enumerable.Range(0, rates.Count).Where(i => !middle.Contains(i) && Math.Sign(At(i, 1).X) == side).OrderByDescending(i => At(i, 1).Y)];
            float[] spread = LabelSpread.Of([.. places.Select(i => CentreY - (float)At(i, 1).Y * Radius)], LabelGap, CentreY - Radius, CentreY + Below);
            for (int i = 0; i < places.Length; i++)
            {
                foreach (ChartText text in SideLabel(places[i], side, spread[i]))
                    yield return text;
            }
        }
    }

    /// <summary>A label beside the circle at its height.</summary>
    private IEnumerable<ChartText> SideLabel(int axis, int side, float y)
    {
        float outside = Radius + LabelDistance;
        float half = MathF.Sqrt(Math.Max(0, (outside * outside) - ((y - CentreY) * (y - CentreY))));
        float x = CentreX + (side * Math.Max(half, LabelDistance));
        float room = ChartStyle.Width - ChartStyle.Margin - CentreX - Math.Abs(x - CentreX);
        return Label(axis, x, y - 2, side > 0 ? TextAnchor.Start : TextAnchor.End, room);
    }

    private IEnumerable<ChartText> Label(int axis, float x, float y, TextAnchor anchor, float room)
    {
        yield return new ChartText(TextFit.Shorten(rates[axis].Label, ChartStyle.LabelSize, room), x, y, Anchor: anchor);
        yield return new ChartText(rates[axis].Rates, x, y + LineHeight, ChartStyle.NoteSize, anchor, ChartStyle.Muted);
    }

    private static double? Clamped(decimal? rate) => rate is { } some ? (double)Math.Clamp(some, 0, 1) : null;

    /// <summary>The point of an axis at a share of its length, clockwise from the top.</summary>
    private Coordinates At(int axis, double share)
    {
        double angle = 2 * Math.PI * axis / rates.Count;
        return new Coordinates(share * Math.Sin(angle), share * Math.Cos(angle));
    }
}
