using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>One row of a chart of steps: a whole from zero, or a change from where the row above ended.</summary>
/// <param name="Label">What it is.</param>
/// <param name="From">Where it begins; 0 for a whole.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsWhole">Whether it is a whole.</param>
internal sealed record StepRow(string Label, decimal From, decimal To, bool IsWhole = false)
{
    private const int Digits = 4;

    /// <summary>The number at the right: of a whole its size, of a change its sign as well.</summary>
    internal string Text => IsWhole ? ScoreText.Brief(To, Digits) : ChartNumber.SignedText(To - From, Digits);

    /// <summary>A whole, changes of it, and the whole that they lead to.</summary>
    internal static StepRow[] Of(string first, decimal start, IReadOnlyList<(string Label, decimal Change)> changes, string last)
    {
        var rows = new List<StepRow> { new(first, 0, start, IsWhole: true) };
        foreach ((string label, decimal change) in changes)
            rows.Add(new StepRow(label, rows[^1].To, rows[^1].To + change));
        return [.. rows, new StepRow(last, 0, rows[^1].To, IsWhole: true)];
    }
}
