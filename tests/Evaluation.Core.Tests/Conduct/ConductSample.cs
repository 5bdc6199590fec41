using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;

namespace Evaluation.Conduct;

/// <summary>The invented round of <c>samples/conduct</c>.</summary>
internal static class ConductSample
{
    internal static Scheme Scheme => SchemeFile.Load(PathTo("scheme.yaml"));

    internal static ObservationTable Observations => ObservationFile.Load(PathTo("observations.csv"), Scheme);

    internal static CorrectionTable Corrections => CorrectionFile.Read(PathTo("corrections.csv"), Scheme).OrThrow();

    internal static Dossier Dossier => DossierFile.Load(PathTo("clean.yaml")).Dossiers[0];

    internal static AppealsLedger Ledger => AppealsLedger.Of(Observations, Corrections, AppealsLedgerOptions.Default with { Dossiers = [Dossier] }).OrThrow();

    internal static string PathTo(string name) => Repository.PathTo("samples", "conduct", name);
}
