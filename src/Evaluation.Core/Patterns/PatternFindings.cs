using Evaluation.Findings;
using Evaluation.Patterns.Screening;

namespace Evaluation.Patterns;

/// <summary>What a <see cref="PatternScreen"/> looks for.</summary>
public static partial class PatternFindings
{
    /// <summary>All kinds, in the order of their codes.</summary>
    /// <remarks>Made when asked for: the kinds stand in several files, and nothing says which of them is initialised first.</remarks>
    public static ValueList<FindingKind> All => PatternCatalogue.All.Select(pattern => pattern.Kind).Distinct()
        .OrderBy(kind => kind.Code, StringComparer.Ordinal).ToValueList();
}
