using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.NRules;

/// <summary>The real rounds in <c>samples/</c>.</summary>
internal static class SampleRound
{
    internal static readonly string[] Names =
    [
        .. Directory.GetDirectories(Repository.PathTo("samples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    internal static (Scheme Scheme, ObservationTable Table) Load(string name)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml"));
        return (scheme, ObservationFile.Load(Repository.PathTo("samples", name, "observations.csv"), scheme));
    }
}
