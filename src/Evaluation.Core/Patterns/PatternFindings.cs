using Evaluation.Findings;
using Evaluation.Patterns.Screening;

namespace Evaluation.Patterns;

/// <summary>What a <see cref="PatternScreen"/> looks for.</summary>
public static partial class PatternFindings
{
    /// <summary>All kinds, in the order of their codes.</summary>
    public static ValueList<FindingKind> All { get; } = PatternCatalogue.All.Select(pattern => pattern.Kind).Distinct()
        .OrderBy(kind => kind.Code, StringComparer.Ordinal).ToValueList();
}
