using Evaluation.Comparison.Matching;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Compares two rounds.</summary>
internal sealed class ComparisonRun(RoundResult before, RoundResult after, ComparisonOptions options, CancellationToken cancellationToken)
{
    /// <summary>The reasons listed why a change is not split.</summary>
    private const int MostReasons = 3;

    private readonly bool isScoreRate = before.Scheme.FullMark != after.Scheme.FullMark;
    private readonly DiagnosticBag diagnostics = new();

    private decimal Basis => isScoreRate ? RoundComparison.PercentBasis : after.Scheme.FullMark;

    internal Checked<RoundComparison> Run()
    {
        RoundMatching matching = new MatchingRun(before, after, options.Renamings, diagnostics).Run();
        if (diagnostics.HasErrors)
            return diagnostics.Check<RoundComparison>(null);
        ChangeAttribution? split = options.Split && matching.Subjects.Both.Count > 0 ? Split(matching) : null;
        ValueList<SubjectMove> subjects = new SubjectMoves(before, after, Basis).Of(matching.Subjects, split);
        ValueList<IndicatorMove> indicators = new IndicatorMoves(before, after, cancellationToken).Of(matching);
        ValueList<Diagnostic> limits = new ComparisonLimits(before, after, matching, subjects, indicators).Find(split);
        Warn(matching);
        return diagnostics.Check(new RoundComparison(before, after, matching, subjects, indicators)
        {
            Basis = Basis,
            IsScoreRate = isScoreRate,
            Mean = MeanOf(subjects),
            Limits = limits,
            Warnings = diagnostics.ToList(),
        });
    }

    private void Warn(RoundMatching matching)
    {
        if (matching.Subjects.Both.Count == 0)
            diagnostics.Add(ComparisonDiagnostics.NoCommonSubject, Place.Unknown);
        if (matching.Suggestions is [var first, ..])
            diagnostics.Add(ComparisonDiagnostics.NotDeclared, Place.Unknown, matching.Suggestions.Count, first.Names.Before, first.Names.After, first.Evidence);
    }

    private ChangeAttribution? Split(RoundMatching matching)
    {
        var attribution = new AttributionOptions
        {
            Subjects = Names(matching.Subjects),
            Indicators = Names(matching.Indicators),
            Basis = isScoreRate ? Basis : null,
        };
        Checked<ChangeAttribution> split = ChangeAttribution.Between(before, after, attribution, cancellationToken);
        foreach (Diagnostic reason in split.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(MostReasons))
            diagnostics.Add(ComparisonDiagnostics.NotSplit, Place.Unknown, new LocalText(reason.Message(Language.English), reason.Message(Language.Chinese)));
        return split.Value;
    }

    /// <summary>The new name of everything that has one; what is gone gets out of the way of what took its name.</summary>
    private static ValueList<Renamed> Names(MatchSet matches)
    {
        HashSet<string> used = matches.Both.SelectMany(match => new[] { match.Before, match.After }).Concat(matches.New).Concat(matches.Gone).ToHashSet(StringComparer.Ordinal);
        HashSet<string> now = matches.Both.Select(match => match.After).Concat(matches.New).ToHashSet(StringComparer.Ordinal);
        return [.. matches.Renamed.Select(match => new Renamed(match.Before, match.After)), .. matches.Gone.Where(now.Contains).Select(name => new Renamed(name, Free(name, used)))];
    }

    private static string Free(string name, HashSet<string> used)
    {
        string free = name + "′";
        while (!used.Add(free))
            free += "′";
        return free;
    }

    private MeanMove? MeanOf(ValueList<SubjectMove> subjects)
    {
        SubjectMove[] compared = [.. subjects.Where(subject => subject.Change is not null)];
        if (compared.Length == 0)
            return null;
        bool isSplit = compared.All(subject => subject.Split is not null);
        return new MeanMove
        {
            AllBefore = Mean(TotalsOf(before)),
            AllAfter = Mean(TotalsOf(after)),
            Before = Mean(compared.Select(subject => subject.Before!.Value)),
            After = Mean(compared.Select(subject => subject.After!.Value)),
            Data = isSplit ? Mean(compared.Select(subject => subject.Split!.Data)) : null,
            Weights = isSplit ? Mean(compared.Select(subject => subject.Split!.Weights)) : null,
        };
    }

    private IEnumerable<decimal> TotalsOf(RoundResult round) => round.Standings
        .Select(standing => standing.Score).OfType<decimal>().Select(score => Precision.Rescale(score, round.Scheme.FullMark, Basis));

    private static decimal Mean(IEnumerable<decimal> numbers) => Precision.Snap(numbers.Average());
}
