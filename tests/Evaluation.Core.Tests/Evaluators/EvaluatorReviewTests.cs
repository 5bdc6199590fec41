using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

public sealed class EvaluatorReviewTests
{
    private static EvaluatorReview Guilford()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        return EvaluatorReview.Of(scheme, ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme), seed: 1);
    }

    [Test]
    public void Print()
    {
        TestContext.Out.WriteLine(Guilford().ToText(Language.English));
        TestContext.Out.WriteLine(Guilford().ToText(Language.Chinese));
    }
}
