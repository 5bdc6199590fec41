using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Fair;

/// <summary>What the scheme's rules say about each cell of a round; asked once, because hundreds of draws ask the same.</summary>
internal sealed class FairAnswers
{
    private readonly CompiledScheme compiled;
    private readonly LeafAnswer[] plain;
    private readonly Dictionary<string, int> positions;

    internal FairAnswers(RoundResult official)
    {
        compiled = official.Compiled;
        positions = Enumerable.Range(0, official.Observations.Subjects.Count).ToDictionary(i => official.Observations.Subjects[i].Name, StringComparer.Ordinal);
        plain = [.. official.Grid.Rows.Select((row, cell) => Ask(new Observation(official.Observations, row), cell % LeafCount))];
    }

    internal int LeafCount => compiled.Leaves.Length;

    internal int PositionOf(Subject subject) => positions[subject.Name];

    /// <summary>The answer of a cell with points added, kept between nothing and the leaf's full mark.</summary>
    internal LeafAnswer With(double shift, int cell)
    {
        LeafAnswer answer = plain[cell];
        int leaf = cell % LeafCount;
        if (shift == 0 || answer.HasNoValue || compiled.Outcomes[leaf][answer.Fired] != RuleOutcome.Award)
            return answer;
        decimal fair = Math.Clamp(answer.Points + (decimal)Math.Round(shift, 12), 0, compiled.Layout.Leaf(leaf).FullMark);
        // A custom method's answer is asked again and must be the same, unless a rule from outside gives the points.
        return new LeafAnswer(answer.Fired, fair, Instead: compiled.Custom[leaf] is null ? null : compiled.LeafRules[leaf][answer.Fired]);
    }

    private LeafAnswer Ask(Observation observation, int leaf)
    {
        if (compiled.Custom[leaf] is { } custom)
            return custom.Ask(observation, out int own, out decimal given) is null ? new LeafAnswer(own, given) : new LeafAnswer(0, 0, HasNoValue: true);
        try
        {
            decimal points = compiled.Kernels[leaf](observation, out int fired);
            return new LeafAnswer(fired, points);
        }
        catch (ArithmeticException)
        {
            // No value: the official scoring has already said so.
            return new LeafAnswer(0, 0, HasNoValue: true);
        }
    }
}
