using Evaluation.Diagnostics;
using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices' ranks jumped further than their scores' errors and the round's usual change explain.</summary>
/// <remarks>Standard errors come from the evaluators' disagreement where offices have several whole sheets, else from how indicators scatter.</remarks>
internal sealed class VolatileRank : IPattern
{
    private static readonly LocalText Family = new("jump of each office's rank", "各单位名次的变动");
    private static readonly LocalText StatisticName = new("rank jump", "名次变动");

    private static readonly LocalText Up = new(
        "{0} stands between places {1} and {2} of {3} with 90 % certainty (between {4} and {5} in the last round); its place rose from {6} to {7}.",
        "{0}在 {3} 个单位中的名次以 90% 的把握在第 {1} 至 {2} 之间（上一轮在第 {4} 至 {5} 之间）；名次由第 {6} 升至第 {7}。");

    private static readonly LocalText Down = new(
        "{0} stands between places {1} and {2} of {3} with 90 % certainty (between {4} and {5} in the last round); its place fell from {6} to {7}.",
        "{0}在 {3} 个单位中的名次以 90% 的把握在第 {1} 至 {2} 之间（上一轮在第 {4} 至 {5} 之间）；名次由第 {6} 降至第 {7}。");

    private static readonly LocalText NoErrors = new(
        "Neither several evaluators nor several indicators tell how uncertain the totals are.", "既无多名评估员、也无多项指标可用于估计总分的误差。");

    public FindingKind Kind => PatternFindings.VolatileRank;

    public void Look(PatternContext context)
    {
        if (OfficePairs.Of(context, Kind) is not { } pairs)
            return;
        int[] both = [.. Enumerable.Range(0, pairs.Offices.Length).Where(pair => !double.IsNaN(pairs.Now.Total(pairs.Offices[pair]) + pairs.Previous.Total(pairs.PreviousOffices[pair])))];
        if (both.Length < OfficeOutliers.FewestOffices)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewOffices.With(both.Length, OfficeOutliers.FewestOffices));
            return;
        }

        if (ScoreErrors.Of(pairs.Previous) is not { } before || ScoreErrors.Of(pairs.Now) is not { } now)
        {
            context.Log.Abstain(Kind, NoErrors);
            return;
        }

        int[] offices = [.. both.Select(pair => pairs.Offices[pair])];
        int[] previous = [.. both.Select(pair => pairs.PreviousOffices[pair])];
        if (RankJumps.Of(
            [.. previous.Select(office => Rate(pairs.Previous, office))], [.. offices.Select(office => Rate(pairs.Now, office))],
            [.. previous.Select(office => before[office])], [.. offices.Select(office => now[office])]) is { } jumps)
            Screen(context, pairs.Now, offices, jumps);
        else
            context.Log.Abstain(Kind, OfficeTexts.NoSpread);
    }

    private static double Rate(OfficeTable table, int office) => table.Total(office) / (double)table.Round.Scheme.FullMark;

    private void Screen(PatternContext context, OfficeTable table, int[] offices, RankJumps jumps)
    {
        double[] p = jumps.PValues(context.Options.Draws, context.SeedFor("rank jumps"), context.Parallel);
        (double Low, double High)[] before = RankDraws.Intervals(jumps.Scores[0], jumps.Errors[0], context.SeedFor("rank interval", 0), context.Parallel);
        (double Low, double High)[] now = RankDraws.Intervals(jumps.Scores[1], jumps.Errors[1], context.SeedFor("rank interval", 1), context.Parallel);
        FamilyTest[] tests = [.. offices.Select((office, place) => new FamilyTest(p[place], (q, family) => new Finding
        {
            Kind = Kind,
            About = [new Party(PartyRole.Subject, table.NameOf(office))],
            Statement = (jumps.JumpOf(place) > 0 ? Up : Down).Fill(
                SafeText.Of(table.NameOf(office)),
                now[place].Low,
                now[place].High,
                offices.Length,
                before[place].Low,
                before[place].High,
                jumps.Ranks[0][place],
                jumps.Ranks[1][place]),
            StatisticName = StatisticName,
            Statistic = jumps.JumpOf(place),
            PValue = p[place],
            QValue = q,
            Family = family,
            Observations = 2 * context.Round.Leaves.Count,
        }))];
        context.Log.Screen(Family, tests, table.Count - offices.Length);
    }
}
