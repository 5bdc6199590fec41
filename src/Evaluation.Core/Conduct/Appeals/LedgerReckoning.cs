using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Appeals;

/// <summary>Scores a round stage by stage, and counts what changed.</summary>
internal sealed class LedgerReckoning
{
    private readonly (CorrectionStage? Stage, RoundResult Result)[] rounds;
    private readonly ILookup<string, Correction> corrections;
    private readonly ValueList<int> rankLines;

    private LedgerReckoning((CorrectionStage? Stage, RoundResult Result)[] rounds, CorrectionTable corrections, ValueList<int> rankLines)
    {
        (this.rounds, this.rankLines) = (rounds, rankLines);
        this.corrections = corrections.Corrections.OrderBy(one => one.Time.UtcTicks).ThenBy(one => one.Stage).ToLookup(one => one.Subject, StringComparer.Ordinal);
        Lines = rounds[^1].Result.Standings.Where(standing => this.corrections.Contains(standing.Subject.Name)).Select(standing => LineOf(standing.Subject.Name)).ToValueList();
        Crossings = Lines.SelectMany(CrossingsOf).ToValueList();
        Deciders = corrections.Corrections.GroupBy(one => one.By, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LedgerDecider(group.Key, group.Count(), CountOf(1, group.Key), CountOf(-1, group.Key))).ToValueList();
        (Raised, Lowered, Unchanged) = (CountOf(1), CountOf(-1), CountOf(0));
        BystandersMoved = rounds[0].Result.Standings.Count(IsMovedBystander);
    }

    internal ValueList<LedgerLine> Lines { get; }

    internal ValueList<LineCrossing> Crossings { get; }

    internal ValueList<LedgerDecider> Deciders { get; }

    internal int Raised { get; }

    internal int Lowered { get; }

    internal int Unchanged { get; }

    internal int BystandersMoved { get; }

    /// <summary>Reckons; <see langword="null"/> when something cannot be scored, which is told.</summary>
    internal static LedgerReckoning? Of(
        ObservationTable observations, CorrectionTable corrections, AppealsLedgerOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        Checked<ObservationTable> all = observations.WithCorrections(corrections);
        if (!all.IsValid)
        {
            diagnostics.AddRange(all.Diagnostics);
            return null;
        }

        var rounds = new List<(CorrectionStage?, RoundResult)>();
        CorrectionStage[] stages = [.. corrections.Corrections.Select(one => one.Stage).Distinct().Order()];
        foreach (CorrectionStage? stage in stages.Cast<CorrectionStage?>().Prepend(null))
        {
            Checked<ObservationTable> inForce = stage is null ? new DiagnosticBag().Check(observations)
                : stage == stages[^1] ? all
                : observations.WithCorrections(new CorrectionTable(corrections.Corrections.Where(one => one.Stage <= stage)));
            Checked<RoundResult>? scored = inForce.Value is { } table ? Scorer.For(table.Scheme, options.Scoring).TryScore(table, null, cancellationToken) : null;
            if (scored is not { Value: { } result })
            {
                diagnostics.AddRange(scored?.Diagnostics ?? inForce.Diagnostics);
                return null;
            }

            rounds.Add((stage, result));
        }

        return new LedgerReckoning([.. rounds], corrections, options.RankLines);
    }

    private LedgerLine LineOf(string subject) => new(subject, rounds.Select(round =>
    {
        Standing standing = round.Result.Find(subject)!;
        ValueList<Correction> own = round.Stage is null ? [] : corrections[subject].Where(one => one.Stage == round.Stage).ToValueList();
        return new LedgerStep(round.Stage, standing.Score, standing.Rank, standing.Grade?.Name, own);
    }).ToValueList());

    private int CountOf(int sign, string? by = null) => Lines.Sum(line => line.Steps.Zip(line.Steps.Skip(1)).Count(pair =>
        pair.Second.Corrections.Count > 0
        && (by is null || pair.Second.Corrections.Any(one => one.By == by))
        && Direction(pair.First, pair.Second) == sign));

    /// <summary>A total that there is not is below every other.</summary>
    private static int Direction(LedgerStep before, LedgerStep after) => Math.Sign(Nullable.Compare(after.Score, before.Score));

    private IEnumerable<LineCrossing> CrossingsOf(LedgerLine line) => line.Steps.Zip(line.Steps.Skip(1))
        .Where(pair => pair.Second.Corrections.Count > 0)
        .SelectMany(pair => LinesCrossed(pair.First, pair.Second).Select(crossed => new LineCrossing(
            line.Subject, pair.Second.Stage!.Value, crossed.Line, crossed.IsGain, pair.Second.Corrections.Select(one => one.By).Distinct(StringComparer.Ordinal).ToValueList())));

    private IEnumerable<(LocalText Line, bool IsGain)> LinesCrossed(LedgerStep before, LedgerStep after)
    {
        if (before.Grade is { } old && after.Grade is { } changed && old != changed)
            yield return (LedgerTexts.Grade.With(SafeText.Of(old), SafeText.Of(changed)), Place(changed) < Place(old));
        foreach (int line in rankLines)
        {
            if (before.Rank <= line != after.Rank <= line)
                yield return (LedgerTexts.Rank.With(line, before.Rank ?? (object)"–", after.Rank ?? (object)"–"), after.Rank <= line);
        }
    }

    /// <summary>The place of a grade, 0 for the best.</summary>
    private int Place(string grade)
    {
        ValueList<Evaluation.Schemes.Grade> grades = rounds[0].Result.Scheme.Grades;
        return Enumerable.Range(0, grades.Count).FirstOrDefault(i => grades[i].Name == grade, grades.Count);
    }

    private bool IsMovedBystander(Standing first)
    {
        if (corrections.Contains(first.Subject.Name))
            return false;
        Standing final = rounds[^1].Result.Find(first.Subject.Name)!;
        return final.Rank != first.Rank || final.Grade?.Name != first.Grade?.Name;
    }
}
