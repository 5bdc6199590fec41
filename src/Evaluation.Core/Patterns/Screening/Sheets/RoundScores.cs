using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Digit heaping: who rounds to fives and tens much oftener than others do on the same indicators. Information only.</summary>
/// <remarks>
/// Full marks and zeros take no part: they are round numbers, and follow how good the subjects are and not how somebody rounds. How often one may be round is held,
/// indicator by indicator, at what all evaluators together show, so that the others' luck is not taken for a known chance.
/// </remarks>
internal sealed class RoundScores : IPattern
{
    private const double RoundUnit = 5;
    private const int FewestScores = 100;

    /// <summary>Below this, multiples of five are the ends and the middle of the scale and no habit.</summary>
    private const decimal SmallestFullMark = 20;

    private static readonly LocalText Family = new("round scores of each evaluator", "各评估员的整五整十评分");

    private static readonly LocalText Name = new("share of round scores", "整五整十评分占比");

    private static readonly LocalText Statement = new(
        "{0} of the scores of {1} are multiples of 5; colleagues' habits on the same indicators would give {2} (information only).",
        "{1}的评分中 {0} 为 5 的倍数；按他人在相同指标上的习惯应为 {2}（仅供参考）。");

    private static readonly LocalText NoScale = new("No indicator with a full mark of {0} or more is scored in numbers.", "没有满分不低于 {0} 且以数值评分的指标。");

    private static readonly LocalText TooLittle = new(
        "Fewer than {0} scores on indicators with a full mark of {1} or more.", "在满分不低于 {1} 的指标上评分不足 {0} 个。");

    private static readonly LocalText TooFew = new("Fewer than {0} evaluators have scores enough to tell what is usual.", "评分足够的评估员不足 {0} 人，无法判断通常习惯。");

    public FindingKind Kind => PatternFindings.RoundScores;

    public void Look(PatternContext context)
    {
        int[] leaves = [.. Enumerable.Range(0, context.Round.Leaves.Count).Where(leaf => context.Round.FullMarks[leaf] >= SmallestFullMark)];
        Tally[] all = [.. RaterScores.Of(context).Select(rater => Tally.Of(rater, leaves, context.Round.FullMarks))];
        Tally[] tested = [.. all.Where(rater => rater.Count >= FewestScores)];
        if (all.All(rater => rater.Count == 0))
            context.Log.Abstain(Kind, NoScale.With(SmallestFullMark));
        else if (tested.Length < SheetTest.FewestSheets)
            context.Log.Abstain(Kind, TooFew.With(SheetTest.FewestSheets));
        else
            Test(context, all, tested);
    }

    private void Test(PatternContext context, Tally[] all, Tally[] tested)
    {
        if (tested.Length < all.Length)
            context.Log.Abstain(Kind, TooLittle.With(FewestScores, SmallestFullMark), [.. all.Except(tested).Select(rater => rater.Party)]);
        SheetOutcome[] outcomes = CohortGuard.Apply([.. tested.Select(rater => OutcomeOf(rater, rater.UrnsAmong(all)))]);
        context.Log.Screen(
            Family, [.. tested.Select((rater, i) => new FamilyTest(outcomes[i].PValue!.Value, (q, family) => Make(rater, all, outcomes[i], q, family)))], all.Length - tested.Length);
    }

    private static SheetOutcome OutcomeOf(Tally rater, (int All, int Marked, int Drawn)[] urns)
    {
        double p = HypergeometricSum.UpperTail(urns, rater.Rounds);
        return new SheetOutcome { PValue = p, MiddlePValue = (p + HypergeometricSum.UpperTail(urns, rater.Rounds + 1)) / 2 };
    }

    private Finding Make(Tally rater, Tally[] all, SheetOutcome outcome, double q, FindingFamily family) => new()
    {
        Kind = Kind,
        About = [rater.Party],
        Statement = Statement.Fill(
            Figures.Percent((double)rater.Rounds / rater.Count), SafeText.Of(rater.Party.Name), Figures.Percent(rater.ExpectedAmong(all) / rater.Count)),
        StatisticName = Name,
        Statistic = (double)rater.Rounds / rater.Count,
        PValue = outcome.PValue!.Value,
        QValue = q,
        Family = family,
        Observations = rater.Count,
    };

    /// <summary>How many scores within the scale somebody entered on each leaf, and how many of them are round.</summary>
    private sealed record Tally(Party Party, int[] Round, int[] All)
    {
        internal int Count => All.Sum();

        internal int Rounds => Round.Sum();

        internal static Tally Of(RaterScores rater, int[] leaves, IReadOnlyList<decimal> fullMarks)
        {
            var tally = new Tally(rater.Party, new int[leaves.Length], new int[leaves.Length]);
            foreach ((int leaf, double score) in rater.On(leaves).Where(entered => entered.Score > 0 && entered.Score < (double)fullMarks[entered.Leaf]))
            {
                int place = Array.BinarySearch(leaves, leaf);
                tally.All[place]++;
                tally.Round[place] += ScoreDigits.TryCount(score, RoundUnit, out _) ? 1 : 0;
            }

            return tally;
        }

        /// <summary>By leaf, everybody's scores, how many of them are round, and how many are this one's.</summary>
        internal (int All, int Marked, int Drawn)[] UrnsAmong(Tally[] everybody) =>
            [.. All.Select((own, leaf) => (everybody.Sum(tally => tally.All[leaf]), everybody.Sum(tally => tally.Round[leaf]), own))];

        /// <summary>How many would be round by the others' habit; where they are few, what they are on all leaves counts as one score more.</summary>
        internal double ExpectedAmong(Tally[] everybody)
        {
            (int All, int Marked, int Drawn)[] urns = UrnsAmong(everybody);
            double together = (urns.Sum(urn => urn.Marked) - Rounds + 0.5) / (urns.Sum(urn => urn.All) - Count + 1.0);
            return urns.Select((urn, leaf) => urn.Drawn * (urn.Marked - Round[leaf] + together) / (urn.All - urn.Drawn + 1)).Sum();
        }
    }
}
