using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Ranks and grades the subjects of a round.</summary>
internal static class Ranking
{
    internal static ValueList<Standing> Rank(RoundResult result, DiagnosticBag diagnostics, int threads)
    {
        Contender[] contenders = [.. Contenders(result, diagnostics)];
        Contender.Sort(contenders);
        RankingPolicy policy = result.Scheme.Ranking;
        if (policy.Ties == TieRule.GivenOrder)
            RequireOrder(contenders, result, diagnostics);

        (decimal Rank, string Label)[] overall = Ranks(contenders, policy);
        var inGroup = new Dictionary<int, (decimal Rank, string Label)>();
        foreach (IGrouping<string, Contender> group in contenders.Where(c => c.Subject.Group is not null).GroupBy(c => c.Subject.Group!, StringComparer.Ordinal))
        {
            Contender[] members = [.. group];
            foreach ((Contender member, (decimal Rank, string Label) rank) in members.Zip(Ranks(members, policy)))
                inGroup[member.Position] = rank;
        }

        Dictionary<int, GradeByShare> grades = ShareGrades.Of(result.Scheme, contenders);
        var ranked = new Standing[contenders.Length];
        Parallel.For(0, ranked.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => ranked[i] = Graded(
            StandingOf(result, contenders[i], overall[i], inGroup.TryGetValue(contenders[i].Position, out (decimal, string) found) ? found : null),
            result,
            contenders[i],
            grades.GetValueOrDefault(contenders[i].Position)));
        return [.. ranked, .. Unranked(result)];
    }

    private static IEnumerable<Contender> Contenders(RoundResult result, DiagnosticBag diagnostics)
    {
        bool exact = result.Scheme.Ranking.Basis == RankBasis.Exact;
        ValueList<Subject> subjects = result.Observations.Subjects;
        for (int position = 0; position < subjects.Count; position++)
        {
            if (result.Grid.StatesOf(position)[0] == NodeState.Withheld)
            {
                if (result.Grid.FailedBy[position] == 0)
                    diagnostics.Add(ScoringDiagnostics.NoTotal, new Place(result.Observations.SourceName, 0, 0), subjects[position].Name);
                continue;
            }

            decimal basis = exact ? result.Grid.ExactTotals[position] : Precision.Snap(result.Grid.ScoresOf(position)[0]);
            yield return new Contender(position, subjects[position], basis);
        }
    }

    private static IEnumerable<Standing> Unranked(RoundResult result) =>
        result.Observations.Subjects
            .Select((subject, position) => (Subject: subject, Position: position))
            .Where(pair => result.Grid.StatesOf(pair.Position)[0] == NodeState.Withheld)
            .OrderBy(pair => pair.Subject.Order ?? int.MaxValue)
            .ThenBy(pair => pair.Subject.Name, StringComparer.Ordinal)
            .Select(pair => new Standing
            {
                Subject = pair.Subject,
                Card = new Scorecard(result, pair.Position),
                Score = null,
                Rank = null,
                Label = "",
                Grade = FailGrade(result, pair.Position),
            });

    private static Standing StandingOf(
        RoundResult result, Contender contender, (decimal Rank, string Label) overall, (decimal Rank, string Label)? inGroup) => new()
        {
            Subject = contender.Subject,
            Card = new Scorecard(result, contender.Position),
            Score = Precision.Snap(result.Grid.ScoresOf(contender.Position)[0]),
            Rank = overall.Rank,
            Label = overall.Label,
            GroupRank = inGroup?.Rank,
            GroupLabel = inGroup?.Label ?? "",
        };

    private static Standing Graded(Standing standing, RoundResult result, Contender contender, GradeByShare? byShare) =>
        FailGrade(result, contender.Position) is { } failed
            ? standing with { Grade = failed }
            : standing with
            {
                Grade = byShare?.Grade ?? result.Scheme.Grades.FirstOrDefault(grade => grade.Contains(contender.Basis)),
                GradeByShare = byShare,
            };

    /// <summary>The grade that the adjustment which failed a subject gives, or <see langword="null"/>.</summary>
    private static Grade? FailGrade(RoundResult result, int position)
    {
        int number = result.Grid.FailedBy[position];
        string? name = number == 0 ? null : result.Compiled.Adjustments[number - 1].Effect.GivenGrade;
        return name is null ? null : result.Scheme.Grades.FirstOrDefault(grade => grade.Name == name) ?? new Grade(name);
    }

    /// <summary>The rank and label of each contender, who stand in order.</summary>
    private static (decimal Rank, string Label)[] Ranks(Contender[] contenders, RankingPolicy policy)
    {
        var ranks = new (decimal Rank, string Label)[contenders.Length];
        int distinct = 0;
        for (int first = 0; first < contenders.Length;)
        {
            int end = first + 1;
            while (policy.Ties != TieRule.GivenOrder && end < contenders.Length && contenders[end].Basis == contenders[first].Basis)
                end++;
            distinct++;
            decimal rank = policy.Ties switch
            {
                TieRule.Dense => distinct,
                TieRule.Mean => (first + 1 + end) / 2m,
                _ => first + 1,
            };
            ranks.AsSpan(first, end - first).Fill((rank, Label(rank, isShared: end - first > 1, policy.Labels)));
            first = end;
        }

        return ranks;
    }

    private static string Label(decimal rank, bool isShared, TieLabel labels) =>
        (isShared && labels == TieLabel.EqualsSign ? "=" : "")
        + (decimal.IsInteger(rank) ? ((int)rank).ToString(CultureInfo.InvariantCulture) : rank.ToString("0.#", CultureInfo.InvariantCulture));

    private static void RequireOrder(Contender[] contenders, RoundResult result, DiagnosticBag diagnostics)
    {
        for (int i = 1; i < contenders.Length; i++)
        {
            (Contender before, Contender after) = (contenders[i - 1], contenders[i]);
            if (before.Basis == after.Basis && (after.Subject.Order is null || before.Subject.Order == after.Subject.Order))
            {
                diagnostics.Add(
                    ScoringDiagnostics.TieWithoutOrder,
                    new Place(result.Observations.SourceName, 0, 0, after.Subject.Name),
                    before.Subject.Name,
                    after.Subject.Name,
                    after.Basis);
            }
        }
    }
}
