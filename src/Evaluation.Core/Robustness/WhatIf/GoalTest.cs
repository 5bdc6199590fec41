using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Tells whether a total reaches a goal while everybody else stays where they are. A higher total never reaches less.</summary>
internal sealed class GoalTest
{
    private readonly RoundResult result;
    private readonly Standing standing;
    private readonly ImprovementGoal goal;
    private readonly int wanted;
    private readonly (decimal Basis, int Order, string? Group)[] others;

    private GoalTest(RoundResult result, Standing standing, ImprovementGoal goal, int wanted)
    {
        (this.result, this.standing, this.goal, this.wanted) = (result, standing, goal, wanted);
        others = [.. result.Standings.Where(other => other.Score is not null && other.Subject.Name != standing.Subject.Name).Select(other =>
            (IsExact ? other.Card.ExactScore!.Value : other.Score!.Value, other.Subject.Order ?? int.MaxValue, other.Subject.Group))];
    }

    private bool IsExact => result.Scheme.Ranking.Basis == RankBasis.Exact;

    /// <summary>The test, or <see langword="null"/> once it was told why there is none.</summary>
    internal static GoalTest? For(RoundResult result, Standing standing, ImprovementGoal goal, DiagnosticBag diagnostics)
    {
        int wanted = -1;
        if (goal.WantedScore is null && goal.WantedRank is null)
        {
            string?[] names = [.. result.Scheme.Grades.Select(grade => grade.Name)];
            wanted = goal.WantedGrade is { } name ? Array.IndexOf(names, name) : Array.IndexOf(names, standing.Grade?.Name) - 1;
            if (wanted < 0 && goal.WantedGrade is not null)
                diagnostics.Add(WhatIfDiagnostics.NoGrade, Place.Unknown, goal.WantedGrade);
            else if (wanted < 0)
                diagnostics.Add(WhatIfDiagnostics.NoBetterGrade, Place.Unknown, standing.Grade?.Name ?? "");
        }

        return diagnostics.HasErrors ? null : new GoalTest(result, standing, goal, wanted);
    }

    /// <summary>The goal in words.</summary>
    internal LocalText Words => goal.WantedScore is { } score ? new LocalText("a total of at least {0}", "总分不低于 {0}").With(score)
        : goal.WantedRank is { } rank ? new LocalText("rank {0} or better", "第 {0} 名或更好").With(rank)
        : new LocalText("grade {0} or better", "等级“{0}”或更好").With(result.Scheme.Grades[wanted].Name);

    /// <summary>Whether a total before rounding reaches the goal; not when there is none.</summary>
    internal bool IsReached(decimal? exact)
    {
        if (exact is not { } total)
            return false;
        decimal snapped = Precision.Snap(total);
        decimal published = Precision.Snap(result.Compiled.Layout.Nodes[0].Round(snapped));
        if (goal.WantedScore is { } score)
            return published >= score;
        decimal basis = IsExact ? snapped : published;
        if (goal.WantedRank is { } rank)
            return RankOf(basis) <= rank;
        return result.Scheme.Grades[wanted].Share is null
            ? GradeAt(basis) <= wanted
            : PlaceOf(basis) <= Places();
    }

    private int GradeAt(decimal basis)
    {
        for (int grade = 0; grade < result.Scheme.Grades.Count; grade++)
        {
            if (result.Scheme.Grades[grade].Contains(basis))
                return grade;
        }

        return int.MaxValue;
    }

    private decimal RankOf(decimal basis)
    {
        int above = others.Count(other => other.Basis > basis);
        int equal = others.Count(other => other.Basis == basis);
        return result.Scheme.Ranking.Ties switch
        {
            TieRule.Dense => 1 + others.Where(other => other.Basis > basis).Select(other => other.Basis).Distinct().Count(),
            TieRule.Mean => above + 1 + (equal / 2m),
            TieRule.GivenOrder => above + 1 + others.Count(other => other.Basis == basis && other.Order < (standing.Subject.Order ?? int.MaxValue)),
            _ => above + 1,
        };
    }

    private int PlaceOf(decimal basis)
    {
        (decimal Basis, int Order, string? Group)[] peers = Peers();
        int above = peers.Count(other => other.Basis > basis);
        int equal = result.Scheme.Ranking.Ties == TieRule.GivenOrder
            ? peers.Count(other => other.Basis == basis && other.Order < (standing.Subject.Order ?? int.MaxValue))
            : result.Scheme.Ranking.GradeTies == GradeTieRule.AllIn ? 0 : peers.Count(other => other.Basis == basis);
        return above + equal + 1;
    }

    private int Places() => (int)decimal.Floor(result.Scheme.Grades.Take(wanted + 1).Sum(grade => grade.Share!.Value) * (Peers().Length + 1));

    private (decimal Basis, int Order, string? Group)[] Peers() => result.Scheme.Ranking.GradesWithin == GradeScope.Round
        ? others
        : [.. others.Where(other => other.Group == standing.Subject.Group)];
}
