using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Patterns.Indices;
using Evaluation.Schemes.Methods;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Benford's law on amounts without a bound, indicator by indicator; scores have one and are refused.</summary>
/// <remarks>
/// No honest list of amounts follows the law exactly, and with thousands of them any departure is significant. So a deviation must be large as well: above the .015 from
/// which on Nigrini (2012) speaks of nonconformity.
/// </remarks>
internal sealed class AmountDigits : IPattern
{
    private const double Nonconformity = 0.015;

    private static readonly LocalText Family = new("first digits of amounts", "金额首位数字");

    private static readonly LocalText Name = new("mean absolute deviation from Benford's law", "与本福特定律的平均绝对偏差");

    private static readonly LocalText Statement = new(
        "The first digits of the {1} amounts on {0} depart from Benford's law by {2} on average ({3} and more are called nonconforming).",
        "{0}的 {1} 个金额首位数字与本福特定律平均相差 {2}（{3} 以上视为不符合）。");

    private static readonly LocalText NoAmounts = new("No indicator takes numbers or counts without a bound.", "没有指标采集无上限的数值或件数。");

    public FindingKind Kind => PatternFindings.AmountDigits;

    public void Look(PatternContext context)
    {
        int[] leaves = [.. Enumerable.Range(0, context.Round.Leaves.Count).Where(leaf => AmountsOf(context.Round, leaf).Length > 0)];
        if (leaves.Length == 0)
            context.Log.Abstain(Kind, NoAmounts);
        var tests = new List<FamilyTest>();
        foreach (int leaf in leaves)
        {
            double?[] amounts = AmountsOf(context.Round, leaf);
            IndexValue first = BenfordDigits.First(amounts, context.Round.Leaves[leaf].Method is DirectPoints ? (double)context.Round.FullMarks[leaf] : null);
            var party = new Party(PartyRole.Indicator, context.Round.Leaves[leaf].Code);
            if (first.HasValue)
                tests.Add(TestOf(context, leaf, party, first));
            else if (context.Round.Leaves[leaf].Method is not DirectPoints)
                context.Log.Abstain(Kind, first.Reason, party);
        }

        context.Log.Screen(Family, tests, leaves.Length - tests.Count);
    }

    /// <summary>One amount of each subject: several evaluators copy the same one.</summary>
    private static double?[] AmountsOf(PatternRound round, int leaf) =>
    [
        .. round.Sheets.Where(sheet => sheet.Rows[leaf] >= 0 && round.Observations.KindColumn[sheet.Rows[leaf]] is ValueKind.Number or ValueKind.Count)
            .DistinctBy(sheet => sheet.Subject).Select(sheet => (double?)round.Observations.NumberColumn[sheet.Rows[leaf]]),
    ];

    private FamilyTest TestOf(PatternContext context, int leaf, Party party, IndexValue first)
    {
        double deviation = first.Value!.Value;
        double p = deviation < Nonconformity ? 1 : ChanceOf(context, leaf, first.Count, deviation);
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [party],
            Statement = Statement.Fill(SafeText.Of(party.Name), first.Count, Shown(deviation), Shown(Nonconformity)),
            StatisticName = Name,
            Statistic = deviation,
            Threshold = Nonconformity,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = first.Count,
        });
    }

    private double ChanceOf(PatternContext context, int leaf, int count, double deviation) => MonteCarlo.PValue(
        context.Options.Draws,
        context.SeedFor(Kind.Code, leaf),
        () =>
        {
            int[] digits = new int[9];
            return random => Deviation(digits, count, random) >= deviation - 1e-12;
        },
        context.Parallel);

    /// <summary>Amounts that follow the law: ten to a power that is anywhere between two whole numbers alike.</summary>
    private static double Deviation(int[] digits, int count, RandomStream random)
    {
        Array.Clear(digits);
        for (int i = 0; i < count; i++)
            digits[Math.Min(8, (int)Math.Pow(10, random.NextDouble()) - 1)]++;
        double sum = 0;
        for (int digit = 0; digit < digits.Length; digit++)
            sum += Math.Abs(((double)digits[digit] / count) - Math.Log10(1 + (1.0 / (digit + 1))));
        return sum / digits.Length;
    }

    private static string Shown(double deviation) => deviation.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
}
