using Evaluation.Reports.Html.Models;
using Fluid;

namespace Evaluation.Reports.Html.Templates;

/// <summary>What templates may read: the public properties of these types and nothing else.</summary>
internal static class TemplateModel
{
    /// <summary>The types, the two that a template begins with first.</summary>
    internal static readonly ValueList<Type> Types =
    [
        typeof(ReportModel), typeof(SubjectPage), typeof(Fact), typeof(LinkedText), typeof(AnchoredText), typeof(KeyPoint), typeof(StandingRow), typeof(ScoreCell), typeof(IndicatorRow),
        typeof(LossCount), typeof(SubjectRow), typeof(WrittenPage), typeof(SubjectSection), typeof(ProfileLine), typeof(Neighbour), typeof(LossRow),
        typeof(ExplanationRow), typeof(SchemeRow), typeof(EvaluatorSection), typeof(ProfileRow), typeof(FairRow), typeof(FindingCard), typeof(FamilyRow),
        typeof(ComparisonSection), typeof(MoveRow), typeof(IndicatorMoveRow), typeof(PatternSection), typeof(RobustnessSection), typeof(RobustnessRow),
        typeof(ConductSection), typeof(ConductProgramme), typeof(ConductCard), typeof(VerdictRow), typeof(LedgerRow),
    ];

    /// <summary>Makes them readable.</summary>
    internal static void Register(MemberAccessStrategy readable)
    {
        foreach (Type type in Types)
            readable.Register(type);
    }
}
