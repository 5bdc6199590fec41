using Evaluation.Diagnostics;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>Scores a round that has been scored again and again, with other answers of its leaves.</summary>
/// <remarks>Rows stay where they were placed and panels joined, and one grid takes every result: each lasts until the next is asked for.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class Rescoring(RoundResult scored)
{
    private readonly ScoreGrid grid = scored.Grid.WithSameRows();

    /// <summary>Scores the round.</summary>
    /// <param name="engine">Who answers for the leaves.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">An answer is refused.</exception>
    internal RoundResult Score(ILeafEngine engine, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        grid.Forget();
        new ScoringPass(scored.Compiled, scored.Observations, diagnostics, engine, grid).ScorePlaced(1, null, cancellationToken);
        return diagnostics.HasErrors
            ? throw new InvalidInputException(diagnostics.ToList())
            : new RoundResult(scored.Compiled, scored.Observations, grid, diagnostics, threads: 1);
    }
}
