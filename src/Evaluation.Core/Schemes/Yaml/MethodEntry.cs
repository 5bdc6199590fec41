using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How one kind of scoring method is read from and written to a scheme file.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Read">Reads its settings; notes the places of what it reads.</param>
/// <param name="Write">Writes its settings.</param>
internal sealed record MethodEntry(
    string Name,
    Func<MapReader, SchemePlaces, ScoringMethod> Read,
    Action<ScoringMethod, YamlWriter> Write);
