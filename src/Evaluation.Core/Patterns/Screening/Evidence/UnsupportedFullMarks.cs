using Evaluation.Evaluators.Copying;
using Evaluation.Findings;
using Evaluation.Patterns.Screening.Copies;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Full marks for which no evidence is given: a list of them, and which evaluators have more of them than others on the same indicators.</summary>
/// <remarks>
/// The list is a fact. The test compares an evaluator with the others indicator by indicator; p is the larger of two tails: the Poisson binomial's, as though
/// single full marks were independent, and Student's, by how far the log odds of the evaluator lie from those of the others, who differ in care among themselves.
/// </remarks>
internal sealed class UnsupportedFullMarks : IPattern
{
    private const int FewestFullMarks = 10;
    private const int FewestEvaluators = 5;

    private static readonly LocalText ByRule = new("full marks on indicators that ask for evidence", "要求佐证的指标上的满分");
    private static readonly LocalText ByEvaluator = new("each evaluator's full marks without evidence", "各评估员缺少佐证的满分");
    private static readonly LocalText Listed = new("full marks without evidence", "缺少佐证的满分数");
    private static readonly LocalText Excess = new("t of the log odds of no evidence among evaluators", "缺少佐证的对数优势在评估员间的 t 值");

    private static readonly LocalText Fact = new("{0}: {1} of {2} full marks have no evidence.", "{0}：{2} 个满分中有 {1} 个没有佐证。");

    private static readonly LocalText More = new(
        "{0} gave {1} of {2} full marks without evidence; by the habit of the others on the same indicators it would be {3}.", "{0}的 {2} 个满分中有 {1} 个没有佐证；按他人在相同指标上的习惯，预期为 {3} 个。");

    private static readonly LocalText NoColumn = new("The observations have no evidence.", "采集值没有佐证栏。");
    private static readonly LocalText NotAsked = new("On {0} indicators hardly any full mark has evidence, so none seems to be asked for there.", "有 {0} 项指标的满分几乎都没有佐证，看来并不要求提供。");
    private static readonly LocalText TooFew = new("Fewer than {0} full marks on indicators that ask for evidence.", "要求佐证的指标上满分不足 {0} 个。");
    private static readonly LocalText FewEvaluators = new("Fewer than {0} evaluators gave {1} such full marks or more.", "给出 {1} 个以上此类满分的评估员不足 {0} 位。");
    private static readonly LocalText Nobody = new("Without a named evaluator", "未具名评估员");

    public FindingKind Kind => PatternFindings.UnsupportedFullMarks;

    public void Look(PatternContext context)
    {
        if (context.Round.Observations.EvidenceColumn is null)
        {
            context.Log.Abstain(Kind, NoColumn);
            return;
        }

        FullMarkCell[] all = [.. Cells(context)];
        var asking = all.GroupBy(cell => cell.Leaf).ToLookup(leaf => leaf.Count(cell => cell.HasEvidence) >= context.Options.EvidenceAskedFrom * leaf.Count());
        if (asking[false].Any())
            context.Log.Abstain(Kind, NotAsked.With(asking[false].Count()));
        FullMarkCell[] cells = [.. asking[true].SelectMany(leaf => leaf)];
        IGrouping<int, FullMarkCell>[] evaluators = [.. cells.GroupBy(cell => cell.Sheet.Evaluator).OrderBy(own => own.Key)];
        if (cells.Length > 0)
            context.Log.Facts(ByRule, cells.Length, [.. evaluators.Where(own => own.Any(cell => !cell.HasEvidence)).Select(own => List(context, own))]);
        Test(context, [.. evaluators.Where(own => own.Key >= 0)]);
    }

    private static IEnumerable<FullMarkCell> Cells(PatternContext context)
    {
        PatternRound round = context.Round;
        for (int sheet = 0; sheet < round.Sheets.Count; sheet++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            for (int leaf = 0; leaf < round.Leaves.Count; leaf++)
            {
                if (round.Shares[sheet, leaf] >= context.Options.FullMarkShare)
                    yield return new FullMarkCell(round.Sheets[sheet], leaf, !string.IsNullOrWhiteSpace(round.Observations[round.Sheets[sheet].Rows[leaf]].Evidence));
            }
        }
    }

    private Func<FindingFamily, Finding> List(PatternContext context, IGrouping<int, FullMarkCell> own) => family =>
    {
        FullMarkCell[] without = [.. own.Where(cell => !cell.HasEvidence)];
        return new Finding
        {
            Kind = Kind,
            About = own.Key < 0 ? without.Select(cell => context.SubjectOf(cell.Sheet)).Distinct().ToValueList() : [context.EvaluatorOf(without[0].Sheet)],
            Statement = Fact.Fill(NameOf(context, own.Key), without.Length, own.Count()),
            StatisticName = Listed,
            Statistic = without.Length,
            Basis = FindingBasis.Fact,
            Threshold = context.Options.FullMarkShare,
            PValue = null,
            QValue = null,
            Family = family,
            Observations = own.Count(),
            Cells = without.Select(cell => context.CellOf(cell.Sheet, cell.Leaf)).ToValueList(),
        };
    };

    private void Test(PatternContext context, IGrouping<int, FullMarkCell>[] evaluators)
    {
        IGrouping<int, FullMarkCell>[] enough = [.. evaluators.Where(own => own.Count() >= FewestFullMarks)];
        if (enough.Length < FewestEvaluators)
        {
            context.Log.Abstain(Kind, FewEvaluators.With(FewestEvaluators, FewestFullMarks));
            return;
        }

        if (enough.Length < evaluators.Length)
            context.Log.Abstain(Kind, TooFew.With(FewestFullMarks), [.. evaluators.Where(own => own.Count() < FewestFullMarks).Select(own => context.EvaluatorOf(own.First().Sheet))]);
        UnsupportedCount[] counts = UnsupportedCount.Of(enough, context.Round.Leaves.Count);
        context.Log.Screen(ByEvaluator, [.. counts.Select((count, i) => TestOf(context, enough[i], count, counts))], evaluators.Length - enough.Length);
    }

    private FamilyTest TestOf(PatternContext context, IGrouping<int, FullMarkCell> own, UnsupportedCount count, UnsupportedCount[] all)
    {
        double[] others = [.. all.Where(other => other != count).Select(other => other.LogOdds)];
        double mean = others.Average();
        double spread = Math.Sqrt(others.Sum(value => (value - mean) * (value - mean)) / (others.Length - 1) * (1 + (1.0 / others.Length)));
        double t = spread <= 0 ? 0 : (count.LogOdds - mean) / spread;
        var chances = new MatchChances();
        foreach (double chance in count.Chances)
            chances.Add(chance);
        double p = Math.Max(chances.UpperTail(count.Without), StudentT.CDF(0, 1, others.Length - 1, -t));
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [context.EvaluatorOf(own.First().Sheet)],
            Statement = More.Fill(NameOf(context, own.Key), count.Without, count.Chances.Length, Figures.Points(count.Expected)),
            StatisticName = Excess,
            Statistic = t,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = count.Chances.Length,
            Cells = own.Where(cell => !cell.HasEvidence).Select(cell => context.CellOf(cell.Sheet, cell.Leaf)).ToValueList(),
        });
    }

    private static LocalText NameOf(PatternContext context, int evaluator) =>
        evaluator < 0 ? Nobody : SheetTexts.Plain(context.Round.Observations.Evaluators[evaluator]);
}
