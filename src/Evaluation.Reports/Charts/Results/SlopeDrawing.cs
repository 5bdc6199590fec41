using Evaluation.Reports.Charts.Layouts;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Results;

/// <summary>Lays out the slope chart. In its plot, x is 0 for the earlier round and 1 for the later, and y the better the higher.</summary>
internal sealed class SlopeDrawing
{
    private const float Side = 320;
    private const float HeadHeight = 26;
    private const float LeastHeight = 200;
    private const float LabelHeight = 18;
    private const float Baseline = 4.5f;
    private const float WidestName = 200;
    private const int Digits = 2;

    // The parts of the plot outside the two columns, where leaders go from the marks to their labels.
    private const double Outside = 0.16;
    private const double LeaderFrom = 0.03;

    private readonly ValueList<RoundStep> steps;
    private readonly SlopeMeasure measure;
    private readonly Language language;
    private readonly double lowest;
    private readonly double highest;

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

    private float DataHeight => steps.Count == 0 ? LabelHeight : Math.Max(LeastHeight, steps.Count * LabelHeight);

    private string[] NoteLines => ChartNotes.Lines(Notes);

    private float Bottom => (2 * ChartStyle.Gap) + ChartNotes.HeightOf(NoteLines);

    internal ChartDrawing Draw() => new()
    {
        Name = measure == SlopeMeasure.Rank ? "slope-ranks" : "slope-totals",
        Title = ReportTexts.SlopeTitle.In(language),
        AlternativeText = string.Join(' ', Notes.Prepend(Description)),
        Height = (int)(Top + DataHeight + Bottom),
        Padding = new PixelPadding(Side, Side, Bottom, Top),
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
        plot.Axes.SetLimits(-Outside, 1 + Outside, lowest, highest);
        plot.HideAxesAndGrid();
        if (steps.Count == 0)
            return;
        foreach (double column in (double[])[0, 1])
            PlotShapes.Line(plot, column, lowest, column, highest, ChartStyle.Grid, 1);
        foreach (RoundStep step in steps.OrderBy(step => Math.Abs(step.Gain(measure) ?? 0)))
            AddStep(plot, step);
        AddLeaders(plot, step => step.Before, -Outside, -LeaderFrom);
        AddLeaders(plot, step => step.After, 1 + Outside, 1 + LeaderFrom);
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
        float room = Side - ChartStyle.Margin;
        yield return new ChartText(TextFit.Shorten(Heads.Earlier, ChartStyle.LabelSize, room), Side, ChartHeader.Height + 14, Anchor: TextAnchor.End, Colour: ChartStyle.Muted);
        yield return new ChartText(TextFit.Shorten(Heads.Later, ChartStyle.LabelSize, room), ChartStyle.Width - Side, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(ReportTexts.SlopeEmpty.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> ColumnTexts(Func<RoundStep, decimal?> at, bool isLater)
    {
        foreach ((RoundStep step, float y) in Labels(at))
        {
            string name = TextFit.Shorten(step.Name, ChartStyle.LabelSize, WidestName);
            string number = ScoreText.Brief(at(step)!.Value, Digits);
            yield return isLater
                ? new ChartText(number + "  " + name + Change(step), ChartStyle.Width - Side + 4, y + Baseline, Colour: ColourOf(step.Gain(measure)) is ChartStyle.MeanMark ? ChartStyle.MeanMark : ChartStyle.Ink)
                : new ChartText(name + "  " + number, Side - 4, y + Baseline, Anchor: TextAnchor.End);
        }
    }

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
        RoundStep[] order = [.. steps.Where(step => at(step) is not null).OrderByDescending(step => PlaceOf(at(step)!.Value))];
        float[] places = LabelSpread.Of([.. order.Select(step => YOf(PlaceOf(at(step)!.Value)))], LabelHeight, Top + (LabelHeight / 2), Top + DataHeight - (LabelHeight / 2));
        return order.Zip(places);
    }

    /// <summary>The better the higher.</summary>
    private double PlaceOf(decimal value) => (double)(measure == SlopeMeasure.Rank ? -value : value);

    private float YOf(double place) => Top + (float)((highest - place) / (highest - lowest) * DataHeight);
}
