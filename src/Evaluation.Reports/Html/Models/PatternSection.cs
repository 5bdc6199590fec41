using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>The section on patterns.</summary>
internal sealed record PatternSection
{
    private const int CardBytes = 2_000;

    /// <summary>What was looked over and what it comes to, in sentences.</summary>
    public required ValueList<string> Basis { get; init; }

    /// <summary>What a person should look at.</summary>
    public required ValueList<FindingCard> Findings { get; init; }

    /// <summary>The tests, by family.</summary>
    public required ValueList<FamilyRow> Families { get; init; }

    /// <summary>What was not tested, and why.</summary>
    public required ValueList<string> Abstentions { get; init; }

    /// <summary>How its figures are meant, in sentences.</summary>
    public required ValueList<string> Notes { get; init; }

    /// <summary>The charts that have something to show.</summary>
    public required ValueList<string> Charts { get; init; }

    /// <summary>About how many bytes the section takes in the page.</summary>
    internal long Bytes => Charts.Sum(Length)
        + Findings.Sum(card => CardBytes + Length(card.Statement) + card.Evidence.Sum(Length))
        + Abstentions.Sum(Length);

    private static long Length(string text) => Encoding.UTF8.GetByteCount(text);
}
