using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>The lowest or highest of the children's score rates, over columns.</summary>
internal static class ExtremeColumns
{
    internal static void Evaluate(BranchInput input, bool isMaximum, double[] target, NodeState[] states)
    {
        for (int subject = 0; subject < target.Length; subject++)
        {
            (double best, int count) = (double.NaN, 0);
            for (int i = 0; i < input.Count; i++)
            {
                if (input.Columns[i].StateOf(subject) != NodeState.Scored)
                    continue;
                double rate = input.Columns[i].Values[subject] / input.Marks[i];
                best = count == 0 || (isMaximum ? rate > best : rate < best) ? rate : best;
                count++;
            }

            bool hasScore = count > 0 && input.IsEnough((double)count / input.Count, count);
            target[subject] = hasScore ? input.Branch.FullMark * best : 0;
            states[subject] = hasScore ? NodeState.Scored : input.StateWithoutScore(subject);
        }
    }
}
