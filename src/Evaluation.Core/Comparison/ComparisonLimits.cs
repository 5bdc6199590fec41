using Evaluation.Comparison.Matching;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Says plainly what of two rounds cannot be compared.</summary>
internal sealed class ComparisonLimits(
    RoundResult before, RoundResult after, RoundMatching matching, ValueList<SubjectMove> subjects, ValueList<IndicatorMove> indicators)
{
    /// <summary>Shares of the total that differ by less differ by the last digits of a division only.</summary>
    private const decimal SmallestShare = 0.000000001m;

    private readonly DiagnosticBag found = new();

    internal ValueList<Diagnostic> Find(ChangeAttribution? split)
    {
        if (before.Scheme.FullMark != after.Scheme.FullMark)
            Add(ComparisonDiagnostics.FullMarks, before.Scheme.FullMark, after.Scheme.FullMark);
        FindInSchemes();
        FindInMethods();
        FindInStandings();
        SubjectMove[] without = [.. subjects.Where(subject => split is not null && subject is { Change: not null, Split: null })];
        if (without.Length > 0)
            Add(ComparisonDiagnostics.SomeNotSplit, without.Length, without[0].Name);
        if (split is { OwnDataOnly: [var code, ..] own })
            Add(ComparisonDiagnostics.OwnDataOnly, own.Count, code);
        return found.ToList();
    }

    private void FindInSchemes()
    {
        (int Count, decimal Share) fresh = Leaves(after.Scheme, matching.Indicators.New);
        (int Count, decimal Share) gone = Leaves(before.Scheme, matching.Indicators.Gone);
        if (fresh.Count + gone.Count > 0)
            Add(ComparisonDiagnostics.OtherIndicators, fresh.Count, Percent(fresh.Share), gone.Count, Percent(gone.Share));
        IndicatorMove[] weighed = [.. indicators.Where(move => move.IsLeaf && Math.Abs(move.ShareAfter - move.ShareBefore) > SmallestShare)];
        if (weighed.MaxBy(move => Math.Abs(move.ShareAfter - move.ShareBefore)) is { } most)
            Add(ComparisonDiagnostics.OtherWeights, weighed.Length, most.Match.After, Percent(most.ShareBefore), Percent(most.ShareAfter));
    }

    private void FindInMethods()
    {
        IndicatorMove[] other = [.. indicators.Where(move => !move.IsSameMethod)];
        if (other.Length > 0)
            Add(ComparisonDiagnostics.OtherMethods, other.Length, other[0].Match.After);
        string[] comparing = [.. ComparingParts.Of(after.Scheme).Concat(ComparingParts.Of(before.Scheme)).Select(part => part.Code).Distinct(StringComparer.Ordinal)];
        if (comparing.Length > 0)
            Add(ComparisonDiagnostics.RelativePoints, comparing[0], comparing.Length);
    }

    private void FindInStandings()
    {
        if (matching.Subjects.New.Count + matching.Subjects.Gone.Count > 0)
            Add(ComparisonDiagnostics.OtherSubjects, before.Standings.Count, after.Standings.Count, matching.Subjects.Both.Count);
        SubjectMove[] without = [.. subjects.Where(subject => subject.Change is null)];
        if (without.Length > 0)
            Add(ComparisonDiagnostics.WithoutTotal, without.Length, without[0].Name);
        if (!SubjectMoves.GradesAreAlike(before.Scheme, after.Scheme) && before.Scheme.Grades.Count + after.Scheme.Grades.Count > 0)
            Add(ComparisonDiagnostics.OtherGrades);
        if (Ranked(before.Scheme) != Ranked(after.Scheme))
            Add(ComparisonDiagnostics.OtherRanking);
    }

    private static (TieRule, RankBasis, RoundingRule) Ranked(Scheme scheme) => (scheme.Ranking.Ties, scheme.Ranking.Basis, scheme.Rounding.Total);

    private static (int Count, decimal Share) Leaves(Scheme scheme, ValueList<string> codes)
    {
        HashSet<string> wanted = codes.ToHashSet(StringComparer.Ordinal);
        var shares = EffectiveWeights.OfValid(scheme);
        Indicator[] leaves = [.. scheme.Leaves.Where(leaf => wanted.Contains(leaf.Code))];
        return (leaves.Length, leaves.Sum(leaf => shares[leaf.Code]));
    }

    private static string Percent(decimal share) => ScoreText.Brief(100 * share, 2);

    private void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) => found.Add(descriptor, Place.Unknown, arguments);
}
