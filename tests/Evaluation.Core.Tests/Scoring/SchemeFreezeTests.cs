using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class SchemeFreezeTests
{
    private static readonly Scheme Relative = SchemeOf(new MinMax(), new MinMax(5, true), new ZScore(), new ZScore(0, 1, true));

    [Test]
    public void The_earlier_round_has_the_same_scores_with_the_fixed_scheme() => Gen.Int[-1_000_000, 1_000_000].Array[4].Array[2, 12].Sample(
        rows =>
        {
            decimal[][] numbers = [.. rows.Select((row, i) => row.Select(number => Math.Round(number / 7m, 10) + i).ToArray())];
            if (Enumerable.Range(0, 4).Any(leaf => numbers.All(row => row[leaf] == numbers[0][leaf])))
                return true;
            ObservationTable earlier = Table(Relative, numbers);
            Scheme frozen = SchemeFreeze.Of(Relative, earlier, "2024").OrThrow();
            Scheme reread = SchemeFile.Parse(SchemeFile.ToYaml(frozen)).OrThrow();
            return reread == frozen && Scores(Relative, earlier).SequenceEqual(Scores(frozen, earlier));
        },
        iter: 200);

    [Test]
    public void Each_fixed_number_has_a_note_that_names_its_round()
    {
        Scheme noted = Relative with { Indicators = Relative.Indicators.Select(leaf => leaf with { Note = "原注" }).ToValueList() };

        Scheme frozen = SchemeFreeze.Of(noted, Table(noted, [[1, 1, 1, 1], [3, 3, 3, 3]]), "2024 年度").OrThrow();

        Assert.That(frozen.Indicators[0].Note, Is.EqualTo("原注\n固定值取自“2024 年度” (fixed from '2024 年度'): min 1, max 3"));
        Assert.That(frozen.Indicators[2].Note, Does.Contain("mean 2, sd 1.41421356"));
        Assert.That(frozen.Indicators[1].Method, Is.EqualTo(new MinMax(5, true) { Min = 1, Max = 3 }));
    }

    [Test]
    public void A_later_round_no_longer_depends_on_who_is_assessed()
    {
        Scheme frozen = SchemeFreeze.Of(Relative, Table(Relative, [[10, 10, 10, 10], [30, 30, 30, 30]]), "2024").OrThrow();

        decimal?[] alone = Scores(frozen, Table(frozen, [[20, 20, 20, 20]]));
        decimal?[] among = Scores(frozen, Table(frozen, [[20, 20, 20, 20], [99, 99, 99, 99], [-99, -99, -99, -99]]));

        Assert.That(among[0], Is.EqualTo(alone[0]));
        Assert.That(Card(frozen, 99).Lines.Skip(1).Take(2).Select(line => line.Score), Is.EqualTo(new decimal?[] { 100, 5 }));
    }

    [Test]
    public void Fixing_twice_keeps_the_first_round()
    {
        Scheme first = SchemeFreeze.Of(Relative, Table(Relative, [[10, 10, 10, 10], [30, 30, 30, 30]]), "2024").OrThrow();

        Assert.That(SchemeFreeze.Of(first, Table(first, [[1, 1, 1, 1], [2, 2, 2, 2]]), "2025").OrThrow(), Is.EqualTo(first));
    }

    [Test]
    public void What_has_no_numbers_to_fix_is_named()
    {
        Scheme scheme = SchemeOf(new RankPoints(), new BordaCount(), new PercentileRank(), new DirectPoints()) with { Aggregation = new Copeland(Relative: true) };

        Checked<Scheme> frozen = SchemeFreeze.Of(scheme, Table(scheme, [[1, 1, 1, 1], [2, 2, 2, 2]]), "2024");

        Assert.That(frozen.Value, Is.EqualTo(scheme));
        Assert.That(frozen.Diagnostics.Select(d => (d.Code, d.Place.Path)), Is.EqualTo(new[] { ("SCO231", "L0"), ("SCO231", "L1"), ("SCO231", "L2"), ("SCO231", "s") }));
    }

    [Test]
    public void A_leaf_without_numbers_cannot_be_fixed()
    {
        Scheme scheme = Relative with { Absence = new AbsencePolicy(AbsenceRule.Zero) };
        ObservationTable earlier = new ObservationTableBuilder(scheme).Add("a", "L0", ObservedValue.Missing).Build();

        Assert.That(SchemeFreeze.Of(scheme, earlier, "2024").Diagnostics.Select(d => d.Code).Distinct(), Is.EqualTo(new[] { "SCO232" }));
    }

    [Test]
    public void A_round_that_cannot_be_scored_gives_its_own_reasons() =>
        Assert.That(SchemeFreeze.Of(Relative, new ObservationTableBuilder(Relative).Add("a", "L0", ObservedValue.OfNumber(1)).Build(), "2024").Value, Is.Null);

    [TestCase("")]
    [TestCase("a\nb")]
    public void A_round_has_a_name(string name) =>
        Assert.That(() => SchemeFreeze.Of(Relative, Table(Relative, [[1, 1, 1, 1], [2, 2, 2, 2]]), name), Throws.ArgumentException);

    private static Scheme SchemeOf(params ScoringMethod[] methods) => new()
    {
        Code = "s",
        Title = "s",
        Aggregation = new WeightedMean(Relative: true),
        Indicators = methods.Select((method, i) => new Indicator
        {
            Code = FormattableString.Invariant($"L{i}"),
            Title = FormattableString.Invariant($"L{i}"),
            Weight = 1,
            Method = method,
        }).ToValueList(),
    };

    private static ObservationTable Table(Scheme scheme, decimal[][] rows)
    {
        var builder = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < rows.Length; subject++)
        {
            for (int leaf = 0; leaf < rows[subject].Length; leaf++)
                builder.Add(FormattableString.Invariant($"s{subject}"), FormattableString.Invariant($"L{leaf}"), ObservedValue.OfNumber(rows[subject][leaf]));
        }

        return builder.Build();
    }

    private static decimal?[] Scores(Scheme scheme, ObservationTable table)
    {
        RoundResult result = Scorer.For(scheme).Score(table);
        return [.. table.Subjects.SelectMany(subject => result.Find(subject.Name)!.Card.Lines.Select(line => line.Score))];
    }

    private static Scorecard Card(Scheme scheme, decimal number) =>
        Scorer.For(scheme).Score(Table(scheme, [[number, number, number, number]])).Standings[0].Card;
}
