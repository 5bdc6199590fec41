using Evaluation.Findings;
using Evaluation.Patterns.Screening;

namespace Evaluation.Patterns;

/// <summary>What a <see cref="PatternScreen"/> looks for.</summary>
public static partial class PatternFindings
{
    /// <summary>All kinds, in the order of their codes.</summary>
    /// <remarks>Gathered when first asked for: the order in which the parts of this class come to be is nobody's business.</remarks>
    public static ValueList<FindingKind> All => field ??= PatternCatalogue.All.Select(pattern => pattern.Kind).Distinct()
        .OrderBy(kind => kind.Code, StringComparer.Ordinal).ToValueList();
}
