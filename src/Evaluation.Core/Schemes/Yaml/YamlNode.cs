using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>A node of a YAML file with its place.</summary>
/// <param name="Place">Where it begins.</param>
internal abstract record YamlNode(Place Place);
