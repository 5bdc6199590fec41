using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Schemes;

namespace Evaluation.Reports.Problems;

/// <summary>A line of a subject's problem list (问题清单): where points of the total were lost, why, and what would win them back.</summary>
/// <remarks>Page, document and workbook show the same lines. All texts are safe to print and in the language of the page.</remarks>
internal sealed record ProblemRow
{
    /// <summary>The leaf; <see langword="null"/> where no indicator lost the points but a deduction, an override, or comparing subjects.</summary>
    internal required Indicator? Indicator { get; init; }

    /// <summary>The code of the indicator or adjustment; empty when it has none.</summary>
    internal required string Code { get; init; }

    /// <summary>The title of the indicator or adjustment.</summary>
    internal required string Title { get; init; }

    /// <summary>What was to be had (分值), in points of the total; <see langword="null"/> where nothing was to be had.</summary>
    internal required decimal? MarkPoints { get; init; }

    /// <summary>What was earned (得分), in points of the total; negative for a deduction.</summary>
    internal required decimal ScorePoints { get; init; }

    /// <summary>What was lost (失分), in points of the total; above 0.</summary>
    internal required decimal LostPoints { get; init; }

    /// <summary>The rule that took the points, with what was observed (失分原因).</summary>
    internal required string Reason { get; init; }

    /// <summary>What else is to be said: the score on the leaf's own scale, corrections, the remark.</summary>
    internal required ValueList<string> Notes { get; init; }

    /// <summary>What the indicator rests on (依据).</summary>
    internal required ValueList<LinkedText> Basis { get; init; }

    /// <summary>Where the evidence is (证据); empty when not told.</summary>
    internal required ValueList<LinkedText> Evidence { get; init; }

    /// <summary>What would win the points back (整改建议).</summary>
    internal required string Remedy { get; init; }

    /// <summary>What is suggested, without the points that it wins; empty where no leaf lost them.</summary>
    internal string Action { get; init; } = "";

    /// <summary>Code and title.</summary>
    internal string Name => Code.Length == 0 ? Title : Code + " " + Title;

    /// <summary>What was to be had, to be read; a dash where nothing was.</summary>
    internal string Mark => PageContext.Points(MarkPoints);

    /// <summary>What was earned, to be read.</summary>
    internal string Score => PageContext.Points(ScorePoints);

    /// <summary>What was lost, to be read.</summary>
    internal string Lost => PageContext.Points(LostPoints);
}
