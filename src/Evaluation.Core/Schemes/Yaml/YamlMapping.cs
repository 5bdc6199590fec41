using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Keys with values, each key once.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Entries">The keys and their values, in order.</param>
internal sealed record YamlMapping(Place Place, List<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Place);
