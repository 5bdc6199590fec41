using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>A subject with late corrections, and where it would stand without them.</summary>
internal sealed class EditedSubject
{
    private readonly Dictionary<int, ObservedValue> earlier;

    private EditedSubject(string name, ValueList<(int Row, Correction Correction)> edits, Dictionary<int, ObservedValue> earlier) =>
        (Name, Edits, this.earlier) = (name, edits, earlier);

    internal string Name { get; }

    /// <summary>The late corrections and the rows that they are about, in the order of their time.</summary>
    internal ValueList<(int Row, Correction Correction)> Edits { get; }

    /// <summary>Where it would stand without them; <see langword="null"/> until scored again, or when that is impossible.</summary>
    internal Standing? Before { get; private set; }

    /// <summary>Where it stands; <see langword="null"/> likewise.</summary>
    internal Standing? After { get; private set; }

    /// <summary>Whether the round cannot be scored without them.</summary>
    internal bool IsUnscorable { get; private set; }

    /// <summary>What they change in the total; <see langword="null"/> without one of the totals.</summary>
    internal decimal? Points => After?.Score - Before?.Score;

    internal bool MovesRank => Before is not null && Before.Rank != After?.Rank;

    internal bool MovesGrade => Before is not null && Before.Grade?.Name != After?.Grade?.Name;

    /// <summary>The subjects that have late corrections, in the order of the table.</summary>
    internal static EditedSubject[] Of(PatternRound round, Func<Correction, bool> isLate)
    {
        ObservationTable table = round.Observations;
        var bySubject = new SortedDictionary<int, List<(int Row, Correction Correction)>>();
        for (int row = 0; row < table.Count; row++)
        {
            Correction[] late = [.. table.CorrectionsOf(row).Where(isLate)];
            if (late.Length == 0)
                continue;
            if (!bySubject.TryGetValue(table.SubjectColumn[row], out List<(int, Correction)>? edits))
                bySubject.Add(table.SubjectColumn[row], edits = []);
            edits.AddRange(late.Select(correction => (row, correction)));
        }

        return [.. bySubject.Select(subject => Of(table, subject.Key, subject.Value))];
    }

    /// <summary>Scores the round again without this subject's late corrections.</summary>
    internal void Rescore(PatternRound round, CancellationToken cancellationToken)
    {
        if (round.Result is null)
            return;
        RoundResult? without = Scorer.For(round.Scheme).TryScore(round.Observations.WithValues(earlier), cancellationToken: cancellationToken).Value;
        (Before, After, IsUnscorable) = (without?.Find(Name), round.Result.Find(Name), without is null);
    }

    private static EditedSubject Of(ObservationTable table, int subject, List<(int Row, Correction Correction)> edits)
    {
        // The value before the first late correction; what else was corrected before it stays.
        Dictionary<int, ObservedValue> earlier = edits.GroupBy(edit => edit.Row).ToDictionary(row => row.Key, row => row.First().Correction.OldValue);
        return new EditedSubject(
            table.Subjects[subject].Name, edits.OrderBy(edit => edit.Correction.Time.UtcTicks).ThenBy(edit => edit.Row).ToValueList(), earlier);
    }
}
