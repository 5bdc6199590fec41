using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using ScottPlot;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>Lays out the chart of convergence: steps of doubled rows from left to right, one line for each factor, named at its end.</summary>
internal sealed class ConvergenceDrawing
{
    private const float DataHeight = 260;
    private const float LineHeight = 17;
    private const float WidestName = 240;
    private const float AxisHeight = 42;
    private const float NoteHeight = 18;
    private const float AxisWidth = 44;
    private const float Baseline = 4.5f;

    private static readonly MarkerShape[] Marks =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleUp, MarkerShape.OpenCircle, MarkerShape.OpenSquare, MarkerShape.OpenDiamond, MarkerShape.OpenTriangleUp];

    private readonly SensitivityStudy study;
    private readonly TargetSensitivity target;
    private readonly Language language;
    private readonly int[] rows;
    private readonly (string Name, double[] Totals)[] lines;
    private readonly PixelPadding padding;
    private readonly float height;

    internal ConvergenceDrawing(SensitivityStudy study, int target, Language language)
    {
        (this.study, this.target, this.language) = (study, study.Targets[target], language);
        rows = [.. this.target.Convergence.Select(step => step.Rows).Distinct().Order()];
        lines = [.. study.Factors.Select(factor => (
            FactorTexts.ShortOf(factor).In(language),
            this.target.Convergence.Where(step => step.Factor == factor.Name).OrderBy(step => step.Rows).Select(step => Math.Clamp(step.Total, 0, 1)).ToArray()))
            .Where(line => line.Item2.Length > 0)];
        float right = ChartStyle.Margin + ChartStyle.Gap + MathF.Ceiling(lines.Select(line => TextFit.Width(NameOf(line.Name), ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
        padding = new PixelPadding(ChartStyle.Margin + AxisWidth, right, AxisHeight + ChartStyle.Gap + NoteHeight, ChartHeader.Height);
        height = ChartHeader.Height + Math.Max(DataHeight, lines.Length * LineHeight) + padding.Bottom;
    }

    private float DataTop => ChartHeader.Height;

    private float DataBottom => height - padding.Bottom;

    private string Title => ReportTexts.ConvergenceTitle.In(language);

    internal ChartDrawing Draw() => new()
    {
        Name = "convergence",
        Title = Title,
        AlternativeText = Describe(),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(Title, study.Result.Scheme.Title),
            .. lines.Length == 0 ? EmptyTexts() : AxisTexts().Concat(NameTexts()),
            new ChartText(ReportTexts.ConvergenceNote.In(language), ChartStyle.Margin, DataBottom + AxisHeight + NoteHeight - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(-0.15, Math.Max(1, rows.Length - 1) + 0.15, -0.02, 1.04);
        double[] across = [.. Enumerable.Range(0, rows.Length).Select(i => (double)i)];
        double[] up = [0, 0.25, 0.5, 0.75, 1];
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(across, new string[across.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(up, new string[up.Length]);
        for (int i = 0; i < lines.Length; i++)
        {
            var line = plot.Add.Scatter(across[..lines[i].Totals.Length], lines[i].Totals);
            line.Color = Color.FromHex(ColourOf(i));
            line.LineWidth = 2;
            line.MarkerShape = Marks[i % Marks.Length];
            line.MarkerSize = 9;
        }
    }

    private static string ColourOf(int line) => line % 2 == 0 ? ChartStyle.Bar : ChartStyle.MeanMark;

    private IEnumerable<ChartText> AxisTexts()
    {
        for (int i = 0; i < rows.Length; i++)
            yield return new ChartText(rows[i].ToString(CultureInfo.InvariantCulture), XOf(i), DataBottom + 17, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        foreach (double share in (double[])[0, 0.25, 0.5, 0.75, 1])
            yield return new ChartText(StudyVerdict.Percent(share).In(language), padding.Left - ChartStyle.Gap, YOf(share) + Baseline, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.ConvergenceAxis.In(language), (XOf(0) + XOf(Math.Max(1, rows.Length - 1))) / 2, DataBottom + 35, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    /// <summary>Each name beside the end of its line, moved down where another is in the way.</summary>
    private IEnumerable<ChartText> NameTexts()
    {
        float free = DataTop;
        foreach ((string name, double end, int line) in lines.Select((line, i) => (line.Name, line.Totals[^1], i)).OrderByDescending(line => line.Item2))
        {
            float y = Math.Max(free, YOf(end) + Baseline);
            free = y + LineHeight;
            yield return new ChartText(NameOf(name), ChartStyle.Width - padding.Right + ChartStyle.Gap, y, Colour: ColourOf(line));
        }
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(ReportTexts.NothingMoves.In(language), ChartStyle.Margin, DataTop + LineHeight, Colour: ChartStyle.Muted);
    }

    private string Describe()
    {
        if (lines.Length == 0)
            return ReportTexts.NothingMoves.In(language);
        double largest = lines.Max(line => line.Totals.Length < 2 ? 0 : Math.Abs(line.Totals[^1] - line.Totals[^2]));
        return ReportTexts.ConvergenceDescription.Format(
            language, SensitivityText.NameOf(target.Target), lines.Length, rows[0], rows[^1], StudyVerdict.Percent(largest)) + " " + ReportTexts.ConvergenceNote.In(language);
    }

    private static string NameOf(string name) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName);

    private float XOf(double place) =>
        padding.Left + (float)((place + 0.15) / (Math.Max(1, rows.Length - 1) + 0.3) * (ChartStyle.Width - padding.Left - padding.Right));

    private float YOf(double share) => DataBottom - (float)((share + 0.02) / 1.06 * (DataBottom - DataTop));
}
