using Evaluation.Diagnostics;
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

    private static readonly LocalText TieLine = new("What ties them, with the number of subjects: {0}.", "关联类型及对象数：{0}。");
    private static readonly LocalText TieOf = new("{0} ({1})", "{0}（{1}）");
    private static readonly LocalText TieUntold = new("not told", "未注明");

    private static readonly LocalText WholeGroups = new(
        "Subjects of one group are alike, and {1} of {2} groups have the tie: the p-value is that of dealing it out to whole groups. Subject by subject it would be p {0}.",
        "同组对象彼此相似，{2} 组中有 {1} 组有关联，因此 p 值按整组置换得出；若按单个对象置换则为 p {0}。");

    private static readonly LocalText FewGroups = new(
        "All subjects of {0} of {1} groups have the tie. Subjects of one group are alike, and these are too few groups to deal the tie out to whole groups: take the p-value with care.",
        "{1} 组中有 {0} 组的对象全部有关联；同组对象彼此相似，而组数太少，无法按整组置换，p 值应谨慎看待。");

    /// <summary>The most kinds of tie named in a finding.</summary>
    private const int MostTies = 5;

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
        ILookup<string, EvaluatorRelation> ties = context.Options.Relations.ToLookup(tie => tie.Evaluator, StringComparer.Ordinal);
        var tests = new List<FavourTest>();
        var abstained = new List<Party>();
        foreach (int evaluator in context.Ratings.EvaluatorsRating.Where(evaluator => ties.Contains(context.NameOf(evaluator))))
        {
            ILookup<string, EvaluatorRelation> own = ties[context.NameOf(evaluator)].ToLookup(tie => tie.Subject, StringComparer.Ordinal);
            bool IsTied(int subject) => own.Contains(subjects[subject].Name);
            var options = new PermutationOptions(context.SeedFor("tie", evaluator), context.Options.Draws, Threads: context.Options.MaxDegreeOfParallelism);
            if (FavourTest.Of(evaluator, discrepancies, IsTied, Alternative.Greater, options, context.CancellationToken, subject => subjects[subject].Group) is { } test)
                tests.Add(test with { Ties = TiesOf(own, discrepancies.Of(evaluator).Select(pair => subjects[pair.Subject].Name)) });
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
        return new FamilyTest(test.PValue, (q, family) => new Finding
        {
            Kind = EvaluatorFindings.Favour,
            About = [context.PartyOf(test.Evaluator)],
            Statement = statement,
            StatisticName = StatisticNames.Discrepancies,
            Statistic = found.Difference,
            EffectInPoints = found.Difference,
            PValue = test.PValue,
            QValue = q,
            Family = family,
            Observations = found.Count,
            Evidence = EvidenceOf(test),
        });
    }

    private static ValueList<LocalText> EvidenceOf(FavourTest test)
    {
        var lines = new List<LocalText>();
        if (test.Ties.Any(tie => tie.Tie is not null))
            lines.Add(TieLine.Fill(Joined(test.Ties)));
        if (test.Groups is { PValue: not null } groups)
            lines.Add(WholeGroups.With(Figures.Probability(test.Permutation.PValue), groups.Tied, groups.Count));
        else if (test.Groups is { } few)
            lines.Add(FewGroups.With(few.Tied, few.Count));
        if (test.Welch is { } welch)
            lines.Add(Comparison("Welch", welch));
        if (test.Yuen is { } yuen)
            lines.Add(Comparison("Yuen", yuen));
        return lines.ToValueList();
    }

    /// <summary>The kinds of tie of the subjects tested, each subject and kind once.</summary>
    private static ValueList<TieCount> TiesOf(ILookup<string, EvaluatorRelation> own, IEnumerable<string> tested) => tested
        .SelectMany(subject => own[subject].Select(tie => tie.Tie).Distinct(StringComparer.Ordinal))
        .GroupBy(tie => tie, StringComparer.Ordinal)
        .Select(kind => new TieCount(kind.Key, kind.Count()))
        .OrderByDescending(kind => kind.Subjects)
        .ThenBy(kind => kind.Tie, StringComparer.Ordinal)
        .ToValueList();

    private static LocalText Joined(ValueList<TieCount> ties)
    {
        LocalText[] kinds = [.. ties.Take(MostTies).Select(kind => TieOf.Fill(kind.Tie is { } tie ? SafeText.Of(tie) : TieUntold, kind.Subjects))];
        var all = new LocalText(string.Join(", ", kinds.Select(kind => kind.English)), string.Join("、", kinds.Select(kind => kind.Chinese)));
        return ties.Count > MostTies ? FindingTexts.AndMore.Fill(all, ties.Count - MostTies) : all;
    }

    private static LocalText Comparison(string name, MeanDifference test) => new LocalText(
        "For comparison, the test of {0}: difference {1} points, t = {2}, p {3} (two-sided).", "供对照，{0} 检验：相差 {1} 分，t = {2}，p {3}（双侧）。")
        .With(name, Figures.Points(test.Difference), Figures.Statistic(test.T), Figures.Probability(test.PValue()));
}
