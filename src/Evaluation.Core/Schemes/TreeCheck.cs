using Evaluation.Diagnostics;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

/// <summary>Checks the tree: its depth, its codes, and that leaves and branches say what such nodes must say.</summary>
internal static class TreeCheck
{
    /// <summary>Whether the tree has indicators and is shallow enough to be walked. Walks level by level, so that no depth can exhaust the stack.</summary>
    internal static bool HasSoundShape(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (scheme.Indicators.Count == 0 && !places.IsDoubtful(scheme, "indicators"))
            diagnostics.Add(SchemeDiagnostics.NoIndicators, places.Of(scheme, "indicators"));
        Indicator[] level = [.. scheme.Indicators];
        for (int depth = 1; level.Length > 0; depth++)
        {
            if (depth > SchemeLimits.MaxLevels)
            {
                diagnostics.Add(SchemeDiagnostics.TreeTooDeep, places.Of(level[0], path: level[0].Code), level[0].Code, SchemeLimits.MaxLevels);
                return false;
            }

            level = [.. level.SelectMany(indicator => indicator.Children)];
        }

        return true;
    }

    internal static void Check(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        var codes = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        var titles = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        CheckTexts(scheme, places, diagnostics);
        foreach (Indicator indicator in scheme.AllIndicators)
        {
            if (!codes.TryAdd(indicator.Code, indicator) && indicator.Code.Length > 0)
                ReportDuplicate(indicator, codes[indicator.Code], places, diagnostics);
            if (indicator.IsLeaf && !titles.TryAdd(indicator.Title, indicator) && indicator.Title.Length > 0)
                diagnostics.Add(SchemeDiagnostics.SameTitle, At(indicator, "title", places), indicator.Code, titles[indicator.Title].Code);
            CheckKind(indicator, places, diagnostics);
        }
    }

    private static void CheckTexts(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (!places.IsDoubtful(scheme, "scheme"))
            CheckText("scheme", scheme.Code, SchemeLimits.LongestCode, places.Of(scheme, "scheme"), diagnostics);
        if (!places.IsDoubtful(scheme, "title"))
            CheckText("title", scheme.Title, SchemeText.Longest, places.Of(scheme, "title"), diagnostics);
        if (!places.IsDoubtful(scheme, "version"))
            CheckText("version", scheme.Version, SchemeLimits.LongestCode, places.Of(scheme, "version"), diagnostics);
        if (!places.IsDoubtful(scheme, "note", "sources"))
            CheckNotes(scheme, scheme.Note, scheme.Sources, places, diagnostics);
        foreach (Grade grade in scheme.Grades.Where(grade => !places.IsDoubtful(grade)))
            CheckText("name", grade.Name, SchemeLimits.LongestCode, places.Of(grade, "name", grade.Name), diagnostics);
        foreach (Indicator indicator in scheme.AllIndicators.Where(indicator => !places.IsDoubtful(indicator)))
        {
            CheckText("code", indicator.Code, SchemeLimits.LongestCode, At(indicator, "code", places), diagnostics);
            CheckText("title", indicator.Title, SchemeText.Longest, At(indicator, "title", places), diagnostics);
            CheckNotes(indicator, indicator.Note, indicator.Basis, places, diagnostics);
            foreach (Level level in indicator.Method is LevelTable table ? table.Levels : [])
                CheckText("name", level.Name, SchemeLimits.LongestCode, places.Of(level, "name", indicator.Code), diagnostics);
        }
    }

    /// <summary>Checks what a file's reader has checked already; a scheme made in code may still say what no file could.</summary>
    private static void CheckNotes(
        object part, string? note, ValueList<Citation> citations, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (note is not null)
            CheckText("note", note, SchemeText.Longest, places.Of(part, "note"), diagnostics);
        foreach (Citation citation in citations)
            CheckText("text", citation.Text, SchemeText.Longest, places.Of(part), diagnostics);
    }

    private static void CheckText(string key, string text, int longest, Place place, DiagnosticBag diagnostics)
    {
        if (!SchemeText.IsGood(text, longest))
            diagnostics.Add(SchemeDiagnostics.BadText, place, key, longest);
    }

    private static void ReportDuplicate(Indicator second, Indicator first, SchemePlaces places, DiagnosticBag diagnostics)
    {
        Place firstPlace = places.Of(first, "code", first.Code);
        string where = firstPlace.IsUnknown ? first.Title : FormattableString.Invariant($"({firstPlace.Row},{firstPlace.Column})");
        diagnostics.Add(SchemeDiagnostics.DuplicateCode, At(second, "code", places), second.Code, where);
    }

    private static void CheckKind(Indicator indicator, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (places.IsDoubtful(indicator))
            return;
        if (indicator.IsLeaf && indicator.Method is null)
            diagnostics.Add(SchemeDiagnostics.LeafWithoutMethod, At(indicator, "", places), indicator.Code);
        if (!indicator.IsLeaf && indicator.Method is not null)
            diagnostics.Add(SchemeDiagnostics.BranchWithMethod, At(indicator, "method", places), indicator.Code);
        if (indicator.IsLeaf && indicator.Aggregation is not Sum)
            diagnostics.Add(SchemeDiagnostics.LeafWithAggregation, At(indicator, "aggregation", places), indicator.Code);
    }

    private static Place At(Indicator indicator, string value, SchemePlaces places) => places.Of(indicator, value, indicator.Code);
}
