using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

/// <summary>The program in <c>docs/evaluators.md</c>, compiled: <see cref="EvaluatorsPageTests"/> demands that the page shows just these lines.</summary>
internal static class EvaluatorsPageExample
{
    internal static void Run()
    {
        // PAGE
        Scheme scheme = SchemeFile.Load("schemes/guilford-1954.yaml");
        ObservationTable observations = ObservationFile.Load("samples/guilford-1954/observations.csv", scheme);
        EvaluatorReview review = EvaluatorReview.Of(scheme, observations, seed: 1);

        foreach (EvaluatorProfile evaluator in review.Evaluators)
            Console.WriteLine($"{evaluator.Name}: {evaluator.SeverityInPoints:0.0} points taken from a sheet");
        foreach (Finding finding in review.Findings)
            Console.WriteLine($"{finding.Kind.Code} {finding.Statement} (q {finding.QValue:0.000})");
        Console.WriteLine(review.ToText(Language.Chinese));
        // PAGE
    }
}
