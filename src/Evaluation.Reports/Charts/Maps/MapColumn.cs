namespace Evaluation.Reports.Charts.Maps;

/// <summary>One column of a variable map: elements with their names, or counts of them where they are many.</summary>
/// <param name="Heading">What stands in it.</param>
/// <param name="Direction">What it means to stand high.</param>
/// <param name="Marks">The elements, the highest first; with several scales those of all, by scale.</param>
internal sealed record MapColumn(string Heading, string Direction, ValueList<MapMark> Marks)
{
    /// <summary>The most elements with a name each: more do not fit below each other.</summary>
    internal const int MostNamed = 32;

    /// <summary>The scales side by side in the column; one for elements.</summary>
    internal ValueList<MapScale> Scales { get; init; } = [];

    /// <summary>Whether elements are counted instead of named.</summary>
    internal bool IsCounted => Scales.Count == 0 && Marks.Count > MostNamed;

    /// <summary>Every place that the map has to reach.</summary>
    internal IEnumerable<double> Places => Marks.Concat(Scales.SelectMany(scale => scale.Marks)).Select(mark => mark.Measure);
}
