using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>How far each sheet lies from the rest in the joined models together, on a scale without an end.</summary>
/// <remarks>
/// The joined score is a share of peers and stops at 1, so that it cannot tell the farthest of a hundred sheets from one that is a hundred times as far. What the models
/// give is brought to robust z by median and spread of the sheets compared with, and the mean is taken.
/// </remarks>
internal static class JoinedDistance
{
    /// <summary>By sheet; <see langword="null"/> where a model has no score.</summary>
    /// <param name="members">The scores of each joined model, by sheet.</param>
    /// <param name="reference">Whether a sheet is among those compared with; <see langword="null"/> for all.</param>
    internal static double?[] Of(IReadOnlyList<ValueList<IndexValue>> members, bool[]? reference)
    {
        if (members.Count == 0)
            return [];
        double?[][] z = [.. members.Select(scores => RobustZ(scores, reference))];
        return [.. Enumerable.Range(0, members[0].Count).Select(sheet => z.All(model => model[sheet] is not null) ? z.Average(model => model[sheet]) : null)];
    }

    private static double?[] RobustZ(ValueList<IndexValue> scores, bool[]? reference)
    {
        double[] compared = [.. Enumerable.Range(0, scores.Count).Where(sheet => reference?[sheet] != false).Select(sheet => scores[sheet].Value).OfType<double>().Order()];
        if (compared.Length < 2 || !(compared[^1] - compared[0] > 1e-12))
            return [.. scores.Select(score => score.HasValue ? 0.0 : (double?)null)];
        double median = Median.OfSorted(compared);
        (double spread, _) = RobustSpread.Of(compared, median, width => width > 1e-12);
        return [.. scores.Select(score => (score.Value - median) / spread)];
    }
}
