using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Schemes;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>What a person names for a review of conduct.</summary>
/// <param name="Dossier">The path of the dossier.</param>
internal sealed record ConductFiles(string Dossier)
{
    internal string? Scheme { get; init; }

    internal string? Observations { get; init; }

    internal string? Corrections { get; init; }

    internal decimal? StandardError { get; init; }

    /// <summary>Reads all and reviews it.</summary>
    /// <exception cref="InvalidInputException">Something is wrong with it; everything found is carried.</exception>
    internal ConductReport Review(Session session)
    {
        RefuseHalves();
        ValueList<Dossier> dossiers = session.Take(DossierFile.Read(Dossier)).Dossiers;
        Dossier? only = dossiers.Count == 1 ? dossiers[0] : null;
        var report = new ConductReport(ConductReview.Of(dossiers));
        if (Scheme is null)
            return report;
        Scheme scheme = session.Take(Round.ReadScheme(Scheme));
        ObservationTable? observations = Observations is null ? null : session.Take(Round.ReadObservations(session, Observations, scheme));
        AppealsLedger? ledger = observations is null || Corrections is null ? null
            : session.Take(AppealsLedger.Of(
                observations,
                session.Take(Round.ReadCorrections(session, Corrections, scheme)),
                AppealsLedgerOptions.Default with { Dossier = only, Scoring = session.ScorerOptions },
                session.CancellationToken));
        RoundResult? result = observations is null ? null : session.Take(Round.Score(session, scheme, observations));
        SchemeReviewOptions options = SchemeReviewOptions.Default with { MostLeaves = only?.Burden?.IndicatorBudget, StandardError = StandardError };
        return report with { Scheme = SchemeReview.Of(scheme, result, options, session.CancellationToken), Appeals = ledger };
    }

    /// <summary>Observations mean nothing without their scheme, corrections nothing without observations.</summary>
    private void RefuseHalves()
    {
        var found = new DiagnosticBag();
        if (Scheme is null && (Observations ?? Corrections) is not null)
            found.Add(CommandLineDiagnostics.NeedsBeside, Place.Unknown, Observations is null ? "--corrections" : "--observations", "--scheme");
        if (Observations is null && Corrections is not null)
            found.Add(CommandLineDiagnostics.NeedsBeside, Place.Unknown, "--corrections", "--observations");
        if (Observations is null && StandardError is not null)
            found.Add(CommandLineDiagnostics.NeedsBeside, Place.Unknown, "--standard-error", "--observations");
        if (found.HasErrors)
            throw new InvalidInputException(found.ToList());
    }
}
