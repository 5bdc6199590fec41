using Evaluation.Comparison.Matching;
using Evaluation.Robustness.WhatIf;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Works out where each subject of both rounds stood and stands.</summary>
internal sealed class SubjectMoves(RoundResult before, RoundResult after, decimal basis)
{
    private readonly bool areGradesAlike = GradesAreAlike(before.Scheme, after.Scheme);

    /// <summary>Whether grades have the same names and are earned in the same way.</summary>
    internal static bool GradesAreAlike(Scheme before, Scheme after) =>
        before.Grades.Equals(after.Grades)
        && (before.Grades.All(grade => grade.Share is null)
            ? before.FullMark == after.FullMark
            : (before.Ranking.GradeTies, before.Ranking.GradesWithin) == (after.Ranking.GradeTies, after.Ranking.GradesWithin));

    internal ValueList<SubjectMove> Of(MatchSet matches, ChangeAttribution? split)
    {
        Dictionary<string, SubjectAttribution> parts = (split?.Subjects ?? []).ToDictionary(part => part.Subject, StringComparer.Ordinal);
        (Standing Old, Standing Now)[] pairs = [.. matches.Both.Select(match => (before.Find(match.Before)!, after.Find(match.After)!))];
        (Standing Old, Standing Now)[] compared = [.. pairs.Where(IsCompared)];
        Dictionary<string, int> placesBefore = Places(compared.Select(pair => (pair.Now.Subject.Name, pair.Old.Rank!.Value)));
        Dictionary<string, int> placesAfter = Places(compared.Select(pair => (pair.Now.Subject.Name, pair.Now.Rank!.Value)));
        return pairs.Select(pair => Move(pair.Old, pair.Now) with
        {
            Split = parts.GetValueOrDefault(pair.Now.Subject.Name),
            PlaceBefore = IsCompared(pair) ? placesBefore[pair.Now.Subject.Name] : null,
            PlaceAfter = IsCompared(pair) ? placesAfter[pair.Now.Subject.Name] : null,
        }).ToValueList();
    }

    private static bool IsCompared((Standing Old, Standing Now) pair) => pair.Old.Score is not null && pair.Now.Score is not null;

    /// <summary>Places among some of a round's subjects, by their ranks in it.</summary>
    private static Dictionary<string, int> Places(IEnumerable<(string Name, decimal Rank)> ranked)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        (int place, decimal last) = (0, 0);
        foreach ((string name, decimal rank) in ranked.OrderBy(one => one.Rank))
        {
            if (rank != last)
                (place, last) = (places.Count + 1, rank);
            places.Add(name, place);
        }

        return places;
    }

    private SubjectMove Move(Standing old, Standing now) => new()
    {
        NameBefore = old.Subject.Name,
        Name = now.Subject.Name,
        Group = now.Subject.Group,
        ScoreBefore = old.Score,
        ScoreAfter = now.Score,
        Before = OnBasis(old.Score, before.Scheme),
        After = OnBasis(now.Score, after.Scheme),
        RankBefore = old.Rank,
        RankAfter = now.Rank,
        GradeBefore = old.Grade?.Name,
        GradeAfter = now.Grade?.Name,
        GradesUp = areGradesAlike && old.Grade is { } from && now.Grade is { } to ? PositionOf(from) - PositionOf(to) : null,
    };

    /// <summary>The position of a grade from the best down; a scheme has few.</summary>
    private int PositionOf(Grade grade) => after.Scheme.Grades.TakeWhile(other => other.Name != grade.Name).Count();

    private decimal? OnBasis(decimal? score, Scheme scheme) => score is { } known ? Precision.Rescale(known, scheme.FullMark, basis) : null;
}
