using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness;

/// <summary>Rounds of any size: branches of four leaves with weights under a weighted mean, points of every leaf about a level of the subject's own.</summary>
internal static class LargeRound
{
    private const int LeavesPerBranch = 4;

    internal static RoundResult Score(int subjects, int leaves, long seed, Func<Scheme, Scheme>? change = null) =>
        Score(subjects, leaves, seed, change, Enumerable.Range(0, subjects));

    /// <summary>The same with the subjects in another order.</summary>
    internal static RoundResult Score(int subjects, int leaves, long seed, Func<Scheme, Scheme>? change, IEnumerable<int> order)
    {
        Scheme scheme = (change ?? (same => same))(SchemeOf(leaves));
        var builder = new ObservationTableBuilder(scheme);
        Indicator[] all = [.. scheme.Leaves];
        foreach (int subject in order)
        {
            var random = new RandomStream(seed, subject);
            double level = 60 + (8 * random.NextNormal());
            string name = FormattableString.Invariant($"s{subject:0000}");
            builder.AddSubject(new Subject(name));
            foreach (Indicator leaf in all)
                builder.Add(name, leaf.Code, ObservedValue.OfNumber((decimal)Math.Clamp(Math.Round(level + (15 * random.NextNormal()), 1), 0, 100)));
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    private static Scheme SchemeOf(int leaves) => new()
    {
        Code = "large",
        Title = "large",
        Aggregation = new WeightedMean(Relative: true),
        Grades = [new Grade("A", 70), new Grade("B", 60, Below: 70), new Grade("C", Below: 60)],
        Indicators = Enumerable.Range(0, (leaves + LeavesPerBranch - 1) / LeavesPerBranch).Select(branch => new Indicator
        {
            Code = FormattableString.Invariant($"A{branch + 1}"),
            Title = "branch",
            Weight = 1 + (branch % 3),
            Aggregation = new WeightedMean(Relative: true),
            Children = Enumerable.Range(0, Math.Min(LeavesPerBranch, leaves - (branch * LeavesPerBranch))).Select(leaf => new Indicator
            {
                Code = FormattableString.Invariant($"A{branch + 1}.{leaf + 1}"),
                Title = "leaf",
                Weight = 1 + (leaf % 2),
                Method = new DirectPoints(),
            }).ToValueList(),
        }).ToValueList(),
    };
}
