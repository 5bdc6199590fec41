using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether disclosed clients of the assessor get more on subjective indicators than their objective ones lead one to expect.</summary>
/// <remarks>
/// What is left of the subjective share after the objective one is compared, the label of a client permuted within groups (Freedman and Lane 1983), one-sided. The case it
/// was made for: a county that paid 4.98 million yuan for advice stood 118th on objective indicators and 91st on the published list.
/// </remarks>
internal sealed class ClientLift : IPattern
{
    private const int FewestClients = 10;
    private const int FewestOffices = 100;
    private const int MostEvidence = 10;

    private static readonly LocalText Family = new("subjective scores of clients", "客户单位的主观得分");
    private static readonly LocalText StatisticName = new("difference of mean residuals", "平均残差之差");

    private static readonly LocalText Statement = new(
        "With equal objective scores, {0} clients get {1} of full marks more on {2} subjective indicators than {3} others.",
        "客观得分相同时，{0} 个客户单位在 {2} 项主观指标上的得分率比其余 {3} 个单位高出满分的 {1}。");

    private static readonly LocalText Gain = new(
        "{0}: place {1} by objective indicators alone, {2} in the published order.", "{0}：仅按客观指标列第 {1}，公布名次为第 {2}。");

    private static readonly LocalText NoClients = new("No clients of the assessor are disclosed.", "没有披露评估机构的客户名单。");
    private static readonly LocalText NoSubjective = new("The indicators that rest on judgement are not named.", "没有指明哪些是主观指标。");
    private static readonly LocalText FewClients = new(
        "Only {0} clients of {1} offices can be compared; {2} of {3} are needed.", "可比较的客户单位仅 {0} 个（共 {1} 个单位），至少需要 {3} 个单位中的 {2} 个。");

    private static readonly LocalText OneSided = new("All indicators are subjective, or none is.", "指标全部为主观指标，或没有主观指标。");

    public FindingKind Kind => PatternFindings.ClientLift;

    public void Look(PatternContext context)
    {
        if (context.Inputs.Clients.Count == 0 || context.Inputs.SubjectiveIndicators.Count == 0)
        {
            context.Log.Abstain(Kind, context.Inputs.Clients.Count == 0 ? NoClients : NoSubjective);
            return;
        }

        if (OfficeTable.Of(context.Round) is not { } table)
        {
            context.Log.Abstain(Kind, OfficeTexts.NotScored);
            return;
        }

        int[] subjective = LeafSet.Of(context, Kind, context.Inputs.SubjectiveIndicators);
        int[] objective = [.. Enumerable.Range(0, context.Round.Leaves.Count).Except(subjective)];
        if (subjective.Length == 0 || objective.Length == 0)
            context.Log.Abstain(Kind, OneSided);
        else
            Look(context, table, subjective, objective);
    }

    private void Look(PatternContext context, OfficeTable table, int[] subjective, int[] objective)
    {
        int[] offices = [.. Enumerable.Range(0, table.Count).Where(office => !double.IsNaN(table.MeanShare(office, subjective) + table.MeanShare(office, objective)))];
        HashSet<string> names = context.Inputs.Clients.ToHashSet(StringComparer.Ordinal);
        bool[] isClient = [.. offices.Select(office => names.Contains(table.NameOf(office)))];
        int clients = isClient.Count(mark => mark);
        if (clients < FewestClients || offices.Length < FewestOffices || clients == offices.Length)
        {
            context.Log.Abstain(Kind, FewClients.With(clients, offices.Length, FewestClients, FewestOffices));
            return;
        }

        double[] objectiveShares = [.. offices.Select(office => table.MeanShare(office, objective))];
        string?[] groups = table.GroupsOf(offices);
        PeerResidual[]? residuals = PeerRegression.Of([.. offices.Select(office => table.MeanShare(office, subjective))], [objectiveShares], groups);
        PermutationResult? result = residuals is null ? null : Permute(context, residuals, isClient, groups);
        if (result is null)
            context.Log.Abstain(Kind, OfficeTexts.NoSpread);
        else
            context.Log.Screen(Family, [Test(context, result, subjective.Length, RankGains(table, offices, objectiveShares, isClient))], abstained: 0);
    }

    private static PermutationResult? Permute(PatternContext context, PeerResidual[] residuals, bool[] isClient, string?[] groups)
    {
        PermutationStratum[] strata =
        [
            .. Enumerable.Range(0, residuals.Length).GroupBy(place => groups[place] ?? "", StringComparer.Ordinal)
                .Select(group => new PermutationStratum([.. group.Select(place => residuals[place].Residual)], [.. group.Select(place => isClient[place])])),
        ];
        var options = new PermutationOptions(
            context.SeedFor("client lift"), Math.Max(999, context.Options.Draws), Threads: context.Options.MaxDegreeOfParallelism);
        return PermutationTest.Of(strata, Alternative.Greater, options, context.CancellationToken);
    }

    /// <summary>By client, its place by objective indicators alone and its published place among the same offices, the largest gain first.</summary>
    private static (string Name, int Objective, int Published)[] RankGains(OfficeTable table, int[] offices, double[] objectiveShares, bool[] isClient)
    {
        double[] totals = [.. offices.Select(office => table.Total(office))];
        return
        [
            .. Enumerable.Range(0, offices.Length).Where(place => isClient[place])
                .Select(place => (table.NameOf(offices[place]), PlaceOf(objectiveShares, place), PlaceOf(totals, place)))
                .OrderByDescending(gain => gain.Item2 - gain.Item3).ThenBy(gain => gain.Item3),
        ];
    }

    private static int PlaceOf(double[] values, int own) => 1 + values.Count(value => value > values[own]);

    private FamilyTest Test(PatternContext context, PermutationResult result, int subjective, (string Name, int Objective, int Published)[] gains) =>
        new(result.Difference >= 0 ? result.PValue : 1, (q, family) => new Finding
        {
            Kind = Kind,
            About = [GradeDrift.RoundOf(context)],
            Statement = Statement.Fill(result.FocalCount, Percents.Signed(result.Difference), subjective, result.Count - result.FocalCount),
            StatisticName = StatisticName,
            Statistic = result.Difference,
            PValue = result.PValue,
            QValue = q,
            Family = family,
            Observations = result.Count,
            Evidence = gains.Where(gain => gain.Objective > gain.Published).Take(MostEvidence)
                .Select(gain => Gain.Fill(SafeText.Of(gain.Name), gain.Objective, gain.Published)).ToValueList(),
            Cells = gains.Select(gain => new FindingCell(gain.Name)).ToValueList(),
        });
}
