using Evaluation.Findings;
using Evaluation.Schemes;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether grades rose where nothing else did: offices that went up a grade without a rise on unchanged indicators, against those that went down without a fall.</summary>
/// <remarks>McNemar's test, exact: without drift both are as likely. Grades are compared by their names' order, which must be the same in both schemes.</remarks>
internal static class GradeDrift
{
    private const int FewestMoved = 6;

    private static readonly LocalText Family = new("drift of grades in the round", "本轮等级漂移");
    private static readonly LocalText StatisticName = new("share of moves that go up", "上升变动所占比例");

    private static readonly LocalText Statement = new(
        "{0} offices went up a grade although they did not rise on the {2} unchanged indicators; {1} went down although they did not fall.",
        "有 {0} 个单位在 {2} 项未变指标上没有上升而等级上升；没有下降而等级下降的有 {1} 个。");

    private static readonly LocalText OtherGrades = new("The two rounds do not have the same grades.", "两轮的等级设置不同。");
    private static readonly LocalText FewMoved = new(
        "Only {0} offices changed their grade against the unchanged indicators; {1} are needed.", "等级变动与未变指标不一致的单位仅 {0} 个，至少需要 {1} 个。");

    internal static void Look(PatternContext context, OfficePairs pairs, (int Pair, double Change)[] changes)
    {
        string[] grades = NamesOf(context.Round.Scheme);
        if (grades.Length == 0 || !grades.SequenceEqual(NamesOf(pairs.Previous.Round.Scheme), StringComparer.Ordinal))
        {
            context.Log.Abstain(PatternFindings.Inflation, OtherGrades, RoundOf(context));
            return;
        }

        (int Move, int Pair)[] moves = [.. changes.Select(change => (Move: MoveOf(pairs, grades, change), change.Pair)).Where(move => move.Move != 0)];
        int up = moves.Count(move => move.Move > 0);
        if (moves.Length < FewestMoved)
            context.Log.Abstain(PatternFindings.Inflation, FewMoved.With(moves.Length, FewestMoved), RoundOf(context));
        else
            context.Log.Screen(Family, [Test(context, pairs, moves, up)], abstained: 0);
    }

    /// <summary>1 for a better grade without a rise, −1 for a worse one without a fall, else 0.</summary>
    private static int MoveOf(OfficePairs pairs, string[] grades, (int Pair, double Change) change)
    {
        int before = Array.IndexOf(grades, pairs.Previous.Standings[pairs.PreviousOffices[change.Pair]]?.Grade?.Name);
        int now = Array.IndexOf(grades, pairs.Now.Standings[pairs.Offices[change.Pair]]?.Grade?.Name);
        if (before < 0 || now < 0)
            return 0;
        int move = Math.Sign(before - now);
        return move * change.Change > 0 ? 0 : move;
    }

    private static FamilyTest Test(PatternContext context, OfficePairs pairs, (int Move, int Pair)[] moves, int up)
    {
        double p = up == 0 ? 1 : Math.Clamp(1 - Binomial.CDF(0.5, moves.Length, up - 1), 0, 1);
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = PatternFindings.Inflation,
            About = [RoundOf(context)],
            Statement = Statement.Fill(up, moves.Length - up, pairs.Leaves.Length),
            StatisticName = StatisticName,
            Statistic = (double)up / moves.Length,
            PValue = p,
            QValue = q,
            Threshold = 0.5,
            Family = family,
            Observations = moves.Length,
            Cells = moves.Where(move => move.Move > 0).Take(50).Select(move => new FindingCell(pairs.Now.NameOf(pairs.Offices[move.Pair]))).ToValueList(),
        });
    }

    internal static Party RoundOf(PatternContext context) => new(PartyRole.Round, context.Round.Scheme.Title);

    private static string[] NamesOf(Scheme scheme) => [.. scheme.Grades.Select(grade => grade.Name)];
}
