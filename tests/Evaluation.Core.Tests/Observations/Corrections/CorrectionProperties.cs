using CsCheck;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Observations.Corrections;

/// <summary>What must hold of corrections on random rounds.</summary>
public sealed class CorrectionProperties
{
    [Test]
    public void Correcting_a_table_is_scoring_the_table_with_those_values() => Pairs.Sample(
        (before, after, seed) =>
        {
            ObservationTable corrected = before.Table().WithCorrections(new CorrectionTable(Between(before, after, seed))).OrThrow();
            return Figures(corrected).SequenceEqual(Figures(after.Table()));
        },
        iter: 300);

    [Test]
    public void Correcting_there_and_back_is_correcting_nothing() => Pairs.Sample(
        (before, after, seed) =>
        {
            Correction[] there = Between(before, after, seed);
            Correction[] back = [.. there.Select(one => one with { OldValue = one.NewValue, NewValue = one.OldValue, Time = one.Time.AddYears(1) })];
            return Figures(before.Table().WithCorrections(new CorrectionTable([.. back, .. there])).OrThrow()).SequenceEqual(Figures(before.Table()));
        },
        iter: 150);

    /// <summary>Two rounds of one scheme with the same subjects, of which nothing has several evaluators.</summary>
    private static Gen<(RandomRound.Round Before, RandomRound.Round After, int Seed)> Pairs =>
        from scheme in RandomScheme.Valid.Select(WithoutPanels)
        from before in RandomRound.Of(scheme)
        from after in RandomRound.Of(scheme)
        from seed in Gen.Int[0, 1000]
        let names = before.Subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal)
        where after.Subjects.Length >= before.Subjects.Length
        select (before, after with { Subjects = before.Subjects, Rows = [.. after.Rows.Where(row => names.Contains(row.Subject))] }, seed);

    private static Scheme WithoutPanels(Scheme scheme) => scheme with
    {
        Indicators = WithoutPanels(scheme.Indicators),
        Adjustments = scheme.Adjustments.Select(adjustment => adjustment with { Panel = null }).ToValueList(),
    };

    private static ValueList<Indicator> WithoutPanels(ValueList<Indicator> indicators) =>
        indicators.Select(indicator => indicator with { Panel = null, Children = WithoutPanels(indicator.Children) }).ToValueList();

    /// <summary>The corrections that lead from one round to the other, in any order.</summary>
    private static Correction[] Between(RandomRound.Round before, RandomRound.Round after, int seed)
    {
        var old = before.Rows.ToDictionary(row => (row.Subject, row.Leaf), row => row.Value);
        var changed = after.Rows.ToDictionary(row => (row.Subject, row.Leaf), row => row.Value);
        Correction[] corrections =
        [
            .. old.Keys.Union(changed.Keys)
                .Select(cell => (Cell: cell, Old: old.GetValueOrDefault(cell), New: changed.GetValueOrDefault(cell)))
                .Where(pair => pair.Old != pair.New)
                .Select(pair => Correction(pair.Cell.Subject, pair.Cell.Leaf, pair.Old, pair.New)),
        ];
        new Random(seed).Shuffle(corrections);
        return corrections;
    }

    private static Correction Correction(string subject, string leaf, ObservedValue before, ObservedValue after) => new()
    {
        Subject = subject,
        IndicatorCode = leaf,
        OldValue = before,
        NewValue = after,
        Stage = CorrectionStage.Appeal,
        By = "李四",
        Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Reason = "理由",
    };

    private static IEnumerable<string> Figures(ObservationTable table)
    {
        RoundResult result = Scorer.For(table.Scheme).Score(table);
        return result.Standings
            .SelectMany(standing => standing.Card.Explain().Root.WithDescendants())
            .Select(node => FormattableString.Invariant($"{node.Indicator?.Code} {node.Score} {node.Points} {node.LostPoints} {node.Observation?.Value}"))
            .Prepend(ResultCsv.ToText(result));
    }
}
