using Evaluation.Evaluators.Copying;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Which pairs of evaluators gave unusually identical scores.</summary>
internal static class IdenticalScreen
{
    private static readonly LocalText Family = new("pairs of evaluators", "评估员两两对比");

    private static readonly LocalText Statement = new(
        "{0} and {1} gave the same in {2} of {3} cells that both scored; {4} would be expected.", "{0}与{1}在共同评分的 {3} 处中有 {2} 处给分相同，预期为 {4} 处。");

    private static readonly LocalText AgainstPairs = new(
        "Against the other pairs of this round it stands {0} standard deviations out.", "与本轮其他评估员两两对比，高出 {0} 个标准差。");

    private static readonly LocalText AgainstThird = new(
        "They agree more with each other than with third evaluators of the same cells (p {0}).", "二人彼此一致的程度高于与第三方评估员一致的程度（p {0}）。");

    private static readonly LocalText TooFewShared = new("{0} pairs share fewer than {1} scored cells.", "有 {0} 对评估员共同评分不足 {1} 处。");
    private static readonly LocalText NoComparison = new(
        "{0} pairs cannot be told from honest ones: there are too few other pairs and too few third evaluators to compare with.",
        "有 {0} 对评估员无从判断：可供比较的其他组合和第三方评估员太少。");

    internal static void Run(ReviewContext context, PairMatch[] pairs, int tooFew)
    {
        PairMatch[] judged = [.. pairs.Where(pair => pair.CautiousP is not null)];
        if (tooFew > 0)
            context.Log.Abstain(EvaluatorFindings.Identical, TooFewShared.With(tooFew, IdenticalSheets.FewestShared));
        if (judged.Length < pairs.Length)
            context.Log.Abstain(EvaluatorFindings.Identical, NoComparison.With(pairs.Length - judged.Length));
        context.Log.Screen(Family, [.. judged.Select(pair => Test(context, pair))], tooFew + pairs.Length - judged.Length, isDependent: true);
    }

    private static FamilyTest Test(ReviewContext context, PairMatch pair) => new(pair.CautiousP!.Value, (q, family) => new Finding
    {
        Kind = EvaluatorFindings.Identical,
        About = [context.PartyOf(pair.First), context.PartyOf(pair.Second)],
        Statement = Statement.With(context.ShownName(pair.First), context.ShownName(pair.Second), pair.Matches, pair.Shared, Figures.Points(pair.Expected)),
        StatisticName = "z of matches",
        Statistic = pair.EmpiricalZ ?? pair.Z,
        PValue = pair.CautiousP.Value,
        QValue = q,
        Family = family,
        Observations = pair.Shared,
        Evidence =
        [
            pair.EmpiricalZ is { } z ? AgainstPairs.With(Figures.Statistic(z)) : AgainstThird.With(Figures.Probability(pair.ThirdPartyP!.Value)),
            new LocalText("omega {0} and {1}", "ω 指数 {0} 和 {1}").With(Figures.Statistic(pair.OmegaFirst), Figures.Statistic(pair.OmegaSecond)),
        ],
    });
}
