using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring;

public sealed class CopelandTests
{
    private static readonly Gen<int?[][]> Complete = Cells(missing: false);
    private static readonly Gen<int?[][]> WithGaps = Cells(missing: true);

    [Test]
    public void Equal_decimals_are_equal_however_they_came_about()
    {
        // 0.1 + 0.2 and 0.3 tie, so that nobody outranks anybody; in binary they would not.
        Scheme scheme = SchemeOf(2, raw: true) with { Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale) };
        Indicator sum = new() { Code = "S", Title = "S", Weight = 1, Children = [TestRounds.Direct("X", 1), TestRounds.Direct("Y", 1)] };
        var builder = new ObservationTableBuilder(scheme = scheme with { Indicators = [sum, .. scheme.Indicators] });
        builder.Add("a", "X", ObservedValue.OfNumber(0.1m)).Add("a", "Y", ObservedValue.OfNumber(0.2m));
        builder.Add("b", "X", ObservedValue.OfNumber(0.3m)).Add("b", "Y", ObservedValue.OfNumber(0m));

        Outranking? outranking = Scorer.For(scheme).Score(builder.Build()).Standings[0].Card.Total.Outranking;

        Assert.That(outranking, Is.EqualTo(new Outranking(0, 1, 0, 0)));
    }

    [Test]
    public void Half_of_the_weight_is_not_more_than_half()
    {
        // Three weights of a third each, and one child on which both are equal: 1/2 exactly, whatever binary thirds add up to.
        RoundResult result = Score([[9, 1, 5], [1, 9, 5]], raw: true);

        Assert.That(result.Standings.Select(standing => standing.Score), Is.All.EqualTo(0m));
        Assert.That(OutrankingMatrix.Of(result)[0, 1], Is.EqualTo(0.5m));
    }

    [Test]
    public void Missing_values_do_not_make_the_order_of_subjects_count()
    {
        // COINr 1.1.14 gives three such units -2, 0, 2, and in reversed order 0, 0, 0.
        int?[][] rows = [[1, null, 3], [2, 2, null], [null, 3, 4]];

        Assert.That(Scores(Score(rows, raw: true)), Is.EqualTo(new decimal?[] { -2, 0, 2 }));
        Assert.That(Scores(Score([.. rows.Reverse()], raw: true)), Is.EqualTo(new decimal?[] { 2, 0, -2 }));
    }

    [Test]
    public void Permuting_subjects_changes_no_score() => Gen.Select(WithGaps, Gen.Int[0, 1000]).Sample(
        (rows, seed) =>
        {
            int[] order = [.. Enumerable.Range(0, rows.Length)];
            new Random(seed).Shuffle(order);
            decimal?[] before = Scores(Score(rows));
            return Scores(Score([.. order.Select(i => rows[i])])).SequenceEqual(order.Select(i => before[i]));
        },
        iter: 300);

    [Test]
    public void Another_scale_of_one_indicator_changes_no_score() => WithGaps.Sample(
        rows => Scores(Score(rows)).SequenceEqual(Scores(Score([.. rows.Select(row => row.Select((cell, i) => i == 0 ? (cell * cell) + 7 : cell).ToArray())]))),
        iter: 300);

    [Test]
    public void Nobody_stands_above_a_subject_that_is_at_least_as_good_everywhere() => Complete.Sample(
        rows =>
        {
            decimal?[] scores = Scores(Score(rows));
            return !Pairs(rows.Length).Any(pair => Dominates(rows[pair.A], rows[pair.B]) && scores[pair.A] < scores[pair.B]);
        },
        iter: 300);

    [Test]
    public void Shares_of_a_pair_add_up_to_1_and_decide_who_wins() => WithGaps.Sample(
        rows =>
        {
            RoundResult result = Score(rows, raw: true);
            var matrix = OutrankingMatrix.Of(result);
            return Enumerable.Range(0, rows.Length).All(a =>
            {
                decimal?[] shares = [.. Enumerable.Range(0, rows.Length).Select(b => matrix[a, b])];
                int net = shares.Count(share => share > 0.5m) - shares.Count(share => share < 0.5m);
                return (result.Find(Name(a))!.Score ?? 0) == net
                    && Enumerable.Range(0, rows.Length).All(b => shares[b] is null ? matrix[b, a] is null : Math.Abs(shares[b]!.Value + matrix[b, a]!.Value - 1) < 1e-27m);
            });
        },
        iter: 300);

    [Test]
    public void A_subject_alone_neither_wins_nor_loses() => Assert.That(Score([[5, 5, 5]]).Standings[0].Score, Is.EqualTo(50m));

    [Test]
    public void A_subject_with_nothing_to_compare_has_no_score_and_is_no_opponent()
    {
        RoundResult result = Score([[5, 5, 5], [null, null, null], [6, 6, 6]]);

        Assert.That(Scores(result), Is.EqualTo(new decimal?[] { 0, null, 100 }));
        Assert.That(result.Find("s0")!.Card.Total.Outranking, Is.EqualTo(new Outranking(0, 0, 1, 0)));
        Assert.That(OutrankingMatrix.Of(result)[0, 1], Is.Null);
    }

    [Test]
    public void Subjects_that_share_no_indicator_are_not_compared()
    {
        RoundResult result = Score([[5, null, null], [null, 6, null]], raw: true);

        Assert.That(result.Find("s0")!.Card.Total.Outranking, Is.EqualTo(new Outranking(0, 0, 0, 1)));
    }

    [Test]
    public void The_explanation_adds_up_and_says_that_wins_have_no_parts()
    {
        Explanation explanation = Score([[5, 5, null], [6, 6, 6], [7, 1, 1]]).Find("s0")!.Card.Explain();
        ExplanationNode comparison = explanation.Root.Children[^1];

        Assert.That(comparison.Outranking, Is.EqualTo(new Outranking(0, 1, 1, 0)));
        Assert.That(comparison.Points, Is.EqualTo(25m));
        Assert.That(comparison.LostPoints, Is.EqualTo(75m));
        Assert.That(explanation.Root.Points, Is.EqualTo(explanation.Root.Children.Sum(child => child.Points)));
        Assert.That(explanation.Leaves.Select(leaf => leaf.Points), Is.All.Zero);
        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("与其他 2 个对象两两比较：胜 0、平 1、负 1，计入总分 25 分，失 75 分"));
        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("不能分摊到上列单项指标").And.Not.Contain("计入总分 0 分"));
        Assert.That(explanation.ToText(Language.English), Does.Contain("compared with 2 others: outranks 0, level with 1, outranked by 1, 25 points of the total"));
    }

    [Test]
    public void Result_files_hold_wins_and_losses() =>
        Assert.That(
            ResultJson.ToText(Score([[5, 5, 5], [6, 6, 6]])).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal),
            Does.Contain("\"outranking\":{\"wins\":1,\"ties\":0,\"losses\":0,\"notCompared\":0}"));

    [Test]
    public void More_subjects_than_can_be_compared_are_refused()
    {
        var builder = new ObservationTableBuilder(SchemeOf(1, raw: false));
        for (int i = 0; i <= Comparisons.MostSubjects; i++)
            builder.Add(Name(i), "C0", ObservedValue.OfNumber(i % 100));

        Checked<RoundResult> scored = Scorer.For(SchemeOf(1, raw: false)).TryScore(builder.Build());

        Assert.That(scored.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCO130" }));
        Assert.That(scored.Value, Is.Null);
    }

    [Test]
    public void Only_branches_that_compare_have_a_matrix()
    {
        RoundResult result = TestRounds.ScoreTotals(TestRounds.OneLeaf(), (new Subject("s"), 50m));

        Assert.That(() => OutrankingMatrix.Of(result), Throws.ArgumentException.With.Message.Contains("'one'"));
        Assert.That(() => OutrankingMatrix.Of(result, "Z"), Throws.TypeOf<KeyNotFoundException>());
    }

    [TestCase("0.5", "50")]
    [TestCase("0.7", null)]
    public void A_subject_with_too_little_weight_is_not_compared(string least, string? expected)
    {
        Scheme scheme = SchemeOf(3, raw: false);
        RoundResult result = Score([[5, 5, null]], scheme with { Aggregation = scheme.Aggregation with { MinimumWeight = decimal.Parse(least) } });

        Assert.That(result.Standings[0].Score, Is.EqualTo(expected is null ? null : decimal.Parse(expected)));
    }

    private static RoundResult Score(int?[][] rows, bool raw = false) => Score(rows, SchemeOf(rows[0].Length, raw));

    private static RoundResult Score(int?[][] rows, Scheme scheme)
    {
        var builder = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < rows.Length; subject++)
        {
            builder.AddSubject(new Subject(Name(subject)));
            for (int child = 0; child < rows[subject].Length; child++)
                builder.Add(Name(subject), FormattableString.Invariant($"C{child}"), rows[subject][child] is { } cell ? ObservedValue.OfNumber(cell) : ObservedValue.Missing);
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    private static decimal?[] Scores(RoundResult result) => [.. result.Observations.Subjects.Select(subject => result.Find(subject.Name)!.Score)];

    private static Scheme SchemeOf(int children, bool raw) => new()
    {
        Code = "s",
        Title = "s",
        Aggregation = new Copeland(Relative: true, raw),
        Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
        Indicators = Enumerable.Range(0, children)
            .Select(i => TestRounds.Direct(FormattableString.Invariant($"C{i}"), 1000, 1 / 3m)).ToValueList(),
    };

    private static Gen<int?[][]> Cells(bool missing) =>
        from subjects in Gen.Int[1, 8]
        from children in Gen.Int[1, 5]
        from cells in Gen.Int[missing ? -2 : 0, 4].Array[children].Array[subjects]
        select cells.Select(row => row.Select(cell => cell < 0 ? (int?)null : cell).ToArray()).ToArray();

    private static IEnumerable<(int A, int B)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(0, count).Select(b => (a, b)));

    private static bool Dominates(int?[] a, int?[] b) => a.Zip(b).All(pair => pair.First >= pair.Second);

    private static string Name(int subject) => FormattableString.Invariant($"s{subject}");
}
