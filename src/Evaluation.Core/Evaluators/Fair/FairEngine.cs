using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Fair;

/// <summary>Answers leaves as the scheme's rules do, and adds to the points of each cell what is due to it.</summary>
internal sealed class FairEngine : ILeafEngine
{
    private readonly CompiledScheme compiled;
    private readonly double[] shifts;
    private readonly Dictionary<string, int> positions;

    /// <param name="compiled">The scheme.</param>
    /// <param name="observations">The round.</param>
    /// <param name="shifts">By subject and observed leaf: points to add; 0 for nothing.</param>
    internal FairEngine(CompiledScheme compiled, ObservationTable observations, double[] shifts)
    {
        this.compiled = compiled;
        this.shifts = shifts;
        positions = Enumerable.Range(0, observations.Subjects.Count).ToDictionary(i => observations.Subjects[i].Name, StringComparer.Ordinal);
    }

    public void Run(ReadOnlySpan<Subject> subjects, ReadOnlySpan<Observation> observations, Span<LeafAnswer> answers, CancellationToken cancellationToken)
    {
        int leaves = compiled.Leaves.Length;
        for (int i = 0; i < subjects.Length; i++)
        {
            int subject = positions[subjects[i].Name];
            for (int leaf = 0; leaf < leaves; leaf++)
                answers[(i * leaves) + leaf] = Answer(observations[(i * leaves) + leaf], leaf, shifts[(subject * leaves) + leaf]);
        }
    }

    private LeafAnswer Answer(Observation observation, int leaf, double shift)
    {
        decimal points;
        int fired;
        try
        {
            points = compiled.Kernels[leaf](observation, out fired);
        }
        catch (ArithmeticException)
        {
            // No value: the official scoring has already said so.
            return new LeafAnswer(0, 0, HasNoValue: true);
        }

        if (shift == 0 || compiled.Outcomes[leaf][fired] != RuleOutcome.Award)
            return new LeafAnswer(fired, points);
        return new LeafAnswer(fired, Math.Clamp(points + (decimal)Math.Round(shift, 12), 0, compiled.Layout.Leaf(leaf).FullMark));
    }
}
