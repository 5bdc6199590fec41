using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Puts drafts that name a parent under it.</summary>
internal sealed class IndicatorTree
{
    /// <summary>For more unknown parents than this none is guessed: comparing each with every code of a large file takes hours.</summary>
    private const int MostHints = 50;

    private readonly List<IndicatorDraft> all = [];
    private readonly Dictionary<string, IndicatorDraft> byCode = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;
    private int hints;

    private IndicatorTree(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>The drafts that stand at the top, every other one below its parent; those with no way to the top are reported and left out.</summary>
    internal static List<IndicatorDraft> Join(List<IndicatorDraft> listed, DiagnosticBag diagnostics)
    {
        var tree = new IndicatorTree(diagnostics);
        tree.Collect(listed);
        List<IndicatorDraft> top = [.. listed.Where(draft => draft.Parent is null)];
        foreach (IndicatorDraft draft in listed.Where(draft => draft.Parent is not null))
            tree.Attach(draft);
        tree.ReportCycles(top);
        return top;
    }

    /// <summary>Whether no draft stands too deep. Walks level by level, so that no depth can exhaust the stack.</summary>
    internal static bool HasSoundDepth(List<IndicatorDraft> top, DiagnosticBag diagnostics)
    {
        List<IndicatorDraft> level = top;
        for (int depth = 1; level.Count > 0; depth++)
        {
            if (depth > SchemeLimits.MaxLevels)
            {
                diagnostics.Add(SchemeDiagnostics.TreeTooDeep, level[0].Place, level[0].Indicator.Code, SchemeLimits.MaxLevels);
                return false;
            }

            level = [.. level.SelectMany(draft => draft.Children)];
        }

        return true;
    }

    private void Collect(List<IndicatorDraft> drafts)
    {
        foreach (IndicatorDraft draft in drafts)
        {
            all.Add(draft);
            byCode.TryAdd(draft.Indicator.Code, draft);
            Collect(draft.Children);
        }
    }

    private void Attach(IndicatorDraft draft)
    {
        (string code, Place place) = draft.Parent!.Value;
        if (byCode.TryGetValue(code, out IndicatorDraft? parent))
            parent.Children.Add(draft);
        else
            diagnostics.Add(
                SchemeDiagnostics.UnknownParent, place, draft.Indicator.Code, code, MapReader.NearestHint(code, hints++ < MostHints ? byCode.Keys : []));
    }

    /// <summary>Whatever cannot be reached from the top, though its parent exists, hangs on a cycle. Each cycle is reported once.</summary>
    private void ReportCycles(List<IndicatorDraft> top)
    {
        var seen = new HashSet<IndicatorDraft>();
        var waiting = new Stack<IndicatorDraft>(top);
        while (waiting.TryPop(out IndicatorDraft? draft))
        {
            if (seen.Add(draft))
                draft.Children.ForEach(waiting.Push);
        }

        foreach (IndicatorDraft draft in all.Where(draft => !seen.Contains(draft)))
        {
            List<IndicatorDraft> chain = ChainUpwards(draft, seen);
            int start = chain.IndexOf(chain[^1]);
            bool isCycle = chain.Count > 1 && start < chain.Count - 1;
            if (isCycle)
                Report(chain[start..^1]);
        }
    }

    /// <summary>A draft and its parents up to one that is met again, that was dealt with before, or that has none.</summary>
    private List<IndicatorDraft> ChainUpwards(IndicatorDraft draft, HashSet<IndicatorDraft> seen)
    {
        var chain = new List<IndicatorDraft> { draft };
        while (seen.Add(chain[^1])
            && chain[^1].Parent is { } parent
            && byCode.TryGetValue(parent.Code, out IndicatorDraft? next))
        {
            chain.Add(next);
        }

        return chain;
    }

    private void Report(List<IndicatorDraft> cycle)
    {
        string codes = string.Join(" → ", cycle.Append(cycle[0]).Select(draft => draft.Indicator.Code));
        IndicatorDraft first = cycle.MinBy(draft => (draft.Place.Row, draft.Place.Column))!;
        diagnostics.Add(SchemeDiagnostics.Cycle, first.Parent!.Value.Place, codes);
    }
}
