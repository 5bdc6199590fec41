namespace Evaluation.Findings;

/// <summary>In which role somebody or something takes part in a round.</summary>
public enum PartyRole
{
    /// <summary>Who gave scores (评估员).</summary>
    Evaluator = 0,

    /// <summary>Who is assessed (评估对象).</summary>
    Subject = 1,

    /// <summary>What is scored (指标).</summary>
    Indicator = 2,

    /// <summary>A peer group of subjects (分组).</summary>
    Group = 3,

    /// <summary>The round as a whole (轮次).</summary>
    Round = 4,
}
