using Evaluation.Schemes;

namespace Evaluation.Reports.Problems;

/// <summary>Counts, for each leaf, to how many subjects each suggestion is made: the typical problem of the leaf is the commonest.</summary>
internal sealed class LeafActions
{
    private readonly Dictionary<Indicator, Dictionary<string, int>> counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts the suggestions of a subject.</summary>
    internal void Add(SubjectProblems problems)
    {
        foreach (ProblemRow row in problems.Rows.Where(row => row.Indicator is not null && row.Action.Length > 0))
        {
            if (!counts.TryGetValue(row.Indicator!, out Dictionary<string, int>? actions))
                counts.Add(row.Indicator!, actions = new Dictionary<string, int>(StringComparer.Ordinal));
            actions[row.Action] = actions.GetValueOrDefault(row.Action) + 1;
        }
    }

    /// <summary>The commonest suggestion on a leaf and to how many it is made; of equals the first by its characters; none when nobody lost points.</summary>
    internal (string Action, int Count)? Commonest(Indicator leaf) => counts.TryGetValue(leaf, out Dictionary<string, int>? actions)
        ? actions.OrderByDescending(action => action.Value).ThenBy(action => action.Key, StringComparer.Ordinal).Select(action => (action.Key, action.Value)).First()
        : null;
}
