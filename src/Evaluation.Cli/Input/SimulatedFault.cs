using Evaluation.Conduct.Dossiers;

namespace Evaluation.Cli.Input;

/// <summary>A fault of conduct that can be planted in a made-up dossier.</summary>
/// <param name="Rule">The code of the rule that should find it.</param>
/// <param name="What">What was planted.</param>
/// <param name="Plant">Plants it.</param>
internal sealed record SimulatedFault(string Rule, LocalText What, Func<Dossier, SimulatedDossier, Dossier> Plant)
{
    /// <summary>All that can be planted; they do not get in each other's way.</summary>
    internal static readonly ValueList<SimulatedFault> All =
    [
        new("AP04", new("An appeal was decided after its time", "一件申诉超期处理"), (dossier, made) => dossier with
        {
            Appeals = dossier.Appeals! with
            {
                Appeals = [.. dossier.Appeals.Appeals!, new Appeal(made.Subject, made.LateAppeal.Received, made.LateAppeal.Decided, AppealOutcome.Rejected, HasReason: true)],
            },
        }),
        new("BU01", new("More indicators than the budget allows", "指标数超过预算"), (dossier, _) => dossier with
        {
            Burden = dossier.Burden! with { IndicatorBudget = dossier.Burden.Indicators - 3 },
        }),
        new("FA02", new("An assessed office bought advice from the assessor", "一个评估对象向评估机构购买咨询"), (dossier, made) => dossier with
        {
            Payments = [.. dossier.Payments!, new Payment(made.Subject, dossier.Assessor!, 80_000, dossier.CollectionFrom!.Value.AddDays(-30), PaymentPurpose.Advice, IsFromAssessed: true)],
        }),
        new("FA08", new("A ranking without approval", "未经批准的排行榜"), (dossier, _) => dossier with
        {
            Awards = [new Award("模拟排行榜 Simulated ranking", null, Approval: "", Fee: 0, AwardForm.Ranking)],
        }),
        new("IN03", new("An evaluator scored an office in which there is an interest", "一名评估员未回避有利益关系的评估对象"), (dossier, made) => dossier with
        {
            Evaluators = [dossier.Evaluators![0] with { Interests = [made.Subject] }, .. dossier.Evaluators.Skip(1)],
        }),
        new("PU03", new("The weights were not published", "未公布权重"), (dossier, _) => dossier with { Scheme = dossier.Scheme! with { WeightsPublished = false } }),
        new("PU09", new("Only the best third of the results was published", "只公布前三分之一的结果"), (dossier, _) => dossier with
        {
            Publication = dossier.Publication! with { Results = dossier.Publication.Results / 3 },
        }),
        new("SA03", new("One evaluator for each subject", "每个评估对象只有一名评估员"), (dossier, _) => dossier with { EvaluatorsPerSubject = 1 }),
    ];
}
