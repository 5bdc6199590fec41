using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Rankings;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Robustness;
using ScottPlot;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>Lays out the chart of rank intervals.</summary>
internal sealed class RankIntervalDrawing
{
    private const int Most = 60;
    private const float RowHeight = 20;
    private const float WidestLabel = 260;
    private const float BracketWidth = 12;
    private const float AxisHeight = 42;
    private const float Baseline = 4.5f;
    private const double Half = 0.28;

    private readonly RobustnessStudy study;
    private readonly Language language;
    private readonly SubjectRobustness[] ranked;
    private readonly SubjectRobustness[] rows;
    private readonly string[] notes;
    private readonly double highest;
    private readonly float labelRight;
    private readonly PixelPadding padding;
    private readonly float height;

    internal RankIntervalDrawing(RobustnessStudy study, Language language)
    {
        (this.study, this.language) = (study, language);
        ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null && double.IsFinite(subject.LowRank))];
        rows = Rows();
        notes = ChartNotes.Lines(Notes());
        highest = rows.Select(row => Math.Max(row.HighRank, (double)row.NominalRank!.Value)).DefaultIfEmpty(1).Max();
        labelRight = ChartStyle.Margin + TextFit.Widest(rows.Select(Label), ChartStyle.LabelSize);
        float right = ChartStyle.Margin + ChartStyle.Gap + TextFit.Widest(rows.Select(RangeOf), ChartStyle.LabelSize);
        float bottom = AxisHeight + ChartStyle.Gap + ChartNotes.HeightOf(notes);
        padding = new PixelPadding(labelRight + ChartStyle.Gap, right, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, rows.Length) * RowHeight) + bottom;
    }

    private float DataLeft => padding.Left + BracketWidth;

    private float DataWidth => ChartStyle.Width - DataLeft - padding.Right;

    internal ChartDrawing Draw() => new()
    {
        Name = "rank-intervals",
        Title = ReportTexts.RankIntervalTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(Describe())),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.RankIntervalTitle.In(language), study.Result.Scheme.Title),
            .. rows.SelectMany((row, i) => RowTexts(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. rows.Length == 0 ? EmptyTexts() : AxisTexts(),
            .. ChartNotes.Texts(notes, height - padding.Bottom + AxisHeight),
        ],
    };

    private SubjectRobustness[] Rows()
    {
        if (ranked.Length <= Most)
            return ranked;
        HashSet<SubjectRobustness> kept = [.. ranked.OrderByDescending(subject => subject.HighRank - subject.LowRank).Take(Most)];
        return [.. ranked.Where(kept.Contains)];
    }

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(RankAt(padding.Left), highest + 0.6, -0.5, Math.Max(1, rows.Length) - 0.5);
        double[] ticks = Ticks();
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int i = 0; i < rows.Length; i++)
            AddRow(plot, rows[i], rows.Length - 1 - i);
        foreach ((int first, int last) in Brackets())
            PlotShapes.Bracket(plot, RankAt(padding.Left + 2), RankAt(padding.Left + 6), rows.Length - 1 - last - Half, rows.Length - 1 - first + Half);
    }

    private static void AddRow(Plot plot, SubjectRobustness row, double y)
    {
        var bar = plot.Add.Rectangle(row.LowRank - 0.3, row.HighRank + 0.3, y - Half, y + Half);
        bar.FillColor = Color.FromHex(ChartStyle.GradeColour(3, 6));
        bar.LineWidth = 0;
        var mark = plot.Add.Marker((double)row.NominalRank!.Value, y, MarkerShape.FilledCircle, 8, Color.FromHex(ChartStyle.GradeColour(0, 6)));
        mark.MarkerStyle.OutlineWidth = 0;
    }

    private IEnumerable<ChartText> RowTexts(SubjectRobustness row, float y)
    {
        yield return new ChartText(Label(row), labelRight, y, Anchor: TextAnchor.End);
        yield return new ChartText(RangeOf(row), ChartStyle.Width - padding.Right + ChartStyle.Gap, y);
    }

    /// <summary>The first and the last row shown of each group that cannot be told apart.</summary>
    private IEnumerable<(int First, int Last)> Brackets() => GroupSpans.Of(RankRanges.GroupsOf(study), [.. rows.Select(row => row.Subject.Name)]);

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = ChartHeader.Height + (rows.Length * RowHeight) + 17;
        foreach (double tick in Ticks())
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.RankAxis.In(language), DataLeft + (DataWidth / 2), y + 18, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(ReportTexts.NoRanks.In(language), ChartStyle.Margin, ChartHeader.Height + (RowHeight / 2) + Baseline, Colour: ChartStyle.Muted);
    }

    private IEnumerable<string> Notes()
    {
        if (rows.Length == 0)
            yield break;
        yield return ReportTexts.RankIntervalNote.Format(language, StudyVerdict.Percent(study.Options.Level));
        if (Brackets().Any())
            yield return ReportTexts.BracketNote.Format(language, StudyVerdict.Percent(study.Options.Separation));
        if (rows.Length < ranked.Length)
            yield return ReportTexts.RanksCut.Format(language, rows.Length, ranked.Length);
    }

    private string Describe()
    {
        if (rows.Length == 0)
            return ReportTexts.NoRanks.In(language);
        SubjectRobustness widest = ranked.MaxBy(row => row.HighRank - row.LowRank)!;
        return ReportTexts.RankIntervalDescription.Format(
            language, ranked.Length, Label(ranked[0]), RangeOf(ranked[0]), Label(widest), RangeOf(widest), ranked.Count(row => row.LowRank.Equals(row.HighRank)));
    }

    /// <summary>Whole ranks, the first among them.</summary>
    private double[] Ticks()
    {
        double step = Math.Max(1, NiceScale.Step(highest, 12));
        return step.Equals(1) ? NiceScale.Ticks(1, highest, 1) : [1, .. NiceScale.Ticks(step, highest, step).Where(tick => tick > 1 + (step / 2))];
    }

    private string RangeOf(SubjectRobustness row) => row.LowRank.Equals(row.HighRank)
        ? StudyVerdict.Number(row.LowRank)
        : ReportTexts.RankRange.Format(language, StudyVerdict.Number(row.LowRank), StudyVerdict.Number(row.HighRank));

    private static string Label(SubjectRobustness row) => string.Create(
        CultureInfo.InvariantCulture, $"{TextFit.Shorten(row.Subject.Name, ChartStyle.LabelSize, WidestLabel)}  {StudyVerdict.Number((double)row.NominalRank!.Value)}");

    private float XOf(double rank) => DataLeft + (float)((rank - 0.4) / (highest + 0.2) * DataWidth);

    private double RankAt(float x) => 0.4 + ((x - DataLeft) / DataWidth * (highest + 0.2));
}
