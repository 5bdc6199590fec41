using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>How the indicators of a scored round hang together: what counts twice, what pulls against the rest, what tells nobody from anybody.</summary>
/// <remarks>All figures are statistics of score rates in <see cref="double"/>; pairs of scores that are missing on one side are left out pair by pair.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundStructure
{
    /// <summary>What was flagged, and from where on.</summary>
    public required StructureOptions Options { get; init; }

    /// <summary>Every pair of leaves, in the order of the scheme.</summary>
    public required ValueList<Correlation> Pairs { get; init; }

    /// <summary>Every indicator with its parent, and with each branch further up; the total has an empty code.</summary>
    public required ValueList<Correlation> WithAncestors { get; init; }

    /// <summary>Cronbach's alpha of every branch, the total first.</summary>
    public required ValueList<BranchReliability> Reliability { get; init; }

    /// <summary>The principal components of every branch, the total first.</summary>
    public required ValueList<BranchComponents> Components { get; init; }

    /// <summary>Weight and influence of every leaf.</summary>
    public required ValueList<IndicatorInfluence> Influence { get; init; }

    /// <summary>Codes of indicators on which all subjects that have a score have the same: they tell nobody from anybody.</summary>
    public required ValueList<string> WithoutInformation { get; init; }

    /// <summary>Looks at a round.</summary>
    /// <param name="result">The round.</param>
    /// <param name="options">What to flag; <see langword="null"/> for <see cref="StructureOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RoundStructure Of(RoundResult result, StructureOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new StructureBuilder(result, options ?? StructureOptions.Default, cancellationToken).Build();
    }

    /// <summary>What stands out, in plain words.</summary>
    public string ToText(Language language) => StructureText.Of(this, language);

    /// <summary>Everything as JSON; figures have ten significant digits.</summary>
    public string ToJson() => StructureText.ToJson(this);
}
