using Evaluation.Observations;
using Evaluation.Patterns.Indices;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>A round as office patterns look at it: one line for each subject, as it was officially scored.</summary>
internal sealed class OfficeTable
{
    private readonly double[] shares;
    private readonly int leaves;

    private OfficeTable(PatternRound round, RoundResult result)
    {
        Round = round;
        leaves = round.Leaves.Count;
        Subjects = result.Observations.Subjects;
        Standings = [.. Subjects.Select(subject => result.Find(subject.Name))];
        shares = new double[Subjects.Count * leaves];
        for (int cell = 0; cell < shares.Length; cell++)
            shares[cell] = ShareOf(round, result, cell / leaves, cell % leaves);
    }

    internal PatternRound Round { get; }

    internal ValueList<Subject> Subjects { get; }

    /// <summary>By subject, where it stands.</summary>
    internal Standing?[] Standings { get; }

    internal int Count => Subjects.Count;

    /// <summary>The table of a round; <see langword="null"/> when it could not be scored.</summary>
    internal static OfficeTable? Of(PatternRound round) => round.Result is { } result ? new OfficeTable(round, result) : null;

    /// <summary>The share of a leaf's full mark that a subject got; NaN where the leaf was left out.</summary>
    internal double Share(int subject, int leaf) => shares[(subject * leaves) + leaf];

    /// <summary>The published total; NaN without one.</summary>
    internal double Total(int subject) => (double?)Standings[subject]?.Score ?? double.NaN;

    internal string NameOf(int subject) => Subjects[subject].Name;

    internal string?[] GroupsOf(IEnumerable<int> subjects) => [.. subjects.Select(subject => Subjects[subject].Group)];

    /// <summary>The mean share over the given leaves, each counting once; NaN when fewer than so many have one.</summary>
    internal double MeanShare(int subject, IReadOnlyList<int> some, int fewest = 1)
    {
        double[] present = Vectors.Present([.. some.Select(leaf => Share(subject, leaf))]);
        return present.Length >= Math.Max(1, fewest) ? Vectors.Mean(present) : double.NaN;
    }

    private static double ShareOf(PatternRound round, RoundResult result, int subject, int leaf)
    {
        int node = result.Compiled.Layout.TreeLeaves[leaf];
        return result.Grid.StatesOf(subject)[node] == NodeState.Scored && round.FullMarks[leaf] is var full and not 0
            ? (double)result.Grid.ScoresOf(subject)[node] / (double)full
            : double.NaN;
    }
}
