using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class ScoringPassTests
{
    private const int SubjectCount = 700;

    /// <summary>Many subjects are asked in one go; a failure among them must neither hide nor touch the others.</summary>
    [TestCase(1)]
    [TestCase(4)]
    public void A_formula_without_a_value_for_some_subjects_refuses_these_alone(int threads)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Indicators = [TestRounds.Direct("A", 100) with { Method = new FormulaText("full / (value - 7)") }],
        };
        var builder = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < SubjectCount; subject++)
            builder.Add(NameOf(subject), "A", ObservedValue.OfNumber(subject % 100));
        ValueList<Diagnostic> diagnostics = Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = threads })
            .TryScore(builder.Build()).Diagnostics;
        string[] expected = [.. Enumerable.Range(0, SubjectCount / 100).Select(hundred => NameOf((hundred * 100) + 7))];
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Arguments[0].English), Is.EqualTo(expected));
    }

    private static string NameOf(int subject) => FormattableString.Invariant($"S{subject:000}");
}
