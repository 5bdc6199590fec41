namespace Evaluation.Reports.Html.Models;

/// <summary>A rule that is not met, or something that a person should look at.</summary>
internal sealed record ConductCard
{
    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>What the rule asks.</summary>
    public required string Title { get; init; }

    /// <summary>How it came out, and how much it weighs.</summary>
    public required string Outcome { get; init; }

    /// <summary>What was seen.</summary>
    public required ValueList<string> Evidence { get; init; }

    /// <summary>The clauses, each with its mark when it was not read in its source; none for findings of our own.</summary>
    public required ValueList<LinkedText> Basis { get; init; }

    /// <summary>What would clear it.</summary>
    public required string Clears { get; init; }

    /// <summary>What a person judged; empty when nobody did.</summary>
    public required string Judgement { get; init; }
}
