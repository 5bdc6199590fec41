using Evaluation.Scoring;

namespace Evaluation.Schemes.Yaml;

/// <summary>Names made from an enumeration's own: small letters with hyphens.</summary>
internal static class KebabNames
{
    internal static Names<T> Of<T>()
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(value => (JsonValues.Of(value), value))]);
}
