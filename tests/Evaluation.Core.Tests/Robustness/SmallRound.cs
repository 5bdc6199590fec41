using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>Rounds whose leaves all take a number, made from a table.</summary>
internal static class SmallRound
{
    /// <summary>Scores subjects <c>s0</c>, <c>s1</c>…</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="numbers">By subject and leaf; <see langword="null"/> for a missing one.</param>
    internal static RoundResult Score(Scheme scheme, params decimal?[][] numbers)
    {
        var builder = new ObservationTableBuilder(scheme);
        Indicator[] leaves = [.. scheme.Leaves];
        for (int subject = 0; subject < numbers.Length; subject++)
        {
            string name = FormattableString.Invariant($"s{subject}");
            builder.AddSubject(new Subject(name));
            for (int leaf = 0; leaf < leaves.Length; leaf++)
                builder.Add(name, leaves[leaf].Code, numbers[subject][leaf] is { } number ? ObservedValue.OfNumber(number) : ObservedValue.Missing);
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    internal static RoundResult Score(Scheme scheme, decimal[][] numbers) =>
        Score(scheme, [.. numbers.Select(row => row.Select(number => (decimal?)number).ToArray())]);
}
