using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Schemes;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Rankings;

/// <summary>Lays out the ranking chart: where each row's rank, name, bar and total stand.</summary>
internal sealed class RankingDrawing
{
    private const float RowHeight = 24;
    private const float WidestName = 250;
    private const float WidestNameWithStrip = 200;
    private const float StripGap = 22;
    private const float WidestGrade = 90;
    private const float AxisHeight = 44;
    private const float Baseline = 4.5f;
    private const double BarSize = 0.66;

    private readonly Scheme scheme;
    private readonly ValueList<Standing> standings;
    private readonly Language language;
    private readonly RankRanges? ranges;
    private readonly RankStrip? strip;
    private readonly int most;
    private readonly ValueList<RankingRow> rows;
    private readonly string[] notes;
    private readonly double lowest;
    private readonly double highest;
    private readonly PixelPadding padding;
    private readonly float height;
    private readonly float rankRight;
    private readonly float nameRight;
    private readonly float barsRight;

    internal RankingDrawing(Scheme scheme, ValueList<Standing> standings, Language language, RankRanges? ranges, int most)
    {
        (this.scheme, this.standings, this.language, this.ranges, this.most) = (scheme, standings, language, ranges, most);
        rows = RankingRow.Of(standings, most);
        strip = ranges is null ? null : new RankStrip(ranges, rows);
        notes = ChartNotes.Lines(Notes());
        double[] totals = [.. Shown.Where(s => s.Score is not null).Select(s => (double)s.Score!.Value)];
        lowest = Math.Min(0, totals.DefaultIfEmpty(0).Min());
        highest = Math.Max((double)scheme.FullMark, totals.DefaultIfEmpty(0).Max());
        rankRight = ChartStyle.Margin + TextFit.Widest(Shown.Select(RankLabel), ChartStyle.LabelSize);
        nameRight = rankRight + ChartStyle.Margin + TextFit.Widest(Shown.Select(Name), ChartStyle.LabelSize);
        float outside = ChartStyle.Gap + TextFit.Widest(Shown.Select(ValueLabel), ChartStyle.LabelSize);
        float bottom = AxisHeight + ChartStyle.Gap + ChartNotes.HeightOf(notes);
        barsRight = (strip is null ? ChartStyle.Width - ChartStyle.Margin : RankStrip.Left - StripGap) - outside;
        padding = new PixelPadding(nameRight + ChartStyle.Gap + (lowest < 0 ? outside : 0), strip is null ? ChartStyle.Width - barsRight : ChartStyle.Margin, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (rows.Count * RowHeight) + bottom;
    }

    private IEnumerable<Standing> Shown => rows.Where(row => row.Standing is not null).Select(row => row.Standing!);

    private float BarsWidth => barsRight - padding.Left;

    internal ChartDrawing Draw() => new()
    {
        Name = ranges is null ? "ranking" : "ranking-" + ranges.Source,
        Title = ReportTexts.RankingChartTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(RankingChart.Describe(scheme, standings, language) + ranges?.Describe(standings, language))),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.RankingChartTitle.In(language), scheme.Title),
            .. rows.SelectMany((row, i) => RowTexts(row, CentreOf(i))),
            .. AxisTexts(),
            .. ChartNotes.Texts(notes, height - padding.Bottom + AxisHeight),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(lowest, TotalAt(ChartStyle.Width - padding.Right), -0.5, rows.Count - 0.5);
        double[] ticks = [.. Ticks, .. strip?.Ticks.Select(tick => TotalAt(tick.X)) ?? []];
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = lowest == 0;
        if (lowest < 0)
            plot.Add.VerticalLine(0, 1, Color.FromHex(ChartStyle.Axis));
        plot.Add.Bars(rows.SelectMany(Bars).ToList());
        if (strip is null)
            return;
        plot.Axes.Bottom.FrameLineStyle.IsVisible = false;
        PlotShapes.Line(plot, lowest, -0.5, highest, -0.5, ChartStyle.Axis);
        strip.AddShapes(plot, TotalAt);
    }

    private IEnumerable<Bar> Bars(RankingRow row, int position)
    {
        if (row.Standing is not { Score: { } score } standing)
            yield break;
        yield return new Bar
        {
            Orientation = Orientation.Horizontal,
            Position = rows.Count - 1 - position,
            Value = (double)score,
            Size = BarSize,
            FillColor = Color.FromHex(ColourOf(standing.Grade)),
            LineColor = Color.FromHex(ChartStyle.Outline),
            LineWidth = 0.75f,
        };
    }

    private string ColourOf(Grade? grade)
    {
        int place = grade is null ? -1 : scheme.Grades.ToList().IndexOf(grade);
        return place < 0 ? ChartStyle.Bar : ChartStyle.GradeColour(place, scheme.Grades.Count);
    }

    private IEnumerable<ChartText> RowTexts(RankingRow row, float centre)
    {
        float y = centre + Baseline;
        if (row.Standing is not { } standing)
        {
            int hidden = standings.Count(s => s.Score is not null) - most;
            string gap = ReportTexts.RankingChartGap.Format(language, hidden);
            yield return new ChartText(gap, padding.Left + ChartStyle.Gap, y, Colour: ChartStyle.Muted);
            yield break;
        }

        yield return new ChartText(RankLabel(standing), rankRight, y, Anchor: TextAnchor.End, Colour: ChartStyle.Muted);
        yield return new ChartText(Name(standing), nameRight, y, Anchor: TextAnchor.End);
        bool left = standing.Score < 0;
        yield return new ChartText(
            ValueLabel(standing),
            XOf((double)(standing.Score ?? 0)) + (left ? -ChartStyle.Gap : ChartStyle.Gap),
            y,
            Anchor: left ? TextAnchor.End : TextAnchor.Start,
            Colour: standing.Score is null ? ChartStyle.Muted : ChartStyle.Ink);
    }

    private IEnumerable<ChartText> AxisTexts() =>
    [
        .. AxisTexts(Ticks.Select(tick => (tick, XOf(tick))), ReportTexts.TotalAxis.Format(language, ScoreText.Format(scheme.FullMark)), padding.Left + (BarsWidth / 2)),
        .. strip is null ? [] : AxisTexts(strip.Ticks, ReportTexts.RankAxis.In(language), (RankStrip.Left + ChartStyle.Width - ChartStyle.Margin) / 2),
    ];

    private IEnumerable<ChartText> AxisTexts(IEnumerable<(double Number, float X)> ticks, string axis, float middle)
    {
        float y = ChartHeader.Height + (rows.Count * RowHeight) + 17;
        foreach ((double number, float x) in ticks)
            yield return new ChartText(NiceScale.Text(number), x, y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        yield return new ChartText(axis, middle, y + 19, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<string> Notes()
    {
        if (ranges is not null)
            yield return ranges.Note.In(language);
        if (ranges?.GroupNote is { } bracket && HasBracket(ranges))
            yield return bracket.In(language);
        if (strip is { IsBroken: true })
            yield return ReportTexts.RankAxisBroken.In(language);
        int ranked = standings.Count(standing => standing.Score is not null);
        int unranked = standings.Count - ranked;
        if (ranked > most && standings.Count > most)
            yield return ReportTexts.RankingChartCut.Format(language, ranked, most / 2, ranked - most);
        if (unranked > 0)
        {
            LocalText note = standings.Count > most ? ReportTexts.RankingChartHidden : ReportTexts.RankingChartUnranked;
            yield return note.Format(language, unranked);
        }
    }

    /// <summary>Whether two of a group are shown.</summary>
    private bool HasBracket(RankRanges given) => GroupSpans.Of(given.Groups, [.. Shown.Select(standing => standing.Subject.Name)]).Any();

    private string RankLabel(Standing standing) =>
        standing.Label.Length == 0 ? "—"
        : ranges?.TextOf(standing, language) is { } range ? standing.Label + "  " + range
        : standing.Label;

    private string Name(Standing standing) => TextFit.Shorten(standing.Subject.Name, ChartStyle.LabelSize, strip is null ? WidestName : WidestNameWithStrip);

    private string ValueLabel(Standing standing)
    {
        if (standing.Score is not { } score)
            return ReportTexts.NoTotal.In(language);
        string text = ChartNumber.Total(score, scheme.Rounding.Total);
        return standing.Grade is { } grade ? text + "  " + TextFit.Shorten(grade.Name, ChartStyle.LabelSize, WidestGrade) : text;
    }

    private double[] Ticks => NiceScale.Ticks(lowest, highest, NiceScale.Step(highest - lowest, strip is null ? 10 : 5));

    private float CentreOf(int row) => ChartHeader.Height + ((row + 0.5f) * RowHeight);

    private float XOf(double total) => padding.Left + (float)((total - lowest) / (highest - lowest) * BarsWidth);

    /// <summary>The total that stands at a place in pixels; right of the bars one that nobody can have.</summary>
    private double TotalAt(float x) => lowest + ((x - padding.Left) / BarsWidth * (highest - lowest));
}
