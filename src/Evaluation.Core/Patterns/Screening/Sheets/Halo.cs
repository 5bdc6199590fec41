using Evaluation.Diagnostics;
using Evaluation.Evaluators.Habits;
using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Halo over the parts of the scheme: an evaluator who is above or below the colleagues on all parts of a subject together.</summary>
/// <remarks>
/// <see cref="HaloTest"/> on what an evaluator gives a subject on each first-level indicator beyond what colleagues gave on the same leaves. It asks for no model, and so
/// works where a round has no measures; the review of evaluators tests the same leaf by leaf (EVA303).
/// </remarks>
internal sealed class Halo : IPattern
{
    private const int FewestParts = 3;

    /// <summary>Each colleague's severity is taken out of the subjects they share; with fewer subjects each, nothing is left to be halo.</summary>
    private const int SubjectsPerColleague = 3;

    private static readonly LocalText Family = new("one impression (halo) over the parts of the scheme", "各评估员跨一级指标的光环效应");

    private static readonly LocalText Name = new("mean product of standardised differences", "标准化差值乘积均值");

    private static readonly LocalText Statement = new(
        "{0} gives a subject more, or less, than the colleagues on several parts of the scheme together (strength {1}, {2} subjects).",
        "{0}对同一对象在多个一级指标上同时高于或低于其他评估员（强度 {1}，对象 {2} 个）。");

    private static readonly LocalText TooLittle = new(
        "Fewer than {0} subjects scored by colleagues, too, on {1} first-level indicators, or fewer than {2} for each colleague.",
        "与他人共同评分且涉及 {1} 个一级指标的对象不足 {0} 个，或平均每位同组评估员不足 {2} 个。");

    private static readonly LocalText NoEvaluators = new("The observations name no evaluators.", "采集值没有评估员。");

    public FindingKind Kind => PatternFindings.Halo;

    public void Look(PatternContext context)
    {
        int[] evaluators = [.. context.Round.Sheets.Select(sheet => sheet.Evaluator).Where(evaluator => evaluator >= 0).Distinct().Order()];
        if (evaluators.Length == 0)
        {
            context.Log.Abstain(Kind, NoEvaluators);
            return;
        }

        var differences = new PartDifferences(context.Round);
        var tests = new List<FamilyTest>();
        var abstained = new List<Party>();
        foreach (int evaluator in evaluators)
        {
            var party = new Party(PartyRole.Evaluator, context.Round.Observations.Evaluators[evaluator]);
            SheetResiduals own = differences.Of(evaluator);
            bool isEnough = own.Subjects.Distinct().Count() >= SubjectsPerColleague * differences.ColleaguesOf(evaluator);
            if (isEnough && Test(context, own, evaluator) is { } result)
                tests.Add(TestOf(party, result, own.Subjects.Distinct().Count()));
            else
                abstained.Add(party);
        }

        if (abstained.Count > 0)
            context.Log.Abstain(Kind, TooLittle.With(HaloTest.FewestSubjects, FewestParts, SubjectsPerColleague), [.. abstained]);
        context.Log.Screen(Family, tests, abstained.Count);
    }

    private HabitResult? Test(PatternContext context, SheetResiduals residuals, int evaluator) =>
        residuals.Leaves.Distinct().Count() < FewestParts
            ? null
            : HaloTest.Of(residuals, context.Options.Draws, context.SeedFor(Kind.Code, evaluator), context.Parallel);

    private FamilyTest TestOf(Party party, HabitResult result, int subjects) => new(result.PValue, (q, family) => new Finding
    {
        Kind = Kind,
        About = [party],
        Statement = Statement.Fill(SafeText.Of(party.Name), Figures.Statistic(result.Statistic), subjects),
        StatisticName = Name,
        Statistic = result.Statistic,
        PValue = result.PValue,
        QValue = q,
        Family = family,
        Observations = result.Count,
    });
}
