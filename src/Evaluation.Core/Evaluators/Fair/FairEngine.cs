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
        if (!TryAsk(observation, leaf, out int fired, out decimal points))
            return new LeafAnswer(0, 0, HasNoValue: true);
        if (shift == 0 || compiled.Outcomes[leaf][fired] != RuleOutcome.Award)
            return new LeafAnswer(fired, points);
        decimal fair = Math.Clamp(points + (decimal)Math.Round(shift, 12), 0, compiled.Layout.Leaf(leaf).FullMark);
        // A custom method's answer is asked again and must be the same, unless a rule from outside gives the points.
        return new LeafAnswer(fired, fair, Instead: compiled.Custom[leaf] is null ? null : compiled.LeafRules[leaf][fired]);
    }

    private bool TryAsk(Observation observation, int leaf, out int fired, out decimal points)
    {
        if (compiled.Custom[leaf] is { } custom)
            return custom.Ask(observation, out fired, out points) is null;
        try
        {
            points = compiled.Kernels[leaf](observation, out fired);
            return true;
        }
        catch (ArithmeticException)
        {
            // No value: the official scoring has already said so.
            (fired, points) = (0, 0);
            return false;
        }
    }
}
