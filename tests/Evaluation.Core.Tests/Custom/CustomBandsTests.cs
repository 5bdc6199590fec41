using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Custom;

/// <summary>A built-in method written once more from outside is the same to every reader.</summary>
public sealed class CustomBandsTests
{
    private static readonly SchemeExtensions Extensions = SchemeExtensions.None.AddMethod(CustomBands.Key, CustomBands.Read);

    private static readonly Gen<RandomRound.Round> Rounds =
        RandomRound.Valid.Where(round => round.Scheme.Leaves.Any(leaf => leaf.Method is Bands));

    [Test]
    public void Random_rounds_come_out_as_with_the_built_in_method_to_the_last_character() => Rounds.Sample(
        round => Lines(round.Scheme, round).SequenceEqual(Lines(CustomBands.Replace(round.Scheme), round)),
        iter: 300);

    [Test]
    public void A_random_scheme_is_read_back_as_it_was_written() => Rounds.Sample(
        round =>
        {
            Scheme scheme = CustomBands.Replace(round.Scheme);
            return SchemeFile.Parse(SchemeFile.ToYaml(scheme), null, Extensions).OrThrow().Equals(scheme);
        },
        iter: 300);

    [Test]
    public void The_number_of_threads_changes_nothing()
    {
        Scheme scheme = OneLeaf();
        var builder = new ObservationTableBuilder(scheme);
        for (int i = 0; i < 3000; i++)
            builder.Add(FormattableString.Invariant($"s{i}"), "A", ObservedValue.OfNumber(i % 130));
        ObservationTable table = builder.Build();

        IEnumerable<string> Scored(int threads) =>
            Lines(Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = threads }).Score(table));

        Assert.That(Scored(8), Is.EqualTo(Scored(1)));
    }

    [Test]
    public void Points_outside_the_full_mark_are_reported_where_they_stand()
    {
        Checked<Scheme> read = SchemeFile.Parse(
            """
            scheme: s
            title: s
            indicators:
              - code: A
                title: A
                fullMark: 100
                method:
                  name: own-bands
                  bands:
                    - { from: 60, points: 100 }
                    - { from: 0, points: 101 }
            """,
            "s.yaml",
            Extensions);

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(new[]
        {
            "s.yaml(11,30): error SCH404: 'A' gives 101 points, but they must lie between 0 and its full mark 100.",
        }));
    }

    [Test]
    public void Its_rules_are_expressions_without_hidden_variables()
    {
        Scorer scorer = Scorer.For(OneLeaf());

        Assert.That(scorer.Rules["A"][1].When.Body.ToString(), Does.EndWith("((o.Number >= 60) AndAlso (o.Number < 90)))"));
    }

    private static Scheme OneLeaf() => CustomBands.Replace(TestRounds.OneLeaf() with
    {
        Indicators = [TestRounds.Direct("A", 100) with { Method = new Bands([new Band(90, 100), new Band(60, 60)]) }],
    });

    private static IEnumerable<string> Lines(Scheme scheme, RandomRound.Round round) =>
        Lines(Scorer.For(scheme).Score(RandomRound.Round.Table(scheme, round.Subjects, round.Rows)));

    private static IEnumerable<string> Lines(RoundResult result) => result.Standings.SelectMany(standing => new[]
    {
        FormattableString.Invariant($"{standing.Subject.Name} {standing.Score} {standing.Rank} {standing.Label} {standing.Grade?.Name} {standing.Card.ExactScore}"),
        string.Join(';', standing.Card.Lines.Select(line => FormattableString.Invariant($"{line.Indicator?.Code} {line.State} {line.Score} {line.Rule?.Name}"))),
        standing.Card.Explain().ToText(Language.English),
        standing.Card.Explain().ToText(Language.Chinese),
    });
}
