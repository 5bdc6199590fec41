using Evaluation.Calendars;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How the values of the policies are written in a scheme file.</summary>
internal static class SchemeNames
{
    internal static readonly Names<Verification> Verifications = new(
        ("verified", Verification.Verified), ("derived", Verification.Derived), ("recalled", Verification.Recalled));

    internal static readonly Names<RoundingMode> RoundingModes = new(
        ("none", RoundingMode.None), ("half-up", RoundingMode.HalfUp), ("half-even", RoundingMode.HalfEven), ("r4", RoundingMode.R4));

    internal static readonly Names<TieRule> TieRules = new(
        ("competition", TieRule.Competition), ("dense", TieRule.Dense), ("mean", TieRule.Mean), ("given-order", TieRule.GivenOrder));

    internal static readonly Names<RankBasis> RankBases = new(("published", RankBasis.Published), ("exact", RankBasis.Exact));

    internal static readonly Names<TieLabel> TieLabels = new(("plain", TieLabel.Plain), ("equals-sign", TieLabel.EqualsSign));

    internal static readonly Names<GradeTieRule> GradeTieRules = new(("all-out", GradeTieRule.AllOut), ("all-in", GradeTieRule.AllIn));

    internal static readonly Names<GradeScope> GradeScopes = new(("round", GradeScope.Round), ("group", GradeScope.Group));

    internal static readonly Names<ValueKind> FormulaKinds = new(
        ("number", ValueKind.Number), ("yes-no", ValueKind.YesNo), ("count", ValueKind.Count));

    internal static readonly Names<WorkingDayClock> Clocks = new(
        ("count", WorkingDayClock.Count), ("interval", WorkingDayClock.Interval), ("request", WorkingDayClock.Request));

    internal static readonly Names<PeriodLength> PeriodLengths = new(
        ("week", PeriodLength.Week), ("month", PeriodLength.Month), ("quarter", PeriodLength.Quarter));

    internal static readonly Names<CalendarBase> CalendarBases = new(("china", CalendarBase.China), ("own", CalendarBase.Own));

    internal static readonly Names<CalendarDayKind> CalendarDayKinds = new(
        ("holiday", CalendarDayKind.Holiday), ("makeup", CalendarDayKind.MakeUpWorkday));

    internal static readonly Names<AbsenceRule> AbsenceRules = new(
        ("refuse", AbsenceRule.Refuse), ("zero", AbsenceRule.Zero), ("full-mark", AbsenceRule.FullMark), ("rescale", AbsenceRule.Rescale),
        ("spread-evenly", AbsenceRule.SpreadEvenly));
}
