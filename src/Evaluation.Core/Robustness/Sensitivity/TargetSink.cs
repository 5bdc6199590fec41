using Evaluation.Robustness.Engine;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Takes from each draw the values of all targets.</summary>
internal sealed class TargetSink : IDrawSink
{
    private readonly SensitivityTarget[] targets;
    private readonly int[] subjects;
    private readonly ushort[] nominal;
    private readonly double[][] values;

    /// <param name="result">The round.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="values">By target, takes the values by draw.</param>
    internal TargetSink(RoundResult result, SensitivityTarget[] targets, double[][] values)
    {
        (this.targets, this.values) = (targets, values);
        subjects = Array.ConvertAll(targets, target => target.Measure == SensitivityMeasure.MeanRankShift ? -1 : result.Find(target.Subject!)!.Card.Position);
        nominal = new ushort[result.Grid.SubjectCount];
        foreach (Standing standing in result.Standings)
            nominal[standing.Card.Position] = (ushort)(2 * (standing.Rank ?? 0));
    }

    public void Take(int draw, DrawWorker worker)
    {
        for (int i = 0; i < targets.Length; i++)
        {
            values[i][draw] = targets[i].Measure switch
            {
                SensitivityMeasure.Score => worker.Totals[subjects[i]],
                SensitivityMeasure.Rank => worker.Codes[subjects[i]] is > 0 and var code ? code / 2.0 : double.NaN,
                _ => MeanShift(worker.Codes),
            };
        }
    }

    public void EndBlock(int first, int count)
    {
    }

    public void Join()
    {
    }

    private double MeanShift(ushort[] codes)
    {
        (long sum, int count) = (0, 0);
        for (int subject = 0; subject < codes.Length; subject++)
        {
            if (codes[subject] == 0 || nominal[subject] == 0)
                continue;
            sum += Math.Abs(codes[subject] - nominal[subject]);
            count++;
        }

        return count == 0 ? double.NaN : sum / 2.0 / count;
    }
}
