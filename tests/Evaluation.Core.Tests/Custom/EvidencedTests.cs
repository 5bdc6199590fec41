using CustomRules;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Custom;

/// <summary>How an author tests a method: <c>docs/custom-rules.md</c> shows these lines, which use public parts alone.</summary>
public sealed class EvidencedTests
{
    // docs/custom-rules.md
    [TestCase(95, "台账", 60, "A/reached")]
    [TestCase(57, "台账", 36, "A/below")]
    [TestCase(57, null, 20, "A/unproved")]
    [TestCase(19, null, 12, "A/unproved")]
    public void Evidence_decides(decimal value, string? evidence, decimal points, string rule)
    {
        NodeScore leaf = Score(value, evidence).OrThrow().Standings[0].Card["A"];

        Assert.That((leaf.Score, leaf.Rule!.Name), Is.EqualTo(((decimal?)points, rule)));
    }

    [Test]
    public void A_negative_value_is_refused() =>
        Assert.That(Score(-1, null).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "RUL103" }));

    private static Checked<RoundResult> Score(decimal value, string? evidence)
    {
        Indicator leaf = new() { Code = "A", Title = "A", FullMark = 60, Method = new Evidenced(Target: 95, Unproved: 20) };
        Scheme scheme = new() { Code = "test", Title = "test", FullMark = 60, Indicators = [leaf] };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(value), details: new ObservationDetails(Evidence: evidence))
            .Build();
        return Scorer.For(scheme).TryScore(table);
    }
    // docs/custom-rules.md
}
