using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>One value as text.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it stood without quotes.</param>
internal sealed record YamlScalar(Place Place, string Text, bool IsPlain) : YamlNode(Place)
{
    /// <summary>Whether it says that there is nothing: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    internal bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}
