using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts.Maps;

/// <content>The text of the variable map.</content>
internal sealed partial class VariableMapDrawing
{
    private IEnumerable<ChartText> RulerTexts()
    {
        if (IsEmpty)
        {
            yield return new ChartText(ReportTexts.MapEmpty.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
            yield break;
        }

        yield return new ChartText(ReportTexts.Logits.In(language), Ruler - ChartStyle.Gap, ChartHeader.Height + 14, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
        foreach (double tick in RulerTicks)
            yield return new ChartText(NiceScale.Text(tick), Ruler - ChartStyle.Gap, YOf(tick) + Baseline, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> ColumnTexts(MapColumn column, int position)
    {
        float left = padding.Left + (position * ColumnWidth);
        float room = ColumnWidth - (2 * ChartStyle.Gap);
        yield return new ChartText(TextFit.Shorten(column.Heading, ChartStyle.LabelSize, room), left + ChartStyle.Gap, ChartHeader.Height + 14);
        yield return new ChartText(
            TextFit.Shorten(column.Direction, ChartStyle.NoteSize, room), left + ChartStyle.Gap, ChartHeader.Height + 32, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
        foreach (ChartText text in column.IsCounted ? BinTexts(column, left) : NameTexts(column, left))
            yield return text;
    }

    private IEnumerable<ChartText> BinTexts(MapColumn column, float left)
    {
        (int Bin, int Count)[] bins = Bins(column.Marks);
        int largest = bins.Max(bin => bin.Count);
        foreach ((int bin, int count) in bins)
        {
            float x = left + (float)(ColumnWidth * BarRoom * count / largest) + (ChartStyle.Gap / 2);
            yield return new ChartText(Count(count), x, YOf(Math.Clamp((bin + 0.5) * binWidth, lowest, highest)) + Baseline, ChartStyle.NoteSize);
        }
    }

    private IEnumerable<ChartText> NameTexts(MapColumn column, float left)
    {
        if (column.Scales.Count == 0)
            return Labels(column.Marks, left, ColumnWidth);
        float width = ColumnWidth / column.Scales.Count;
        return column.Scales.Count > MapScale.MostNamed
            ? []
            : column.Scales.SelectMany((scale, i) => Labels(scale.Marks, left + (i * width), width).Concat(ScaleName(scale, left + (i * width), width)));
    }

    private IEnumerable<ChartText> Labels(ValueList<MapMark> marks, float left, float width)
    {
        float[] places = LabelPlaces(marks);
        float room = width - LeaderEnd - ChartStyle.Gap;
        return marks.Select((mark, i) => new ChartText(
            TextFit.Shorten(mark.Label, ChartStyle.NoteSize, room), left + LeaderEnd + 3, places[i] + Baseline, ChartStyle.NoteSize));
    }

    private static IEnumerable<ChartText> ScaleName(MapScale scale, float left, float width)
    {
        if (scale.Name.Length > 0)
            yield return new ChartText(
                TextFit.Shorten(scale.Name, ChartStyle.NoteSize, width - ChartStyle.Gap), left + (ChartStyle.Gap / 2), ChartHeader.Height + 49, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
    }

    private IEnumerable<string> Notes()
    {
        if (IsEmpty)
            yield break;
        yield return ReportTexts.MapNote.In(language);
        if (content.Columns.Any(column => column.IsCounted))
            yield return ReportTexts.MapCounted.Format(language, MapColumn.MostNamed);
        if (content.Scales > MapScale.MostNamed)
            yield return ReportTexts.MapScales.Format(language, content.Scales, Math.Min(content.Scales, MapScale.Most));
        if (content.Extreme > 0)
            yield return ReportTexts.MapExtreme.Format(language, content.Extreme);
        if (content.Unmeasured > 0)
            yield return ReportTexts.MapUnmeasured.Format(language, content.Unmeasured);
    }

    private string Describe() => IsEmpty
        ? ReportTexts.MapEmpty.In(language)
        : string.Join(' ', content.Columns.Select(Describe).Where(words => words.Length > 0).Prepend(ReportTexts.MapDescription.In(language)));

    private string Describe(MapColumn column)
    {
        double[] places = [.. column.Places];
        return places.Length == 0 ? "" : ReportTexts.MapColumnDescription.Format(
            language, column.Heading, places.Length, Place(places.Min()), Place(places.Max()));
    }

    private static string Place(double logits) => ChartNumber.Statistic(logits);
}
