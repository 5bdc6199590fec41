using Evaluation.Statistics;

namespace Evaluation.Evaluators.Bias;

/// <summary>Whether an evaluator gave some subjects more, compared with the panel, than others.</summary>
/// <param name="Evaluator">The position of the evaluator.</param>
/// <param name="Permutation">The permutation test over subjects; its difference is in points of a subject's total.</param>
/// <param name="Welch">The same by Welch's test; <see langword="null"/> where a group has fewer than two subjects.</param>
/// <param name="Yuen">The same by trimmed means, which a few wild scores cannot move; <see langword="null"/> likewise.</param>
public sealed record FavourTest(int Evaluator, PermutationResult Permutation, MeanDifference? Welch, MeanDifference? Yuen)
{
    /// <summary>The fewest subjects on either side.</summary>
    internal const int FewestSubjects = 3;

    /// <summary>Tests one evaluator.</summary>
    /// <returns>The test; <see langword="null"/> when there are fewer than three subjects on a side.</returns>
    internal static FavourTest? Of(
        int evaluator, Discrepancies discrepancies, Func<int, bool> isFocal, Alternative alternative, PermutationOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<(int Subject, double Points)> subjects = discrepancies.Of(evaluator);
        double[] points = [.. subjects.Select(subject => subject.Points)];
        bool[] marks = [.. subjects.Select(subject => isFocal(subject.Subject))];
        double[] focal = [.. points.Where((_, i) => marks[i])];
        double[] others = [.. points.Where((_, i) => !marks[i])];
        if (focal.Length < FewestSubjects || others.Length < FewestSubjects)
            return null;
        return PermutationTest.Of([new PermutationStratum(points, marks)], alternative, options, cancellationToken) is { } permutation
            ? new FavourTest(evaluator, permutation, WelchTest.Of(focal, others), YuenTest.Of(focal, others))
            : null;
    }
}
