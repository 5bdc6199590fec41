using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Schemes;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>The sample of conduct: two programmes with warning signs, a weak scheme, a round with four corrections.</summary>
internal static class ConductRounds
{
    internal static readonly Scheme Scheme = SchemeFile.Load(PathTo("scheme.yaml"));

    internal static readonly ObservationTable Observations = ObservationFile.Load(PathTo("observations.csv"), Scheme);

    internal static readonly RoundResult Result = Scorer.For(Scheme).Score(Observations);

    internal static readonly ValueList<Dossier> Signs = DossierFile.Load(PathTo("warning-signs.yaml")).Dossiers;

    internal static readonly ConductReport Whole = new(
        ConductReview.Of(Signs),
        SchemeReview.Of(Scheme, Result),
        AppealsLedger.Of(Observations, CorrectionFile.Read(PathTo("corrections.csv"), Scheme).OrThrow(), AppealsLedgerOptions.Default with { Dossiers = DossierFile.Load(PathTo("clean.yaml")).Dossiers }).OrThrow());

    private static string PathTo(string name) => Repository.PathTo("samples", "conduct", name);
}
