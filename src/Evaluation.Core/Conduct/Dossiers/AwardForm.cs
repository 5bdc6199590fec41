namespace Evaluation.Conduct.Dossiers;

/// <summary>In what form an award is given.</summary>
public enum AwardForm
{
    /// <summary>An award that calls itself one.</summary>
    Award = 0,

    /// <summary>A ranking (排行榜).</summary>
    Ranking = 1,

    /// <summary>A summit, forum or ceremony (峰会、论坛).</summary>
    Summit = 2,

    /// <summary>A selection of cases (案例征集).</summary>
    CaseSelection = 3,
}
