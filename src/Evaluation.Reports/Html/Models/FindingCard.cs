namespace Evaluation.Reports.Html.Models;

/// <summary>A finding, with what else could explain it and what to check.</summary>
internal sealed record FindingCard
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Statement { get; init; }

    /// <summary>What findings of its kind mean.</summary>
    public required string Meaning { get; init; }

    public required ValueList<string> Evidence { get; init; }

    /// <summary>p, q, statistic, effect and the number of ratings.</summary>
    public required ValueList<Fact> Figures { get; init; }

    public required ValueList<string> Innocent { get; init; }

    public required string Check { get; init; }
}
