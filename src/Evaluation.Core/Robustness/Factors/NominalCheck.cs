using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>Makes sure, before anything is drawn, that the binary engine gives every subject its official total and rank.</summary>
internal static class NominalCheck
{
    private const double Tolerance = 1e-9;

    internal static void Run(FactorSet set, DiagnosticBag diagnostics)
    {
        ScoringPlan plan = set.Plan;
        var worker = new DrawWorker(plan);
        worker.ScoreNominal();
        foreach (Standing standing in plan.Result.Standings)
        {
            int subject = standing.Card.Position;
            double own = worker.Totals[subject];
            double official = standing.Score is null ? double.NaN : (double)BasisOf(standing, plan.Result);
            bool isEqual = double.IsNaN(own) ? double.IsNaN(official) : Math.Abs(own - official) <= Tolerance * plan.Scale;
            if (!isEqual || worker.Codes[subject] != (ushort)(2 * (standing.Rank ?? 0)))
                diagnostics.Add(RobustnessDiagnostics.NotDecidable, new Place(null, 0, 0, standing.Subject.Name), standing.Subject.Name, own, official);
        }
    }

    /// <summary>The total that decides the rank.</summary>
    private static decimal BasisOf(Standing standing, RoundResult result) =>
        result.Scheme.Ranking.Basis == Schemes.RankBasis.Exact ? standing.Card.ExactScore!.Value : standing.Score!.Value;
}
