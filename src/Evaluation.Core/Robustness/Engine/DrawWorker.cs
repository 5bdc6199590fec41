using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Scores, ranks and grades one draw after another. One is kept by each thread.</summary>
internal sealed class DrawWorker
{
    private readonly ScoringPlan plan;
    private readonly TreeEvaluator evaluator;
    private readonly RankKernel ranks;
    private readonly int[] failedBy;
    private readonly bool isExact;
    private int ranked;

    internal DrawWorker(ScoringPlan plan)
    {
        this.plan = plan;
        evaluator = new TreeEvaluator(plan);
        ranks = new RankKernel(plan);
        Grades = new GradeKernel(plan);
        Settings = new DrawSettings(plan);
        Totals = new double[plan.SubjectCount];
        Codes = new ushort[plan.SubjectCount];
        GradeCodes = new byte[plan.SubjectCount];
        failedBy = plan.HasAdjustments ? new int[plan.SubjectCount] : [];
        isExact = plan.Result.Scheme.Ranking.Basis == RankBasis.Exact;
    }

    /// <summary>What the next draw changes.</summary>
    internal DrawSettings Settings { get; }

    internal GradeKernel Grades { get; }

    /// <summary>By subject: the total that decides the rank; NaN for none.</summary>
    internal double[] Totals { get; }

    /// <summary>By subject: twice the rank; 0 for none.</summary>
    internal ushort[] Codes { get; }

    /// <summary>By subject: the code of its grade.</summary>
    internal byte[] GradeCodes { get; }

    internal void ScoreNominal()
    {
        Settings.Reset();
        Score();
    }

    /// <summary>Scores what the settings say.</summary>
    internal void Score()
    {
        evaluator.Run(Settings);
        NodeColumn total = evaluator[0];
        for (int subject = 0; subject < Totals.Length; subject++)
            Totals[subject] = total.StateOf(subject) == NodeState.Scored ? total.Values[subject] : double.NaN;
        Settle(evaluator);
    }

    /// <summary>Takes the totals of a weighted sum that was worked out elsewhere.</summary>
    internal void Take(ReadOnlySpan<double> totals, bool isAny)
    {
        totals[..Totals.Length].CopyTo(Totals);
        if (!isAny)
            Totals.AsSpan().Fill(double.NaN);
        Settle(null);
    }

    /// <summary>Fills the grades; asked for apart, because not every study needs them.</summary>
    internal void Grade() => Grades.Fill(Totals, ranks, ranked, failedBy, GradeCodes);

    private void Settle(TreeEvaluator? nodes)
    {
        RoundingRule rule = isExact ? RoundingRule.None : Settings.Rounding[0];
        Array.Fill(failedBy, -1);
        if (plan.Adjuster is { } adjuster)
        {
            for (int subject = 0; subject < Totals.Length; subject++)
            {
                if (!double.IsNaN(Totals[subject]))
                    Totals[subject] = adjuster.Apply(subject, Totals[subject], nodes, out failedBy[subject]);
            }
        }

        if (rule.Mode != RoundingMode.None)
        {
            for (int subject = 0; subject < Totals.Length; subject++)
            {
                if (!double.IsNaN(Totals[subject]))
                    Totals[subject] = BinaryRounding.Apply(rule, Totals[subject]);
            }
        }

        ranked = ranks.Rank(Totals, Codes);
    }
}
