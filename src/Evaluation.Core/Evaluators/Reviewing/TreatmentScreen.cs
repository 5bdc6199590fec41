using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Whether evaluators treat groups, subjects or indicators differently: a joint test first, and its cells only when that speaks.</summary>
internal static class TreatmentScreen
{
    private static readonly LocalText Statement = new(
        "{0} gives {1} {2} on a sheet of {3} than expected from {0}'s severity and the colleagues' scores ({4} scores).",
        "与按其宽严和他人评分所作的预期相比，{0}给{1}的评分平均每份{2}（满分 {3} 分，共 {4} 个评分）。");

    private static readonly LocalText OnIndicator = new(
        "{0} gives on {1} {2} (of {3}) than expected from {0}'s severity and the colleagues' scores ({4} scores).",
        "与按其宽严和他人评分所作的预期相比，{0}在{1}上的评分平均{2}（满分 {3} 分，共 {4} 个评分）。");

    private static readonly LocalText ByGroup = new("each evaluator with each group", "各评估员对各组对象");
    private static readonly LocalText BySubject = new("each evaluator with each subject", "各评估员对各对象");
    private static readonly LocalText ByIndicator = new("each evaluator on each indicator", "各评估员对各指标");
    private static readonly LocalText NoGroups = new("The subjects have no groups, or one.", "评估对象没有分组，或只有一组。");
    private static readonly LocalText OneIndicator = new("There is one indicator.", "只有一个指标。");
    private static readonly LocalText JointFamily = new("{0}, after one test of all together (chi-square {1}, {2} degrees of freedom)", "{0}，先经合并检验（卡方 {1}，自由度 {2}）");
    private static readonly LocalText JointOnly = new("{0}, all together (chi-square {1}, {2} degrees of freedom)", "{0}，合并检验（卡方 {1}，自由度 {2}）");
    private static readonly LocalText NoTest = new("It could not be tested: {0}", "无法检验：{0}");

    internal static void Run(ReviewContext context, RoundModel model)
    {
        var evaluators = new InteractionFactor(RoundModel.EvaluatorFacet);
        ValueList<string>? groups = GroupsOf(context);
        if (groups is null)
            context.Log.Abstain(EvaluatorFindings.ByGroup, NoGroups);
        else
            RunOne(context, model, evaluators, new InteractionFactor(RoundModel.SubjectFacet, groups), EvaluatorFindings.ByGroup, PartyRole.Group);
        RunOne(context, model, evaluators, new InteractionFactor(RoundModel.SubjectFacet), EvaluatorFindings.BySubject, PartyRole.Subject);
        if (context.Ratings.LeavesRated.Count > 1)
            RunOne(context, model, evaluators, new InteractionFactor(RoundModel.IndicatorFacet), EvaluatorFindings.ByIndicator, PartyRole.Indicator);
        else
            context.Log.Abstain(EvaluatorFindings.ByIndicator, OneIndicator);
    }

    private static LocalText NameOf(PartyRole role) => role switch
    {
        PartyRole.Group => ByGroup,
        PartyRole.Subject => BySubject,
        _ => ByIndicator,
    };

    private static ValueList<string>? GroupsOf(ReviewContext context)
    {
        string[] groups = [.. context.Ratings.SubjectsRated.Select(subject => context.Ratings.Observations.Subjects[subject].Group ?? "")];
        return groups.Contains("") || groups.Distinct(StringComparer.Ordinal).Count() < 2 ? null : groups.ToValueList();
    }

    private static void RunOne(ReviewContext context, RoundModel model, InteractionFactor first, InteractionFactor second, FindingKind kind, PartyRole role)
    {
        Checked<InteractionTest> joint = InteractionTest.Of(model.Fit, first, second, cancellationToken: context.CancellationToken);
        if (joint.Value is not { } test)
        {
            Diagnostic why = joint.Diagnostics[0];
            context.Log.Abstain(kind, NoTest.Fill(new LocalText(why.Message(Language.English), why.Message(Language.Chinese))));
            return;
        }

        GroupPermutation? dealt = second.Groups is { } groups
            ? GroupPermutation.Of(model, groups, context.Options.Draws, context.SeedFor("groups", 0), context.Parallel)
            : null;
        ScreenCells(context, model, test, kind, role, second.Groups, dealt);
        HashSet<(string, string)> found = [.. context.Log.Findings.Where(finding => finding.Kind == kind).Select(finding => (finding.About[0].Name, finding.About[1].Name))];
        context.Log.Treatments.Add(new TreatmentTest(kind, test, new TreatmentCells(context, model).Of(test, second, found)) { PermutationP = dealt?.Probability });
    }

    private static void ScreenCells(
        ReviewContext context, RoundModel model, InteractionTest test, FindingKind kind, PartyRole role, ValueList<string>? groups, GroupPermutation? dealt)
    {
        LocalText name = JointFamily.Fill(NameOf(role), Figures.Statistic(test.ChiSquare), test.DegreesOfFreedom);
        InteractionCell[] cells = [.. test.Cells.Where(cell => double.IsFinite(cell.Z))];
        if (!(Math.Max(test.Probability, dealt?.Probability ?? 0) <= context.Log.Level))
        {
            // The cells were not tested at all: one test was made.
            context.Log.Families.Add(new FindingFamily(JointOnly.Fill(NameOf(role), Figures.Statistic(test.ChiSquare), test.DegreesOfFreedom), StatisticNames.JointTest, context.Log.Level, 1, 0, 0));
            return;
        }

        context.Log.Screen(name, [.. cells.Select(cell => Test(context, model, cell, kind, role, groups, dealt))], test.Cells.Count - cells.Length);
    }

    /// <summary>A cell of groups counts by the larger of its two p-values: ratings of one sheet are alike, and the model does not know it.</summary>
    private static FamilyTest Test(
        ReviewContext context, RoundModel model, InteractionCell cell, FindingKind kind, PartyRole role, ValueList<string>? groups, GroupPermutation? dealt)
    {
        double p = Math.Max(cell.Probability, dealt?.ProbabilityOf(cell.First, cell.Second) ?? 0);
        return new(p, (q, family) =>
        {
            int[] rows = model.RowsOf(cell.First, cell.Second, role, groups);
            double points = context.PerSheet(model, rows, model.ResidualInPoints);
            return new Finding
            {
                Kind = kind,
                About = [new Party(PartyRole.Evaluator, cell.First), new Party(role, cell.Second)],
                Statement = (kind == EvaluatorFindings.ByIndicator ? OnIndicator : Statement).Fill(
                    SafeText.Of(cell.First), SafeText.Of(cell.Second), Figures.Beyond(points), Figures.Whole(context.PerSheet(model, rows, row => (double)model.Ratings.FullMarks[model.Ratings.Ratings[row].Leaf])), cell.Count),
                StatisticName = StatisticNames.Interaction,
                Statistic = cell.Z,
                EffectInPoints = points,
                PValue = p,
                QValue = q,
                Family = family,
                Observations = cell.Count,
            };
        });
    }
}
