using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>What the page says about one subject.</summary>
internal sealed record SubjectSection
{
    // Measured, and rounded up.
    private const int MarkupBytes = 1_300;
    private const int TimesNamed = 6;

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    /// <summary>Rank and total, and the grade.</summary>
    public required string Standing { get; init; }

    /// <summary>The problem list, in the scheme's order.</summary>
    public required ValueList<LossRow> Losses { get; init; }

    /// <summary>All that was lost, in points of the total.</summary>
    public required string Lost { get; init; }

    /// <summary>How full mark, losses and rounding make the total.</summary>
    public required string Reckoning { get; init; }

    /// <summary>What was left out and rescaled, by the kind of nothing.</summary>
    public required ValueList<string> LeftOut { get; init; }

    /// <summary>What smaller losses are not listed; empty when all are.</summary>
    public string More { get; init; } = "";

    /// <summary>The explanation; empty when the page has none.</summary>
    public required ValueList<ExplanationRow> Explanation { get; init; }

    /// <summary>Where the most points can be won back, the largest first.</summary>
    public required ValueList<string> Advice { get; init; }

    /// <summary>About how many bytes the subject takes in the page beside its losses and its explanation.</summary>
    internal long Bytes => MarkupBytes + (TimesNamed * Length(Name)) + Advice.Sum(Length) + LeftOut.Sum(Length);

    private static long Length(string text) => Encoding.UTF8.GetByteCount(text);
}
