using Evaluation.Evaluators.Copying;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Which pairs of evaluators gave unusually identical scores.</summary>
internal static class IdenticalScreen
{
    private static readonly LocalText Family = new("pairs of evaluators", "评估员两两对比");

    private static readonly LocalText Statement = new(
        "{0} and {1} gave the same score {2} times where both scored ({3} times); {4} would be expected.", "{0}与{1}共同评分 {3} 处，其中 {2} 处给分相同，预期为 {4} 处。");

    private static readonly LocalText AgainstPairs = new(
        "Compared with the other pairs of this round it stands out by {0} standard deviations (3 and more are rare).", "与本轮其他评估员两两对比，高出 {0} 个标准差（3 以上即属少见）。");

    private static readonly LocalText AgainstThird = new(
        "They agree more with each other than with third evaluators who scored the same (p {0}).", "二人彼此一致的程度高于与第三方评估员一致的程度（p {0}）。");

    private static readonly LocalText TooFewShared = new("{0} pairs of evaluators have fewer than {1} scores in common.", "有 {0} 对评估员共同评分不足 {1} 处，未作比较。");
    private static readonly LocalText NoComparison = new(
        "Of {0} pairs of evaluators nothing can be said: there are too few other pairs and third evaluators to compare with.",
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
        Statement = Statement.Fill(context.ShownName(pair.First), context.ShownName(pair.Second), pair.Matches, pair.Shared, Figures.Points(pair.Expected)),
        StatisticName = StatisticNames.Matches,
        Statistic = pair.EmpiricalZ ?? pair.Z,
        PValue = pair.CautiousP.Value,
        QValue = q,
        Family = family,
        Observations = pair.Shared,
        Evidence =
        [
            pair.EmpiricalZ is { } z ? AgainstPairs.With(Figures.Statistic(z)) : AgainstThird.With(Figures.Probability(pair.ThirdPartyP!.Value)),
            new LocalText("Index omega in either direction: {0} and {1}.", "ω 指数（两个方向）：{0} 和 {1}。").With(Figures.Statistic(pair.OmegaFirst), Figures.Statistic(pair.OmegaSecond)),
        ],
    });
}
