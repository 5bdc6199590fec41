using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Screening;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Patterns;

/// <summary>A round as patterns look at it: its sheets side by side, and its result.</summary>
/// <remarks>Sheets stand in the order in which the observations first name them; the columns are the tree's leaves in the order of the scheme.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PatternRound
{
    private PatternRound(Scheme scheme, ObservationTable observations, Indicator[] leaves, ValueList<ScoringSheet> sheets)
    {
        Scheme = scheme;
        Observations = observations;
        Leaves = leaves.ToValueList();
        FullMarks = leaves.Select(Schemes.Scheme.FullMarkOf).ToValueList();
        Sheets = sheets;
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>The observations.</summary>
    public ObservationTable Observations { get; }

    /// <summary>The tree's leaves.</summary>
    public ValueList<Indicator> Leaves { get; }

    /// <summary>The full mark of each leaf.</summary>
    public ValueList<decimal> FullMarks { get; }

    /// <summary>The sheets.</summary>
    public ValueList<ScoringSheet> Sheets { get; }

    /// <summary>By sheet and leaf, the share of the full mark that was given, usually from 0 to 1; missing where there is no score.</summary>
    public required SheetMatrix Shares { get; init; }

    /// <summary>By sheet and leaf, the number as it was entered; missing where the answer is no number.</summary>
    public required SheetMatrix Entered { get; init; }

    /// <summary>The scored round; <see langword="null"/> when it cannot be scored.</summary>
    public required RoundResult? Result { get; init; }

    /// <summary>What it was made from.</summary>
    public required RoundManifest Manifest { get; init; }

    /// <summary>What is wrong with the round as far as scoring met it.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Lays out a round.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PatternRound Of(Scheme scheme, ObservationTable observations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        var compiled = new CompiledScheme(scheme);
        if (!observations.Leaves.Select(leaf => leaf.Code).SequenceEqual(compiled.Leaves.Select(leaf => leaf.Code), StringComparer.Ordinal))
            throw new ArgumentException("The observations belong to a scheme with other leaves.", nameof(observations));
        Indicator[] leaves = compiled.Leaves[..compiled.Layout.TreeLeaves.Length];
        ValueList<ScoringSheet> sheets = SheetLayout.Of(observations, leaves.Length);
        var awarded = new AwardedPoints(compiled, observations);
        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(observations, cancellationToken: cancellationToken);
        return new PatternRound(scheme, observations, leaves, sheets)
        {
            Shares = SheetLayout.Cells(sheets, leaves.Length, (row, leaf) => Schemes.Scheme.FullMarkOf(leaves[leaf]) is var full and not 0 && awarded.Of(row) is { } points
                ? ShareOf(points, full)
                : null),
            Entered = SheetLayout.Cells(sheets, leaves.Length, (row, _) => observations.KindColumn[row] == ValueKind.Number ? (double)observations.NumberColumn[row] : null),
            Result = scored.Value,
            Manifest = RoundManifest.Of(compiled, observations),
            Diagnostics = scored.Diagnostics,
        };
    }

    /// <summary>In decimals, so that equal shares are equal numbers; near the end of their range that small full marks would overflow, in doubles.</summary>
    private static double ShareOf(decimal points, decimal full) =>
        Math.Abs(full) >= 1 || Math.Abs(points) < decimal.MaxValue / 2 * Math.Abs(full) ? (double)(points / full) : (double)points / (double)full;
}
