using Evaluation.Statistics;

namespace Evaluation.Evaluators.Bias;

/// <summary>Whether an evaluator gave some subjects more, compared with the panel, than others.</summary>
/// <param name="Evaluator">The position of the evaluator.</param>
/// <param name="Permutation">The permutation test over subjects; its difference is in points of a subject's total.</param>
/// <param name="Welch">The same by Welch's test; <see langword="null"/> where a group has fewer than two subjects.</param>
/// <param name="Yuen">The same by trimmed means, which a few wild scores cannot move; <see langword="null"/> likewise.</param>
public sealed record FavourTest(int Evaluator, PermutationResult Permutation, MeanDifference? Welch, MeanDifference? Yuen)
{
    /// <summary>The fewest subjects, or groups of subjects, on either side.</summary>
    internal const int FewestSubjects = 3;

    /// <summary>
    /// The same with whole groups of subjects instead of subjects; <see langword="null"/> unless all subjects have a group, ties go by whole groups, and some group has
    /// several subjects.
    /// </summary>
    public FavourOfGroups? Groups { get; init; }

    /// <summary>What ties the evaluator to the subjects, the most frequent first.</summary>
    public ValueList<TieCount> Ties { get; init; } = [];

    /// <summary>The p-value that counts: that of whole groups where there is one.</summary>
    public double PValue => Groups?.PValue ?? Permutation.PValue;

    /// <summary>Tests one evaluator.</summary>
    /// <returns>The test; <see langword="null"/> when there are fewer than three subjects on a side.</returns>
    internal static FavourTest? Of(
        int evaluator,
        Discrepancies discrepancies,
        Func<int, bool> isFocal,
        Alternative alternative,
        PermutationOptions options,
        CancellationToken cancellationToken,
        Func<int, string?>? groupOf = null)
    {
        IReadOnlyList<(int Subject, double Points)> subjects = discrepancies.Of(evaluator);
        double[] points = [.. subjects.Select(subject => subject.Points)];
        bool[] marks = [.. subjects.Select(subject => isFocal(subject.Subject))];
        double[] focal = [.. points.Where((_, i) => marks[i])];
        double[] others = [.. points.Where((_, i) => !marks[i])];
        if (focal.Length < FewestSubjects || others.Length < FewestSubjects)
            return null;
        string?[] groups = [.. subjects.Select(subject => groupOf?.Invoke(subject.Subject))];
        return PermutationTest.Of([new PermutationStratum(points, marks)], alternative, options, cancellationToken) is { } permutation
            ? new FavourTest(evaluator, permutation, WelchTest.Of(focal, others), YuenTest.Of(focal, others))
            {
                Groups = OfGroups(points, marks, groups, alternative, options, cancellationToken),
            }
            : null;
    }

    private static FavourOfGroups? OfGroups(
        double[] points, bool[] marks, string?[] groups, Alternative alternative, PermutationOptions options, CancellationToken cancellationToken)
    {
        string?[] names = [.. groups.Distinct(StringComparer.Ordinal)];
        if (names.Contains(null) || names.Length == points.Length)
            return null;
        int[] clusters = Array.ConvertAll(groups, group => Array.IndexOf(names, group));
        bool[] isTied = new bool[names.Length];
        for (int i = 0; i < marks.Length; i++)
            isTied[clusters[i]] |= marks[i];
        if (marks.Where((isFocal, i) => isFocal != isTied[clusters[i]]).Any())
            return null;
        int tied = isTied.Count(isOwn => isOwn);
        double? p = Math.Min(tied, names.Length - tied) < FewestSubjects
            ? null
            : ClusterPermutation.PValue(points, clusters, isTied, alternative, options, cancellationToken);
        return new FavourOfGroups(tied, names.Length, p);
    }
}
