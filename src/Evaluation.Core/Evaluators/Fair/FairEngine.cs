using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Evaluators.Fair;

/// <summary>Answers leaves as the scheme's rules do, and adds to the points of each cell what is due to it.</summary>
/// <param name="answers">What the rules say.</param>
/// <param name="shifts">By subject and observed leaf: points to add; 0 for nothing. Read anew for every answer.</param>
internal sealed class FairEngine(FairAnswers answers, double[] shifts) : ILeafEngine
{
    public void Run(ReadOnlySpan<Subject> subjects, ReadOnlySpan<Observation> observations, Span<LeafAnswer> filled, CancellationToken cancellationToken)
    {
        int leaves = answers.LeafCount;
        for (int i = 0; i < subjects.Length; i++)
        {
            int first = answers.PositionOf(subjects[i]) * leaves;
            for (int leaf = 0; leaf < leaves; leaf++)
                filled[(i * leaves) + leaf] = answers.With(shifts[first + leaf], first + leaf);
        }
    }
}
