using Evaluation.Reports.Charts;

namespace Evaluation.Reports.Word;

/// <summary>A picture with a caption below it.</summary>
/// <param name="Chart">The chart.</param>
internal sealed record WordPicture(ChartImage Chart) : WordBlock;
