using System.Text;

namespace Evaluation.Reports.Html.Models;

/// <summary>What the page says about one subject.</summary>
internal sealed record SubjectSection
{
    // Measured, and rounded up.
    private const int MarkupBytes = 1_900;
    private const int ProfileBytes = 420;
    private const int TimesNamed = 6;

    /// <summary>The id of the subject's page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The subject.</summary>
    public required string Name { get; init; }

    /// <summary>Rank and total, and the grade.</summary>
    public required string Standing { get; init; }

    /// <summary>Rank, total, grade, group and what was lost.</summary>
    public required ValueList<Fact> Figures { get; init; }

    /// <summary>The first-level indicators, the subject beside all.</summary>
    public required ValueList<ProfileLine> Profile { get; init; }

    /// <summary>The subject a place better, whose address is its <see cref="Neighbour.Anchor"/>; <see langword="null"/> for the first.</summary>
    public Neighbour? Previous { get; init; }

    /// <summary>The subject a place worse; <see langword="null"/> for the last.</summary>
    public Neighbour? Next { get; init; }

    /// <summary>Charts as SVG; empty where there are too many subjects to draw each.</summary>
    public ValueList<string> Charts { get; init; } = [];

    /// <summary>The problem list, in the scheme's order; of large rounds only the largest losses, and <see cref="More"/> tells the rest.</summary>
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
    internal long Bytes => MarkupBytes + (Profile.Count * ProfileBytes) + (TimesNamed * Length(Name)) + Advice.Sum(Length) + LeftOut.Sum(Length);

    private static long Length(string text) => Encoding.UTF8.GetByteCount(text);
}
