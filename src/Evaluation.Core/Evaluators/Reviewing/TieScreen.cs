using Evaluation.Evaluators.Bias;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Whether evaluators give more to subjects that they have a tie to.</summary>
internal static class TieScreen
{
    private static readonly LocalText Family = new("favour of each evaluator with a tie", "各有关联评估员的偏向");

    private static readonly LocalText Statement = new(
        "Against the panel, {0} gives its {1} subjects with a tie {2} points more than its {3} others.", "与评审组相比，{0}对有关联的 {1} 个对象比对其余 {3} 个对象平均多给 {2} 分。");

    private static readonly LocalText NoTies = new("There is no list of ties between evaluators and subjects.", "没有提供评估员与对象的关联名单。");
    private static readonly LocalText TooFew = new("There are fewer than {0} subjects with a tie, or without one, that others scored too.", "与他人共同评过的有关联或无关联对象不足 {0} 个。");

    /// <summary>Screens all evaluators that have a tie.</summary>
    /// <returns>The tests made.</returns>
    internal static FavourTest[] Run(ReviewContext context)
    {
        if (context.Options.Relations.Count == 0)
        {
            context.Log.Abstain(EvaluatorFindings.Favour, NoTies);
            return [];
        }

        Discrepancies discrepancies = Discrepancies.Of(context.Ratings);
        ValueList<Observations.Subject> subjects = context.Ratings.Observations.Subjects;
        ILookup<string, string> ties = context.Options.Relations.ToLookup(tie => tie.Evaluator, tie => tie.Subject, StringComparer.Ordinal);
        var tests = new List<FavourTest>();
        var abstained = new List<Party>();
        foreach (int evaluator in context.Ratings.EvaluatorsRating.Where(evaluator => ties.Contains(context.NameOf(evaluator))))
        {
            HashSet<string> own = ties[context.NameOf(evaluator)].ToHashSet(StringComparer.Ordinal);
            var options = new PermutationOptions(context.SeedFor("tie", evaluator), context.Options.Draws, Threads: context.Options.MaxDegreeOfParallelism);
            if (FavourTest.Of(evaluator, discrepancies, subject => own.Contains(subjects[subject].Name), Alternative.Greater, options, context.CancellationToken) is { } test)
                tests.Add(test);
            else
                abstained.Add(context.PartyOf(evaluator));
        }

        if (abstained.Count > 0)
            context.Log.Abstain(EvaluatorFindings.Favour, TooFew.With(FavourTest.FewestSubjects), [.. abstained]);
        context.Log.Screen(Family, [.. tests.Select(test => Test(context, test))], abstained.Count);
        return [.. tests];
    }

    private static FamilyTest Test(ReviewContext context, FavourTest test)
    {
        PermutationResult found = test.Permutation;
        LocalText statement = Statement.Fill(
            context.ShownName(test.Evaluator), found.FocalCount, Figures.Points(found.Difference), found.Count - found.FocalCount);
        return new FamilyTest(found.PValue, (q, family) => new Finding
        {
            Kind = EvaluatorFindings.Favour,
            About = [context.PartyOf(test.Evaluator)],
            Statement = statement,
            StatisticName = StatisticNames.Discrepancies,
            Statistic = found.Difference,
            EffectInPoints = found.Difference,
            PValue = found.PValue,
            QValue = q,
            Family = family,
            Observations = found.Count,
            Evidence = EvidenceOf(test),
        });
    }

    private static ValueList<LocalText> EvidenceOf(FavourTest test)
    {
        var lines = new List<LocalText>();
        if (test.Welch is { } welch)
            lines.Add(Comparison("Welch", welch));
        if (test.Yuen is { } yuen)
            lines.Add(Comparison("Yuen", yuen));
        return lines.ToValueList();
    }

    private static LocalText Comparison(string name, MeanDifference test) => new LocalText(
        "For comparison, the test of {0}: difference {1} points, t = {2}, p {3} (two-sided).", "供对照，{0} 检验：相差 {1} 分，t = {2}，p {3}（双侧）。")
        .With(name, Figures.Points(test.Difference), Figures.Statistic(test.T), Figures.Probability(test.PValue()));
}
