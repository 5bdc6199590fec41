namespace Evaluation.Schemes;

/// <summary>What happens to each of the kinds of nothing. Each reweighting it causes is written into the scorecard.</summary>
/// <param name="Missing">For what was not collected (未采集). The default is <see cref="AbsenceRule.Refuse"/>.</param>
/// <param name="NotApplicable">For what does not apply to the subject (不适用). The default is <see cref="AbsenceRule.Rescale"/>.</param>
/// <param name="Excluded">For what was taken out of the assessment (剔除). The default is <see cref="AbsenceRule.Rescale"/>.</param>
public sealed record AbsencePolicy(
    AbsenceRule Missing = AbsenceRule.Refuse,
    AbsenceRule NotApplicable = AbsenceRule.Rescale,
    AbsenceRule Excluded = AbsenceRule.Rescale);
