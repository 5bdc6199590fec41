using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Comparison.Matching;

/// <summary>Matches two rounds.</summary>
internal sealed class MatchingRun(RoundResult before, RoundResult after, Renamings declared, DiagnosticBag diagnostics)
{
    /// <summary>More pairs of names than this are not looked at: it would take longer than the whole comparison.</summary>
    private const long MostPairs = 250_000;

    private static readonly LocalText Subject = new("subject", "评估对象");
    private static readonly LocalText Indicator = new("indicator or adjustment", "指标或调整项");
    private static readonly LocalText Near = new(" Was '{0}' meant?", "是否应为“{0}”？");
    private static LocalText Nothing => new("", "");

    private readonly Place place = new(declared.SourceName, 0, 0);

    internal RoundMatching Run()
    {
        (Named[] oldSubjects, Named[] newSubjects) = (Named.SubjectsOf(before), Named.SubjectsOf(after));
        (Named[] oldCodes, Named[] newCodes) = (Named.IndicatorsOf(before.Scheme), Named.IndicatorsOf(after.Scheme));
        Check(declared.Subjects, oldSubjects, newSubjects, Subject);
        Check(declared.Indicators, oldCodes, newCodes, Indicator);
        MatchSet subjects = new Matcher(oldSubjects, newSubjects).Match(declared.Subjects);
        MatchSet indicators = new Matcher(oldCodes, newCodes).Match(declared.Indicators);
        return new RoundMatching(subjects, indicators,
        [
            .. Suggest(subjects, oldSubjects, newSubjects),
            .. Suggest(indicators, oldCodes, newCodes),
            .. SuggestionSearch.Renumbered(oldCodes, newCodes, indicators),
        ]);
    }

    private IEnumerable<SuggestedRenaming> Suggest(MatchSet matches, Named[] old, Named[] now)
    {
        if ((long)matches.Gone.Count * matches.New.Count > MostPairs)
        {
            diagnostics.Add(ComparisonDiagnostics.TooManyNames, Place.Unknown, matches.Gone.Count, matches.New.Count);
            return [];
        }

        return SuggestionSearch.Near(Those(old, matches.Gone), Those(now, matches.New));
    }

    private static Named[] Those(Named[] items, ValueList<string> ids)
    {
        HashSet<string> wanted = ids.ToHashSet(StringComparer.Ordinal);
        return [.. items.Where(item => wanted.Contains(item.Id))];
    }

    private void Check(ValueList<Renamed> names, Named[] old, Named[] now, LocalText what)
    {
        Check(names.Select(name => name.Before), old, ComparisonDiagnostics.NotBefore, what);
        Check(names.Select(name => name.After), now, ComparisonDiagnostics.NotAfter, what);
    }

    private void Check(IEnumerable<string> names, Named[] known, DiagnosticDescriptor descriptor, LocalText what)
    {
        string[] all = [.. known.Select(item => item.Id)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> there = all.ToHashSet(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!seen.Add(name))
                diagnostics.Add(ComparisonDiagnostics.DeclaredTwice, place, what, name);
            else if (!there.Contains(name))
                diagnostics.Add(descriptor, place, what, name, NearestName.Of(name, all) is { } near ? Near.With(near) : Nothing);
        }
    }
}
