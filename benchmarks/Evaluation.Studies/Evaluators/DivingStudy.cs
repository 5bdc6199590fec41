using Evaluation.Evaluators;
using Evaluation.Evaluators.Bias;
using Evaluation.Statistics;

namespace Evaluation.Studies.Evaluators;

/// <summary>Olympic diving 2000: the test of favour when the countries of dives are dealt out anew, so that no judge can favour anybody.</summary>
internal sealed class DivingStudy
{
    private const string File = "Diving2000.csv";

    private readonly Discrepancies discrepancies;
    private readonly (int Judge, int[] Dives, bool[] IsOwn)[] judges;
    private readonly string[] divers;

    private DivingStudy(Dictionary<string, string>[] rows)
    {
        EvaluatorRatings ratings = RealRounds.OfDives(rows);
        discrepancies = Discrepancies.Of(ratings);
        divers = [.. ratings.Observations.Subjects.Select(dive => dive.Name.Split('/')[2])];
        Dictionary<string, string> countries = rows.DistinctBy(RealRounds.DiveOf).ToDictionary(RealRounds.DiveOf, row => row["Country"]);
        Dictionary<string, string> own = rows.DistinctBy(row => row["Judge"]).ToDictionary(row => row["Judge"], row => row["JCountry"]);
        judges =
        [
            .. ratings.EvaluatorsRating
                .Select(judge => (judge, Dives: discrepancies.Of(judge).Select(dive => dive.Subject).ToArray()))
                .Select(judge => (judge.judge, judge.Dives, judge.Dives.Select(dive =>
                    countries[ratings.Observations.Subjects[dive].Name] == own[ratings.Observations.Evaluators[judge.judge]]).ToArray()))
                .Where(judge => judge.Item3.Count(isOwn => isOwn) >= FavourTest.FewestSubjects),
        ];
    }

    internal static string Run(StudyRun run, int rounds)
    {
        if (StudyData.Rows(File) is not { } rows)
            return StudyData.Absent(File);
        var study = new DivingStudy(rows);
        var table = new MarkdownTable("labels", "permutation at 5 %", "at 1 %", "of whole divers at 5 %", "at 1 %", "Welch at 5 %", "Yuen at 5 %");
        study.AddTo(table, run, rounds, "dealt out dive by dive", (judge, random) => Dealt(judge.IsOwn, random));
        study.AddTo(table, run, rounds, "dealt out diver by diver", (judge, random) => study.DealtByDiver(judge.Dives, judge.IsOwn, random));
        return table + "\n" + study.AsJudged(run.Seed);
    }

    private static bool[] Dealt(bool[] marks, RandomStream random)
    {
        bool[] dealt = [.. marks];
        random.Shuffle<bool>(dealt);
        return dealt;
    }

    /// <summary>Whole divers take the judge's country, in random order, until about as many dives have it as before.</summary>
    private bool[] DealtByDiver(int[] dives, bool[] marks, RandomStream random)
    {
        string[] order = [.. dives.Select(dive => divers[dive]).Distinct(StringComparer.Ordinal)];
        random.Shuffle<string>(order);
        int wanted = marks.Count(isOwn => isOwn);
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string diver in order.TakeWhile(_ => dives.Count(dive => chosen.Contains(divers[dive])) < wanted))
            chosen.Add(diver);
        return [.. dives.Select(dive => chosen.Contains(divers[dive]))];
    }

    private void AddTo(MarkdownTable table, StudyRun run, int rounds, string name, Func<(int Judge, int[] Dives, bool[] IsOwn), RandomStream, bool[]> deal)
    {
        FavourTest[][] tests = run.Each("diving, " + name, rounds, i => judges.Select(judge =>
        {
            long seed = run.SeedOf("diving " + name, (i * 100) + judge.Judge);
            return Test(judge.Judge, judge.Dives, deal(judge, new RandomStream(seed, 0)), seed);
        }).OfType<FavourTest>().ToArray());
        RejectionCount[] Counts(Func<FavourTest, double> pOf) => [.. tests.Select(round => RejectionCount.Of(round.Select(pOf)))];
        RejectionCount[] permutation = Counts(test => test.Permutation.PValue);
        RejectionCount[] ofDivers = Counts(test => test.Groups?.PValue ?? double.NaN);
        table.Add(
            name,
            RejectionRate.At5(permutation).ToText(0.05),
            RejectionRate.At1(permutation).ToText(0.01),
            RejectionRate.At5(ofDivers).ToText(0.05),
            RejectionRate.At1(ofDivers).ToText(0.01),
            RejectionRate.At5(Counts(test => test.Welch?.PValue(Alternative.Greater) ?? double.NaN)).ToText(0.05),
            RejectionRate.At5(Counts(test => test.Yuen?.PValue(Alternative.Greater) ?? double.NaN)).ToText(0.05));
    }

    private FavourTest? Test(int judge, int[] dives, bool[] isOwn, long seed)
    {
        HashSet<int> own = [.. dives.Where((_, i) => isOwn[i])];
        var options = new PermutationOptions(seed, 999, PreferExact: false, Threads: 1);
        return FavourTest.Of(judge, discrepancies, own.Contains, Alternative.Greater, options, CancellationToken.None, dive => divers[dive]);
    }

    private string AsJudged(long seed)
    {
        double[] p = [.. judges.Select(judge => Test(judge.Judge, judge.Dives, judge.IsOwn, seed)!.Permutation.PValue)];
        int found = MultipleTesting.BenjaminiHochberg(p).Count(q => q <= 0.05);
        return $"With the true countries {found} of {p.Length} judges are found (Benjamini–Hochberg, 5 %).\n";
    }
}
