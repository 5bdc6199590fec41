using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about who assesses.</summary>
internal static class IndependenceFacts
{
    internal static readonly Fact[] All =
    [
        new("earlier-work", ValueKind.Number, new("work now assessed that the assessor did, built or runs", "评估机构曾承担、建设或运维的被评估工作数"), (dossier, _) => Roles(dossier, EarlierRoleKind.BuiltPlatform, EarlierRoleKind.DidTheWork)),
        new("advice-to-assessed", ValueKind.Number, new("subjects that the assessor advised or trained", "评估机构曾咨询、培训的评估对象数"), (dossier, _) => Roles(dossier, EarlierRoleKind.Advised, EarlierRoleKind.Trained)),
        new("interests-not-recused", ValueKind.Number, new("interests of evaluators in subjects that they scored", "评估员对其所评对象存在利益关系而未回避的数量"), (dossier, _) => Interests(dossier)),
        new("undeclared-evaluators", ValueKind.Number, new("evaluators without a declaration of interests", "未作利益声明的评估员数"), (dossier, _) => Evaluators(dossier, evaluator => evaluator.Interests is null)),
        new("unsigned-evaluators", ValueKind.Number, new("evaluators who have not signed their opinion", "未署名的评估员数"), (dossier, _) => Signed(dossier)),
        new("commissioner-is-assessor", ValueKind.YesNo, new("whether who ordered it assesses itself", "委托方与评估机构是否为同一单位"), (dossier, _) => Same(dossier)),
    ];

    private static FactValue Roles(Dossier dossier, params EarlierRoleKind[] kinds) => dossier.EarlierRoles is { } roles
        ? FactValue.Count(roles.Where(role => kinds.Contains(role.Kind)).Select(FactTexts.Of))
        : FactValue.Unknown;

    private static FactValue Interests(Dossier dossier)
    {
        if (dossier.Evaluators is not { Count: > 0 } evaluators)
            return FactValue.Unknown;
        LocalText[] open = [.. evaluators.SelectMany(evaluator => (evaluator.Interests ?? [])
            .Where(subject => !evaluator.RecusedFrom.Contains(subject))
            .Select(subject => FactTexts.Plain(evaluator.Name + " – " + subject)))];
        return open.Length == 0 && evaluators.Any(evaluator => evaluator.Interests is null) ? FactValue.Unknown : FactValue.Count(open);
    }

    private static FactValue Evaluators(Dossier dossier, Func<DossierEvaluator, bool> which) => dossier.Evaluators is { Count: > 0 } evaluators
        ? FactValue.Count(evaluators.Where(which).Select(evaluator => FactTexts.Plain(evaluator.Name)))
        : FactValue.Unknown;

    private static FactValue Signed(Dossier dossier) =>
        dossier.Evaluators is { } evaluators && evaluators.All(evaluator => evaluator.HasSigned is not false) && evaluators.Any(evaluator => evaluator.HasSigned is null)
            ? FactValue.Unknown
            : Evaluators(dossier, evaluator => evaluator.HasSigned == false);

    private static FactValue Same(Dossier dossier) => dossier is { Assessor: { } assessor, Commissioner: { } commissioner }
        ? FactValue.Of(string.Equals(assessor, commissioner, StringComparison.Ordinal), FactTexts.Plain(assessor))
        : FactValue.Unknown;
}
