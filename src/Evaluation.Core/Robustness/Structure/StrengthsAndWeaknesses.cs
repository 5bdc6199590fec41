using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>On which leaves a subject stands best and worst among all subjects (优势与短板).</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StrengthsAndWeaknesses
{
    private StrengthsAndWeaknesses(string subject, ValueList<LeafStanding> strengths, ValueList<LeafStanding> weaknesses) =>
        (Subject, Strengths, Weaknesses) = (subject, strengths, weaknesses);

    /// <summary>The name of the subject.</summary>
    public string Subject { get; }

    /// <summary>Its best leaves, the best first, equal ranks in the order of the scheme.</summary>
    public ValueList<LeafStanding> Strengths { get; }

    /// <summary>Its worst leaves, the worst last.</summary>
    public ValueList<LeafStanding> Weaknesses { get; }

    /// <summary>Looks at a subject. Leaves on which it has no score, or everybody the same, are passed over.</summary>
    /// <param name="result">The round.</param>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="count">How many leaves of each kind at most, 1 or more. The default is 5.</param>
    /// <exception cref="KeyNotFoundException">The round has no such subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static StrengthsAndWeaknesses Of(RoundResult result, string subject, int count = 5)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Standing standing = result.Find(subject) ?? throw new KeyNotFoundException($"The round has no subject '{subject}'.");
        LeafStanding[] all = [.. result.Compiled.Layout.TreeLeaves.Select(node => StandingOn(result, standing.Card, node)).OfType<LeafStanding>().OrderBy(leaf => leaf.Rank)];
        return new StrengthsAndWeaknesses(subject, all.Take(count).ToValueList(), all.TakeLast(count).ToValueList());
    }

    private static LeafStanding? StandingOn(RoundResult result, Scorecard card, int node)
    {
        decimal[] scores =
        [
            .. Enumerable.Range(0, result.Grid.SubjectCount).Where(subject => result.Grid.StatesOf(subject)[node] == NodeState.Scored)
                .Select(subject => Precision.Snap(result.Grid.ScoresOf(subject)[node])),
        ];
        NodeScore line = card.Line(node);
        if (line.Score is not { } own || scores.Distinct().Count() < 2)
            return null;
        SchemeNode at = result.Compiled.Layout.Nodes[node];
        string branch = result.Compiled.Layout.Nodes[at.Parent].Indicator?.Code ?? "";
        return new LeafStanding(at.Indicator!, branch, 1 + scores.Count(score => score > own), scores.Length, line);
    }
}
