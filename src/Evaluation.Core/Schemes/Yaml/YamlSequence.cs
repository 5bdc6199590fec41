using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>A list.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Items">Its items, in order.</param>
internal sealed record YamlSequence(Place Place, List<YamlNode> Items) : YamlNode(Place);
