using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.NRules;

/// <summary>The real rounds in <c>samples/</c>: those whose scheme is one of <c>schemes/</c>.</summary>
internal static class SampleRound
{
    internal static readonly string[] Names =
    [
        .. Directory.GetDirectories(Repository.PathTo("samples"))
            .Select(path => Path.GetFileName(path))
            .Where(name => File.Exists(Repository.PathTo("schemes", name + ".yaml")))
            .Order(StringComparer.Ordinal),
    ];

    internal static (Scheme Scheme, ObservationTable Table) Load(string name)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml"));
        return (scheme, ObservationFile.Load(Repository.PathTo("samples", name, "observations.csv"), scheme));
    }
}
