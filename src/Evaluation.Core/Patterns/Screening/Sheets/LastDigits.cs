using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Last digits of an evaluator's scores that are used more unevenly than the spread of the scores and the others' rounding make them.</summary>
internal sealed class LastDigits : IPattern
{
    private const int FewestScores = 200;
    private const double FewestUnits = 10;
    private const decimal SmallestFullMark = 50;

    private static readonly LocalText Family = new("last digits of each evaluator", "各评估员的评分末位数字");

    private static readonly LocalText Name = new("χ² of the last digits", "末位数字 χ²");

    private static readonly LocalText Statement = new(
        "The last digits of the {1} scores of {0} are uneven (χ² {2}), more than the spread of the scores and the colleagues' rounding explain.",
        "{0}的 {1} 个评分末位数字分布不均（χ² 为 {2}），超出评分离散和他人取整习惯所能解释的程度。");

    private static readonly LocalText NoScale = new("No indicator with a full mark of {0} or more is scored in numbers.", "没有满分不低于 {0} 且以数值评分的指标。");

    private static readonly LocalText TooLittle = new(
        "Fewer than {0} scores on indicators of one full mark of {1} or more, or a standard deviation below {2} steps of the scale.",
        "在同一满分（不低于 {1}）的指标上评分不足 {0} 个，或标准差小于 {2} 个计分单位。");

    public FindingKind Kind => PatternFindings.LastDigits;

    public void Look(PatternContext context)
    {
        int[] leaves = CommonestScale(context.Round);
        RaterScores[] raters = RaterScores.Of(context);
        double[][] scores = [.. raters.Select(rater => rater.On(leaves).Select(one => one.Score).ToArray())];
        if (scores.All(own => own.Length == 0))
        {
            context.Log.Abstain(Kind, NoScale.With(SmallestFullMark));
            return;
        }

        ScoreScale scale = ScaleOf((double)context.Round.FullMarks[leaves[0]], scores);
        bool[] isEnough = [.. scores.Select(own => own.Length >= FewestScores && Vectors.StandardDeviation(own) >= FewestUnits * scale.Unit)];
        Party[] abstained = [.. raters.Where((_, i) => !isEnough[i]).Select(rater => rater.Party)];
        if (abstained.Length > 0)
            context.Log.Abstain(Kind, TooLittle.With(FewestScores, SmallestFullMark, FewestUnits), abstained);
        Test(context, [.. raters.Where((_, i) => isEnough[i])], [.. scores.Where((_, i) => isEnough[i])], scale, abstained.Length);
    }

    private void Test(PatternContext context, RaterScores[] raters, double[][] scores, ScoreScale scale, int abstained)
    {
        SheetMatrix sheets = SheetsOf(scores);
        SheetPValue[] values = LastDigitNull.Of(sheets, scale, context.Nulls(Kind.Code));
        SheetOutcome[] outcomes = CohortGuard.Apply([.. values.Select(value => new SheetOutcome { PValue = value.PValue, MiddlePValue = value.PValue ?? 1, Reason = value.Reason })]);
        ValueList<IndexValue> observed = LastDigit.Of(sheets, scale.Unit);
        int[] tested = [.. Enumerable.Range(0, raters.Length).Where(i => outcomes[i].PValue is not null)];
        context.Log.Screen(Family, [.. tested.Select(i => new FamilyTest(outcomes[i].PValue!.Value, (q, family) => new Finding
        {
            Kind = Kind,
            About = [raters[i].Party],
            Statement = Statement.Fill(SafeText.Of(raters[i].Party.Name), observed[i].Count, Figures.Statistic(observed[i].Value!.Value)),
            StatisticName = Name,
            Statistic = observed[i].Value!.Value,
            PValue = outcomes[i].PValue!.Value,
            QValue = q,
            Family = family,
            Observations = observed[i].Count,
        }))], abstained + raters.Length - tested.Length);
    }

    /// <summary>The leaves of the full mark that most leaves have, among large ones.</summary>
    private static int[] CommonestScale(PatternRound round) =>
        Enumerable.Range(0, round.Leaves.Count).Where(leaf => round.FullMarks[leaf] >= SmallestFullMark)
            .GroupBy(leaf => round.FullMarks[leaf]).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
            .FirstOrDefault()?.ToArray() ?? [];

    /// <summary>Whole points, or tenths when some scores have them.</summary>
    private static ScoreScale ScaleOf(double fullMark, double[][] scores)
    {
        bool areWhole = scores.All(own => own.All(score => ScoreDigits.TryCount(score, 1, out _)));
        return areWhole ? new ScoreScale(0, fullMark) : new ScoreScale(0, fullMark, Unit: 0.1, RoundUnit: 0.5);
    }

    private static SheetMatrix SheetsOf(double[][] scores)
    {
        double?[,] cells = new double?[scores.Length, scores.Select(own => own.Length).DefaultIfEmpty(0).Max()];
        for (int rater = 0; rater < scores.Length; rater++)
        {
            for (int i = 0; i < scores[rater].Length; i++)
                cells[rater, i] = scores[rater][i];
        }

        return SheetMatrix.FromScores(cells);
    }
}
