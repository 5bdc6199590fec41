using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>What holds for every scheme and every round. CsCheck prints the seed of a failing case.</summary>
public sealed class ScorerProperties
{
    private const int Rounds = 250;

    [Test]
    public void Totals_equal_those_of_an_exact_reckoning_in_fractions() => RandomRound.Valid.Sample(
        round =>
        {
            RoundResult result = Scorer.For(round.Scheme).Score(round.Table());
            Dictionary<string, FractionScorer> scorers = FractionScorer.Of(round);
            foreach (Standing standing in result.Standings)
            {
                (decimal Published, decimal Exact)? expected = scorers[standing.Subject.Name].Total();
                if (standing.Score != expected?.Published || standing.Card.ExactScore != expected?.Exact)
                    return false;
            }

            return true;
        },
        iter: Rounds);

    [Test]
    public void The_points_of_every_explanation_add_up_exactly() => RandomRound.Valid.Sample(
        round => Scorer.For(round.Scheme).Score(round.Table()).Standings.All(standing =>
        {
            ExplanationNode root = standing.Card.Explain().Root;
            return root.Points == (standing.Score ?? 0) && root.WithDescendants().All(AddsUp);
        }),
        iter: Rounds);

    [Test]
    public void Permuting_rows_and_subjects_changes_nothing() => Gen.Select(RandomRound.Valid, Gen.Int[0, 1000]).Sample(
        (round, seed) =>
        {
            var random = new Random(seed);
            Subject[] subjects = [.. round.Subjects];
            RandomRound.Row[] rows = [.. round.Rows];
            random.Shuffle(subjects);
            random.Shuffle(rows);
            RoundResult permuted = Scorer.For(round.Scheme).Score(RandomRound.Round.Table(round.Scheme, subjects, rows));
            return Lines(permuted).SequenceEqual(Lines(Scorer.For(round.Scheme).Score(round.Table())));
        },
        iter: Rounds);

    [Test]
    public void Permuting_indicators_changes_no_total_and_no_rank() => Gen.Select(RandomRound.Valid, Gen.Int[0, 1000]).Sample(
        (round, seed) =>
        {
            var random = new Random(seed);
            Scheme permuted = round.Scheme with { Indicators = Shuffled(round.Scheme.Indicators, random) };
            RoundResult result = Scorer.For(permuted).Score(RandomRound.Round.Table(permuted, round.Subjects, round.Rows));
            return Lines(result).SequenceEqual(Lines(Scorer.For(round.Scheme).Score(round.Table())));
        },
        iter: Rounds);

    [Test]
    public void The_number_of_threads_changes_nothing() => RandomRound.Valid.Sample(
        round =>
        {
            RoundResult one = Scorer.For(round.Scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 }).Score(round.Table());
            RoundResult many = Scorer.For(round.Scheme, new ScorerOptions { MaxDegreeOfParallelism = 4 }).Score(round.Table());
            return Lines(one).SequenceEqual(Lines(many));
        },
        iter: 100);

    [Test]
    public void Every_score_lies_between_zero_and_the_full_mark_before_rounding() => RandomRound.Valid.Sample(
        round => Scorer.For(round.Scheme with { Rounding = new RoundingPolicy(), Adjustments = NoEffect(round.Scheme) }).Score(round.Table()).Standings
            .Where(standing => standing.Card.ExactScore is not null)
            .All(standing => standing.Card.ExactScore >= 0 && standing.Card.ExactScore <= round.Scheme.FullMark + HighestLeafRounding(round.Scheme)),
        iter: Rounds);

    [Test]
    public void Exactly_one_rule_of_each_leaf_fires() => RandomRound.Valid.Sample(
        round =>
        {
            ObservationTable table = round.Table();
            Rules.RuleBook book = Rules.RuleBook.Of(round.Scheme);
            var conditions = round.Scheme.ObservedLeaves.ToDictionary(
                leaf => leaf.Code, leaf => book[leaf.Code].Select(rule => rule.When.Compile()).ToArray());
            return Enumerable.Range(0, table.Count).All(row => conditions[table[row].IndicatorCode!].Count(when => when(table[row])) == 1);
        },
        iter: 100);

    /// <summary>The same adjustments, observed as before but taking nothing and adding nothing.</summary>
    private static ValueList<Adjustment> NoEffect(Scheme scheme) => scheme.Adjustments
        .Select(adjustment => adjustment.Method is null
            ? adjustment with { Effect = new Limit(0, 1_000_000) }
            : adjustment with { Effect = new Bonus(1_000_000), Fault = null })
        .ToValueList();

    private static bool AddsUp(ExplanationNode node) => node.Children.Count == 0 || node.Children.Sum(child => child.Points) == node.Points;

    /// <summary>A leaf with rounding of its own may go beyond its full mark by less than one of the last digit kept.</summary>
    private static decimal HighestLeafRounding(Scheme scheme) => scheme.Leaves.Any(leaf => leaf.Rounding is not null) ? scheme.FullMark : 0;

    private static IEnumerable<(string, decimal?, decimal?, string, decimal?, string, string?)> Lines(RoundResult result) =>
        result.Standings.Select(s => (s.Subject.Name, s.Score, s.Rank, s.Label, s.GroupRank, s.GroupLabel, s.Grade?.Name));

    private static ValueList<Indicator> Shuffled(ValueList<Indicator> indicators, Random random)
    {
        Indicator[] shuffled = [.. indicators.Select(indicator => indicator with { Children = Shuffled(indicator.Children, random) })];
        random.Shuffle(shuffled);
        return shuffled.ToValueList();
    }
}
