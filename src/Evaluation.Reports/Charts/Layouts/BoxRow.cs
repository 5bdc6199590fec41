using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>One row of a chart of boxes.</summary>
/// <param name="Label">Whose numbers, safe to draw.</param>
/// <param name="Box">The numbers.</param>
internal sealed record BoxRow(string Label, BoxFigures Box)
{
    /// <summary>Of fewer numbers there is no box.</summary>
    internal const int FewestForBox = 5;

    /// <summary>Whether there are numbers enough.</summary>
    internal bool HasBox => Box.Numbers.Count >= FewestForBox;
}
