using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Custom;

public sealed class CustomEffectTests
{
    private static readonly LocalText Why = new("because", "因为");

    [Test]
    public void A_change_stands_in_the_card_and_the_points_add_up()
    {
        Scorecard card = Score(Of(new ScriptedEffect(input => AdjustmentVerdict.Change(input.Total - 7.5m, Why)))).OrThrow().Standings[0].Card;

        AppliedAdjustment applied = card.Adjustments.Single();
        Assert.That((applied.Before, applied.After, applied.Points, applied.Fired, applied.Fails), Is.EqualTo((50m, (decimal?)42.5m, -7.5m, true, false)));
        Assert.That(applied.Reason, Is.EqualTo(Why));
        Assert.That(card.Score, Is.EqualTo(42.5m));
        Assert.That(card.Explain().Root.Points, Is.EqualTo(42.5m));
    }

    [Test]
    public void It_is_explained_in_the_form_of_a_built_in_one_and_with_its_reason()
    {
        static string[] Explained(AdjustmentEffect effect, Language language) =>
            Score(Of(effect, new PointsPerCase(1))).OrThrow().Standings[0].Card.Explain().ToText(language).Split('\n');
        var own = new ScriptedEffect(input => AdjustmentVerdict.Change(input.Total - input.Points, Why)) { Observed = true };

        foreach ((Language language, string reason) in new[] { (Language.English, "        reason: because"), (Language.Chinese, "        理由：因为") })
        {
            string[] explained = Explained(own, language);
            Assert.That(explained, Does.Contain(reason));
            string[] builtIn = Explained(new Deduction(), language);
            string ruleOfDeduction = builtIn.Single(line => line.Contains(language == Language.Chinese ? "扣除" : "taken off", StringComparison.Ordinal));
            Assert.That(explained.Where(line => line != reason && !line.Contains("K/each", StringComparison.Ordinal)), Is.EqualTo(builtIn.Where(line => line != ruleOfDeduction)));
        }
    }

    [Test]
    public void A_failure_gives_total_and_grade_and_ends_the_run()
    {
        var effect = new ScriptedEffect(_ => AdjustmentVerdict.Fail(Why, 40)) { Grade = "不合格" };
        Scheme scheme = Of(effect);
        scheme = scheme with { Adjustments = [.. scheme.Adjustments, new Adjustment { Code = "L", Title = "l", Effect = new Limit(AtLeast: 90) }] };

        Standing standing = Score(scheme).OrThrow().Standings[0];

        Assert.That((standing.Score, standing.Grade?.Name, standing.Card.FailedBy?.Code), Is.EqualTo(((decimal?)40m, "不合格", "K")));
        Assert.That(standing.Card.Adjustments, Has.Count.EqualTo(1));
        Assert.That(standing.Card.Explain().ToText(Language.English), Does.Contain("K k: fails the subject, grade 不合格, total 50 → 40"));
    }

    [Test]
    public void A_failure_without_a_total_leaves_no_rank()
    {
        Standing standing = Score(Of(new ScriptedEffect(_ => AdjustmentVerdict.FailUnscored(Why)))).OrThrow().Standings[0];

        Assert.That((standing.Score, standing.Rank), Is.EqualTo(((decimal?)null, (decimal?)null)));
        Assert.That(standing.Card.Explain().Root.Points, Is.Zero);
    }

    [Test]
    public void No_effect_says_so_and_changes_nothing()
    {
        Scorecard card = Score(Of(new ScriptedEffect(_ => AdjustmentVerdict.NoEffect))).OrThrow().Standings[0].Card;

        Assert.That(card.Score, Is.EqualTo(50m));
        Assert.That(card.Explain().ToText(Language.Chinese), Does.Contain("K k：未触发"));
    }

    [Test]
    public void It_sees_total_full_mark_and_points()
    {
        var seen = new List<AdjustmentInput>();
        var effect = new ScriptedEffect(input => { seen.Add(input); return AdjustmentVerdict.NoEffect; }) { Observed = true };

        Score(Of(effect, new PointsPerCase(1))).OrThrow();

        Assert.That(seen.Distinct(), Is.EqualTo(new[] { new AdjustmentInput(50, 100, 3) }));
    }

    [Test]
    public void A_total_with_endless_decimals_is_put_on_the_grid_of_scores()
    {
        Scorecard card = Score(Of(new ScriptedEffect(input => AdjustmentVerdict.Change(input.Total / 3, Why)))).OrThrow().Standings[0].Card;

        Assert.That(card.ExactScore, Is.EqualTo(16.666666666666666667m));
        Assert.That(card.Explain().Root.Points, Is.EqualTo(16.666666666666666667m));
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("throws", _ => throw new InvalidDataException("boom"), "SCO301", "it throws InvalidDataException (boom)");
        yield return Fault("no verdict", _ => null!, "SCO301", "it gives no verdict");
        yield return Fault("no words", input => AdjustmentVerdict.Change(1, new LocalText("", "")), "SCO301", "Say it in English and in Chinese");
        yield return Fault("overflows", input => AdjustmentVerdict.Change(input.Total * decimal.MaxValue, Why), "SCO301", "OverflowException");
        yield return Fault("adds", input => AdjustmentVerdict.Change(input.Total + 0.5m, Why), "SCO302", "it gives the total 50.5, outside 0 to 50");
        yield return Fault("negative", _ => AdjustmentVerdict.Change(-1, Why), "SCO302", "it gives the total -1, outside 0 to 50");
        yield return Fault("fails upwards", _ => AdjustmentVerdict.Fail(Why, 59), "SCO302", "it gives the total 59, outside 0 to 50");
        int asked = 0;
        yield return Fault("wavers", _ => AdjustmentVerdict.Change(Interlocked.Increment(ref asked) % 50, Why), "SCO303", "it was asked twice and answered differently");
    }

    [TestCaseSource(nameof(Faults))]
    public void A_fault_names_subject_adjustment_and_total(Func<AdjustmentInput, AdjustmentVerdict> verdict, string code, string detail)
    {
        Diagnostic found = Score(Of(new ScriptedEffect(verdict))).Diagnostics.Single();

        Assert.That(found.Code, Is.EqualTo(code));
        Assert.That(found.Message(Language.English), Does.Contain("'s'").And.Contains(" K ").And.Contains("50").And.Contains(detail));
        Assert.That(found.Message(Language.Chinese), Does.Contain("“s”").And.Contains("50"));
    }

    [Test]
    public void What_it_may_add_it_adds()
    {
        var effect = new ScriptedEffect(input => AdjustmentVerdict.Change(input.Total + 5, Why)) { Adds = 5 };

        Assert.That(Score(Of(effect)).OrThrow().Standings[0].Score, Is.EqualTo(55m));
    }

    [Test]
    public void Faults_are_listed_by_subject_whatever_the_number_of_threads()
    {
        Scheme scheme = Of(new ScriptedEffect(_ => throw new InvalidOperationException("boom")));
        var builder = new ObservationTableBuilder(scheme);
        for (int i = 0; i < 10_500; i++)
            builder.Add(FormattableString.Invariant($"s{i}"), "A", ObservedValue.OfNumber(i % 100));
        ObservationTable table = builder.Build();

        string[] Found(int threads) =>
            [.. Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = threads }).TryScore(table).Diagnostics.Select(diagnostic => diagnostic.ToString())];

        string[] one = Found(1);
        Assert.That(one, Has.Length.EqualTo(10_001));
        Assert.That(one, Has.One.Contains("10000 observations that cannot be scored are listed; 500 more are not"));
        Assert.That(Found(8), Is.EqualTo(one));
    }

    [Test]
    public void The_round_as_JSON_has_its_reason()
    {
        RoundResult result = Score(Of(new ScriptedEffect(input => AdjustmentVerdict.Change(1, Why)))).OrThrow();
        using var json = new MemoryStream();

        ResultJson.Write(result, json);

        Assert.That(System.Text.Encoding.UTF8.GetString(json.ToArray()), Does.Contain("\"reason\": \"because\"").Or.Contain("\"reason\":\"because\""));
    }

    private static TestCaseData Fault(string name, Func<AdjustmentInput, AdjustmentVerdict> verdict, string code, string detail) =>
        new TestCaseData(verdict, code, detail).SetName("A_fault_of_an_effect: " + name);

    private static Scheme Of(AdjustmentEffect effect, ScoringMethod? method = null) => TestRounds.OneLeaf() with
    {
        Adjustments = [new Adjustment { Code = "K", Title = "k", Effect = effect, Method = method }],
    };

    private static Checked<RoundResult> Score(Scheme scheme)
    {
        ObservationTableBuilder builder = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(50));
        if (scheme.Adjustments[0].Method is not null)
            builder.Add("s", "K", ObservedValue.OfCount(3));
        return Scorer.For(scheme).TryScore(builder.Build());
    }
}
