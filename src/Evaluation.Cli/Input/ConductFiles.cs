using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Schemes;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Reports.Excel;
using Evaluation.Robustness;
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

    /// <summary>How a study of error is to be made; <see langword="null"/> for none.</summary>
    internal StudySettings? Study { get; init; }

    /// <summary>Reads all and reviews it.</summary>
    /// <exception cref="InvalidInputException">Something is wrong with it; everything found is carried.</exception>
    internal ReviewedConduct Review(Session session)
    {
        RefuseHalves();
        ValueList<Dossier> dossiers = ReadDossiers(session, Dossier).Dossiers;
        var report = new ConductReport(ConductReview.Of(dossiers));
        if (Scheme is null)
            return new ReviewedConduct(report);
        Scheme scheme = session.Take(Round.ReadScheme(Scheme));
        if (Observations is null)
            return new ReviewedConduct(report with { Scheme = SchemeReview.Of(scheme, null, OptionsFor(dossiers, null), session.CancellationToken) });
        ObservationTable observations = session.Take(Round.ReadObservations(session, Observations, scheme));
        CorrectionTable? corrections = Corrections is null ? null : session.Take(Round.ReadCorrections(session, Corrections, scheme));
        AppealsLedger? ledger = corrections is null ? null : ReviewedConduct.LedgerOf(session, observations, corrections, dossiers);
        RoundResult first = session.Take(Round.Score(session, scheme, observations));
        RoundResult final = corrections is null ? first : session.Take(Round.Score(session, scheme, session.Take(observations.WithCorrections(corrections))));
        RobustnessStudy? study = Study is null ? null : StudiedRound.Of(session, final, Study).Study;
        var review = SchemeReview.Of(scheme, first, OptionsFor(dossiers, study), session.CancellationToken);
        return new ReviewedConduct(report with { Scheme = review, Appeals = ledger }, final, study);
    }

    /// <summary>Reads dossiers from YAML, or from a workbook that was filled in.</summary>
    internal static DossierSet ReadDossiers(Session session, string path) =>
        session.Take(DossierWorkbook.IsWorkbook(path) ? DossierWorkbook.Read(path, session.CancellationToken) : DossierFile.Read(path));

    private SchemeReviewOptions OptionsFor(ValueList<Dossier> dossiers, RobustnessStudy? study) =>
        ReviewedConduct.OptionsFor(dossiers) with { StandardError = StandardError, Study = study };

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
        if (Observations is null && Study is not null)
            found.Add(CommandLineDiagnostics.NeedsBeside, Place.Unknown, "--error", "--observations");
        if (found.HasErrors)
            throw new InvalidInputException(found.ToList());
    }
}
