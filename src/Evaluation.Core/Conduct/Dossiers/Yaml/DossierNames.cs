using Evaluation.Conduct.Rules;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Dossiers.Yaml;

/// <summary>How the choices of a dossier are written.</summary>
internal static class DossierNames
{
    /// <summary>What stands in place of an approval that there is not.</summary>
    internal const string NoApproval = "none";

    internal static readonly Names<PaymentPurpose> Purposes = KebabNames.Of<PaymentPurpose>();
    internal static readonly Names<EarlierRoleKind> Roles = KebabNames.Of<EarlierRoleKind>();
    internal static readonly Names<SubjectSelection> Selections = KebabNames.Of<SubjectSelection>();
    internal static readonly Names<AppealOutcome> AppealOutcomes = KebabNames.Of<AppealOutcome>();
    internal static readonly Names<AwardForm> AwardForms = KebabNames.Of<AwardForm>();
    internal static readonly Names<RuleOutcomeKind> Outcomes = KebabNames.Of<RuleOutcomeKind>();
}
