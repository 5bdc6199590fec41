using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Findings;
using Evaluation.Patterns.Screening.Copies;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Whether bodies that score each other give each other more than the severity of the one and the quality of the other explain.</summary>
/// <remarks>
/// An evaluator belongs to the subject that it has its one tie to. What is left of a sheet's score after evaluator and subject (additive, by least squares) is
/// averaged for each body on each other. The sum over mutual pairs of the products says whether favours are returned; in the null each body's favours go to
/// any of the bodies it scores mutually. The pairs that favour each other most are named as evidence and not tested one by one: with two scores for each, ranks among the
/// pairs of a round never suffice.
/// </remarks>
internal sealed class MutualFavour : IPattern
{
    private const int FewestPairs = 3;
    private const int MostEvidence = 10;

    private static readonly LocalText OfRound = new("favours returned, over all mutual pairs", "全部互评组合的相互抬分");
    private static readonly LocalText Products = new("mean product of mutual residuals, in percent of the full mark squared", "互评残差乘积均值（满分百分比的平方）");

    private static readonly LocalText Returned = new(
        "Among {0} pairs of bodies that score each other, high residuals are returned with high ones more often than chance would have it.", "在 {0} 组互评单位中，偏高评分得到偏高回报的情况多于偶然。");

    private static readonly LocalText Pair = new(
        "{0} gave {1} {2} percent of the full mark more than severity and quality explain, and received {3}.", "扣除宽严与水平因素后，{0}给{1}多评满分的 {2}%，并获回评 {3}%。");

    private static readonly LocalText NoTies = new("There is no list that says which evaluators belong to which subjects.", "没有提供评估员所属对象的名单。");
    private static readonly LocalText TooFew = new("Fewer than {0} pairs of subjects score each other.", "互评组合不足 {0} 组。");
    private static readonly LocalText Unclear = new("Evaluators with ties to several subjects belong to none of them clearly.", "与多个对象有关联的评估员无法确定所属单位。");

    public FindingKind Kind => PatternFindings.MutualFavour;

    public void Look(PatternContext context)
    {
        if (context.Inputs.Relations is not { } relations)
        {
            context.Log.Abstain(Kind, NoTies);
            return;
        }

        Dictionary<int, int> bodies = BodiesOf(context, relations, out List<Party> unclear);
        if (unclear.Count > 0)
            context.Log.Abstain(Kind, Unclear, [.. unclear]);
        var mutual = MutualScores.Of(context.Round, bodies, context.CancellationToken);
        if (mutual.Pairs.Length < FewestPairs)
        {
            context.Log.Abstain(Kind, TooFew.With(FewestPairs));
            return;
        }

        double p = MonteCarlo.PValue(context.Options.Draws, context.SeedFor("mutual favour"), mutual.NewDraw, context.Parallel);
        context.Log.Screen(OfRound, [new FamilyTest(p, (q, family) => OfAll(context, mutual, p, q, family))], abstained: 0);
    }

    /// <summary>By evaluator, the position of the subject it belongs to.</summary>
    private static Dictionary<int, int> BodiesOf(PatternContext context, EvaluatorRelations relations, out List<Party> unclear)
    {
        Dictionary<string, int> subjects = context.Round.Observations.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        ILookup<string, string> ties = relations.Relations.ToLookup(tie => tie.Evaluator, tie => tie.Subject, StringComparer.Ordinal);
        var bodies = new Dictionary<int, int>();
        unclear = [];
        foreach ((int evaluator, string name) in context.Round.Observations.Evaluators.Index())
        {
            int[] own = [.. ties[name].Distinct(StringComparer.Ordinal).Where(subjects.ContainsKey).Select(subject => subjects[subject])];
            if (own.Length == 1)
                bodies.Add(evaluator, own[0]);
            else if (own.Length > 1)
                unclear.Add(new Party(PartyRole.Evaluator, name));
        }

        return bodies;
    }

    private Finding OfAll(PatternContext context, MutualScores mutual, double p, double q, FindingFamily family)
    {
        MutualPair[] most = [.. mutual.Pairs.Where(pair => Least(pair) > 0).OrderByDescending(Least).Take(MostEvidence)];
        return new Finding
        {
            Kind = Kind,
            About = [new Party(PartyRole.Round, context.Round.Scheme.Code)],
            Statement = Returned.Fill(mutual.Pairs.Length),
            StatisticName = Products,
            Statistic = 10_000 * mutual.MeanProduct,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = 2 * mutual.Pairs.Length,
            Evidence = most.Select(pair => StatementOf(context, pair)).ToValueList(),
            Cells = most.SelectMany(pair => pair.Sheets).Select(sheet => SheetTexts.CellOf(context, context.Round.Sheets[sheet])).ToValueList(),
        };
    }

    private static double Least(MutualPair pair) => Math.Min(pair.Given, pair.Received);

    private static LocalText StatementOf(PatternContext context, MutualPair pair) => Pair.Fill(
        NameOf(context, pair.First), NameOf(context, pair.Second), Figures.Points(100 * pair.Given), Figures.Points(100 * pair.Received));

    private static string NameOf(PatternContext context, int subject) => SafeText.Of(context.Round.Observations.Subjects[subject].Name);
}
