using CsCheck;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>What holds of any two rounds: of one scheme, of a scheme and the same without an indicator, of two that have nothing to do with each other.</summary>
public sealed class ComparisonPropertyTests
{
    private static readonly Gen<(RoundResult? Before, RoundResult? After)> OneScheme =
        from round in RandomRound.Valid
        from other in RandomRound.Of(round.Scheme)
        select (Score(round), Score(other));

    private static readonly Gen<(RoundResult? Before, RoundResult? After)> OtherWeights =
        from round in RandomRound.Valid
        let scheme = Robustness.WhatIf.SchemeEdit.AsShares(round.Scheme)
        let other = scheme with { Indicators = scheme.Indicators.Select((indicator, i) => indicator with { Weight = (indicator.Weight ?? 0) == 0 ? indicator.Weight : indicator.Weight + i }).ToValueList() }
        where SchemeValidator.Validate(other).IsValid
        from later in RandomRound.Of(other)
        select (Score(round), Score(later));

    private static readonly Gen<(RoundResult? Before, RoundResult? After)> TwoSchemes = RandomRound.Valid.Select(RandomRound.Valid, (one, other) => (Score(one), Score(other)));

    private static readonly Gen<(RoundResult? Before, RoundResult? After)> Any = Gen.OneOf(OneScheme, OtherWeights, TwoSchemes);

    private static RoundResult? Score(RandomRound.Round round) => Scorer.For(round.Scheme).TryScore(round.Table()).Value;

    private static void Check(Gen<(RoundResult? Before, RoundResult? After)> pairs, Action<RoundResult, RoundResult> check) => pairs.Sample(
        pair =>
        {
            if (pair is { Before: { } before, After: { } after })
                check(before, after);
        },
        iter: 30);

    [Test]
    public void A_round_compared_with_itself_has_not_changed() => Check(OneScheme, (round, _) =>
    {
        RoundComparison comparison = RoundComparison.Of(round, round);

        Assert.That(comparison.Subjects.Select(move => move.Change), Is.All.Null.Or.Zero);
        Assert.That(comparison.Subjects.Select(move => move.Climbed), Is.All.Null.Or.Zero);
        Assert.That(comparison.Subjects.Select(move => move.GradesUp), Is.All.Null.Or.Zero);
        Assert.That(comparison.Subjects.SelectMany(move => new[] { move.Split?.Data, move.Split?.Weights, move.Split?.Method }), Is.All.Null.Or.Zero);
        Assert.That(comparison.Indicators.Select(move => move.Change), Is.All.Null.Or.Zero);
        Assert.That(comparison.Matching.Subjects.New.Concat(comparison.Matching.Subjects.Gone).Concat(comparison.Matching.Indicators.New).Concat(comparison.Matching.Indicators.Gone), Is.Empty);
        Assert.That(comparison.Warnings.Concat(comparison.Limits).Select(found => found.Code), Is.All.Matches<string>(code => code is "CMP207" or "CMP211"));
    });

    [Test]
    public void The_other_way_round_every_change_has_the_other_sign() => Check(Any, (before, after) =>
    {
        RoundComparison there = RoundComparison.Of(before, after);
        RoundComparison back = RoundComparison.Of(after, before);
        var byName = back.Subjects.ToDictionary(move => move.Name, StringComparer.Ordinal);

        Assert.That(byName, Has.Count.EqualTo(there.Subjects.Count));
        foreach (SubjectMove move in there.Subjects)
        {
            SubjectMove other = byName[move.NameBefore];
            Assert.That((other.Change, other.Climbed, other.GradesUp), Is.EqualTo((-move.Change, -move.Climbed, -move.GradesUp)));
            Assert.That((other.Split?.Data, other.Split?.Weights, other.Split?.Method), Is.EqualTo((-move.Split?.Data, -move.Split?.Weights, -move.Split?.Method)));
        }

        Assert.That(back.Indicators.OrderBy(move => move.Match.Before, StringComparer.Ordinal).Select(move => move.Change),
            Is.EqualTo(there.Indicators.OrderBy(move => move.Match.After, StringComparer.Ordinal).Select(move => -move.Change)));
        Assert.That((back.Mean?.Change, back.Mean?.Data, back.Mean?.Weights, back.Mean?.Method), Is.EqualTo((-there.Mean?.Change, -there.Mean?.Data, -there.Mean?.Weights, -there.Mean?.Method)));
        Assert.That((back.Mean?.Leavers, back.Mean?.Newcomers), Is.EqualTo((-there.Mean?.Newcomers, -there.Mean?.Leavers)));
    });

    [Test]
    public void Parts_add_up_exactly() => Check(Any, (before, after) =>
    {
        RoundComparison comparison = RoundComparison.Of(before, after);

        foreach (SubjectMove move in comparison.Subjects.Where(move => move.Change is not null))
        {
            Assert.That(comparison.PointsOf(move.Name).Sum(part => part.Change), Is.EqualTo(move.Change));
            if (move.Split is { } split)
                Assert.That(split.Data + split.Weights + split.Method, Is.EqualTo(move.Change));
        }

        if (comparison.Mean is { } mean)
            Assert.That(mean.Leavers + mean.Change + mean.Newcomers, Is.EqualTo(mean.AllAfter - mean.AllBefore));
        if (comparison.Mean is { Data: not null } parts)
            Assert.That(parts.Data + parts.Weights + parts.Method, Is.EqualTo(parts.Change));
    });

    [Test]
    public void The_order_of_rows_means_nothing() =>
        (from round in RandomRound.Valid
         from other in RandomRound.Of(round.Scheme)
         from rows in Gen.Shuffle(other.Rows)
         from subjects in Gen.Shuffle(other.Subjects)
         select (round, other, shuffled: other with { Rows = rows, Subjects = subjects })).Sample(
            rounds =>
            {
                if (Score(rounds.round) is not { } before || Score(rounds.other) is not { } after)
                    return;
                RoundComparison one = RoundComparison.Of(before, after);
                RoundComparison other = RoundComparison.Of(before, Score(rounds.shuffled)!);

                Assert.That(other.ToJson(), Is.EqualTo(one.ToJson()));
                Assert.That(other.SubjectsToCsv() + other.IndicatorsToCsv() + other.ToText(Language.Chinese), Is.EqualTo(one.SubjectsToCsv() + one.IndicatorsToCsv() + one.ToText(Language.Chinese)));
            },
            iter: 30);
}
