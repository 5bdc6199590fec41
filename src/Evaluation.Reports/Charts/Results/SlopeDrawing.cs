using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Results;

/// <summary>Lays out the slope chart. In its plot, x is 0 for the earlier round and 1 for the later, and y the better the higher.</summary>
internal sealed class SlopeDrawing
{
    private const float LeaderRoom = 44;
    private const float LabelGap = 4;
    private const float WidestHead = 300;
    private const float HeadHeight = 26;
    private const float LeastHeight = 200;
    private const float LabelHeight = 18;
    private const float Baseline = 4.5f;
    private const float WidestName = 230;
    private const int Digits = 2;

    // A leader begins so far from its mark, in pixels.
    private const float LeaderFrom = 8;

    private readonly ValueList<RoundStep> steps;
    private readonly SlopeMeasure measure;
    private readonly Language language;
    private readonly double lowest;
    private readonly double highest;

    // How far the plot, with the leaders in it, is from the edges: the labels stand there.
    private float left;
    private float right;

    internal SlopeDrawing(ValueList<RoundStep> steps, SlopeMeasure measure, Language language)
    {
        (this.steps, this.measure, this.language) = (steps, measure, language);
        double[] places = [.. steps.SelectMany(step => new[] { step.Before, step.After }).OfType<decimal>().Select(PlaceOf)];
        double room = places.Length == 0 ? 1 : Math.Max((places.Max() - places.Min()) * 0.03, 0.5);
        (lowest, highest) = (places.DefaultIfEmpty(0).Min() - room, places.DefaultIfEmpty(0).Max() + room);
    }

    internal required (string Earlier, string Later) Heads { get; init; }

    internal required string Subtitle { get; init; }

    internal required string Description { get; init; }

    internal required ValueList<string> Notes { get; init; }

    private static float Top => ChartHeader.Height + HeadHeight;

    private float LeftOfPlot() => ChartStyle.Margin + LabelGap + TextFit.Widest(Labelled(step => step.Before).Select(LeftLabel).Append(HeadOf(Heads.Earlier)), ChartStyle.LabelSize);

    private float RightOfPlot() => ChartStyle.Margin + LabelGap + TextFit.Widest(Labelled(step => step.After).Select(RightLabel).Append(HeadOf(Heads.Later)), ChartStyle.LabelSize);

    /// <summary>How many times the distance of the columns a pixel is.</summary>
    private double Pixel => 1 / (ChartStyle.Width - left - right - (2 * LeaderRoom));

    private float DataHeight => steps.Count == 0 ? LabelHeight : Math.Max(LeastHeight, steps.Count * LabelHeight);

    private string[] NoteLines => ChartNotes.Lines(Notes);

    private float Bottom => (2 * ChartStyle.Gap) + ChartNotes.HeightOf(NoteLines);

    internal ChartDrawing Draw()
    {
        (left, right) = (LeftOfPlot(), RightOfPlot());
        return Drawing();
    }

    private ChartDrawing Drawing() => new()
    {
        Name = measure == SlopeMeasure.Rank ? "slope-ranks" : "slope-totals",
        Title = ReportTexts.SlopeTitle.In(language),
        AlternativeText = string.Join(' ', Notes.Prepend(Description)),
        Height = (int)(Top + DataHeight + Bottom),
        Padding = new PixelPadding(left, right, Bottom, Top),
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.SlopeTitle.In(language), Subtitle),
            .. steps.Count == 0 ? EmptyTexts() : HeadTexts(),
            .. ColumnTexts(step => step.Before, isLater: false),
            .. ColumnTexts(step => step.After, isLater: true),
            .. ChartNotes.Texts(NoteLines, Top + DataHeight + ChartStyle.Gap),
        ],
    };

    private void AddShapes(Plot plot)
    {
        double pixel = Pixel;
        plot.Axes.SetLimits(-LeaderRoom * pixel, 1 + (LeaderRoom * pixel), lowest, highest);
        plot.HideAxesAndGrid();
        if (steps.Count == 0)
            return;
        foreach (double column in (double[])[0, 1])
            PlotShapes.Line(plot, column, lowest, column, highest, ChartStyle.Grid, 1);
        foreach (RoundStep step in steps.OrderBy(step => Math.Abs(step.Gain(measure) ?? 0)))
            AddStep(plot, step);
        AddLeaders(plot, step => step.Before, -LeaderRoom * pixel, -LeaderFrom * pixel);
        AddLeaders(plot, step => step.After, 1 + (LeaderRoom * pixel), 1 + (LeaderFrom * pixel));
    }

    private void AddStep(Plot plot, RoundStep step)
    {
        decimal? gain = step.Gain(measure);
        string colour = ColourOf(gain);
        if (gain is not null)
            PlotShapes.Line(plot, 0, PlaceOf(step.Before!.Value), 1, PlaceOf(step.After!.Value), colour, gain == 0 ? 1 : 2, gain < 0);
        if (step.Before is { } before)
            PlotShapes.Mark(plot, 0, PlaceOf(before), MarkerShape.FilledCircle, 7, colour, gain is not null);
        if (step.After is { } after)
            PlotShapes.Mark(plot, 1, PlaceOf(after), MarkerShape.FilledCircle, 7, colour, gain is not null);
    }

    private void AddLeaders(Plot plot, Func<RoundStep, decimal?> at, double from, double to)
    {
        foreach ((RoundStep step, float y) in Labels(at))
            PlotShapes.Line(plot, from, highest - ((y - Top) / DataHeight * (highest - lowest)), to, PlaceOf(at(step)!.Value), ChartStyle.Axis, 0.75f);
    }

    private static string ColourOf(decimal? gain) => gain switch
    {
        > 0 => ChartStyle.Bar,
        < 0 => ChartStyle.MeanMark,
        _ => ChartStyle.Outline,
    };

    private IEnumerable<ChartText> HeadTexts()
    {
        yield return new ChartText(HeadOf(Heads.Earlier), left, ChartHeader.Height + 14, Anchor: TextAnchor.End, Colour: ChartStyle.Muted);
        yield return new ChartText(HeadOf(Heads.Later), ChartStyle.Width - right, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(ReportTexts.SlopeEmpty.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> ColumnTexts(Func<RoundStep, decimal?> at, bool isLater)
    {
        float x = isLater ? ChartStyle.Width - right + LabelGap : left - LabelGap;
        foreach ((RoundStep step, float y) in Labels(at))
        {
            yield return isLater
                ? new ChartText(RightLabel(step), x, y + Baseline, Colour: step.Gain(measure) < 0 ? ChartStyle.MeanMark : ChartStyle.Ink)
                : new ChartText(LeftLabel(step), x, y + Baseline, Anchor: TextAnchor.End);
        }
    }

    private IEnumerable<RoundStep> Labelled(Func<RoundStep, decimal?> at) => steps.Where(step => at(step) is not null);

    private static string LeftLabel(RoundStep step) => NameOf(step) + "  " + ScoreText.Brief(step.Before!.Value, Digits);

    private string RightLabel(RoundStep step) => ScoreText.Brief(step.After!.Value, Digits) + "  " + NameOf(step) + Change(step);

    private static string NameOf(RoundStep step) => TextFit.Shorten(step.Name, ChartStyle.LabelSize, WidestName);

    private static string HeadOf(string head) => TextFit.Shorten(head, ChartStyle.LabelSize, WidestHead);

    private string Change(RoundStep step) => step.Gain(measure) switch
    {
        > 0 and decimal up => "  ↑" + ScoreText.Brief(up, Digits),
        < 0 and decimal down => "  ↓" + ScoreText.Brief(-down, Digits),
        null => "  ○",
        _ => "",
    };

    /// <summary>The steps of a column from the top, with the places of their labels, moved apart where they would touch.</summary>
    private IEnumerable<(RoundStep Step, float Y)> Labels(Func<RoundStep, decimal?> at)
    {
        RoundStep[] order = [.. Labelled(at).OrderByDescending(step => PlaceOf(at(step)!.Value))];
        float[] places = LabelSpread.Of([.. order.Select(step => YOf(PlaceOf(at(step)!.Value)))], LabelHeight, Top + (LabelHeight / 2), Top + DataHeight - (LabelHeight / 2));
        return order.Zip(places);
    }

    /// <summary>The better the higher.</summary>
    private double PlaceOf(decimal value) => (double)(measure == SlopeMeasure.Rank ? -value : value);

    private float YOf(double place) => Top + (float)((highest - place) / (highest - lowest) * DataHeight);
}
