using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What a <see cref="SelfScoreReview"/> holds beside the score.</summary>
internal sealed record SelfScoreReviewParts(
    ValueList<SelfScoreLoss> Losses,
    ImprovementPlan? NextGrade,
    ValueList<Diagnostic> WhyNoPlan,
    ValueList<SelfScoreDeadline> Deadlines,
    ValueList<Diagnostic> NotReckoned,
    ValueList<SelfScoreSign> Signs);
