namespace Evaluation.Reports.Html.Models;

/// <summary>A finding, with what else could explain it and what to check.</summary>
internal sealed record FindingCard
{
    /// <summary>The code of its kind.</summary>
    public required string Code { get; init; }

    /// <summary>The name of its kind.</summary>
    public required string Title { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>What findings of its kind mean.</summary>
    public required string Meaning { get; init; }

    /// <summary>What it rests on.</summary>
    public required ValueList<string> Evidence { get; init; }

    /// <summary>p, q, statistic, effect and the number of ratings.</summary>
    public required ValueList<Fact> Figures { get; init; }

    /// <summary>Whom and what it is about, each with its place in the page.</summary>
    public required ValueList<AnchoredText> Links { get; init; }

    /// <summary>What else could explain it.</summary>
    public required ValueList<string> Innocent { get; init; }

    /// <summary>What to check.</summary>
    public required string Check { get; init; }
}
