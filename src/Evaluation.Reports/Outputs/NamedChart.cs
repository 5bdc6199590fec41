using Evaluation.Reports.Charts;

namespace Evaluation.Reports.Outputs;

/// <summary>A chart of the folder <c>charts/</c>.</summary>
/// <param name="Name">The name of its files, without the ending.</param>
/// <param name="Parts">What it is made of, beside the result.</param>
/// <param name="HasContent">Whether it shows anything: one that could only say why not is no picture.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record NamedChart(string Name, MaterialParts Parts, bool HasContent, Func<Language, ChartImage> Draw);
