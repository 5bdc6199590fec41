using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>A scored round: every subject's scorecard, rank and grade.</summary>
/// <remarks>Scorecards are views of the result's columns and are made when asked for.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundResult
{
    private readonly Lazy<Dictionary<string, Standing>> bySubject;

    internal RoundResult(CompiledScheme compiled, ObservationTable observations, ScoreGrid grid, DiagnosticBag diagnostics, int threads)
    {
        Compiled = compiled;
        Observations = observations;
        Grid = grid;
        Standings = Ranking.Rank(this, diagnostics, threads);
        Diagnostics = diagnostics.ToList();
        Manifest = RoundManifest.Of(compiled, observations);
        bySubject = new Lazy<Dictionary<string, Standing>>(
            () => Standings.ToDictionary(standing => standing.Subject.Name, StringComparer.Ordinal));
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme => Compiled.Scheme;

    /// <summary>The rules that gave the points.</summary>
    public RuleBook Rules => Compiled.Rules;

    /// <summary>The observations scored.</summary>
    public ObservationTable Observations { get; }

    /// <summary>The subjects from the best down; equal ones by their given order, then by name; those without a total last.</summary>
    public ValueList<Standing> Standings { get; }

    /// <summary>Warnings; a result never has errors.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What the result was made from.</summary>
    public RoundManifest Manifest { get; }

    internal CompiledScheme Compiled { get; }

    internal ScoreGrid Grid { get; }

    /// <summary>The standing of a subject, or <see langword="null"/> when the round has no subject of that name.</summary>
    public Standing? Find(string subject) => bySubject.Value.GetValueOrDefault(subject);
}
