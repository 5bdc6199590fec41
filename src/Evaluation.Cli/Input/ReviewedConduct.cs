using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Schemes;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>What is told of conduct, and the round it is about.</summary>
/// <param name="Report">What is told.</param>
/// <param name="Result">The round as it ended, corrections in force; <see langword="null"/> when no observations were given.</param>
/// <param name="Study">How far its ranking may be believed; <see langword="null"/> when no error was stated.</param>
internal sealed record ReviewedConduct(ConductReport Report, RoundResult? Result = null, RobustnessStudy? Study = null)
{
    private static readonly LocalText NoLedger = new(
        "Appeals are not told: the numbers were prepared before scoring, and the ledger knows them as they were observed.", "不列申诉台账：评分前数据经过预处理，而台账只按采集值核算。");

    /// <summary>What is told of the conduct behind a round that was scored.</summary>
    /// <param name="session">The call.</param>
    /// <param name="material">The round, and how far its ranking may be believed where that was studied.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="files">The files of the round; with corrections the first score is reckoned too.</param>
    /// <exception cref="InvalidInputException">Something in the input is wrong; everything found is carried.</exception>
    internal static ConductReport Of(Session session, RoundMaterial material, ValueList<Dossier> dossiers, RoundFiles files)
    {
        RoundResult first = files.Corrections is null ? material.Result : Round.Score(session, files with { Corrections = null });
        SchemeReviewOptions options = OptionsFor(dossiers) with { Study = material.Study };
        return new ConductReport(ConductReview.Of(dossiers), SchemeReview.Of(material.Result.Scheme, first, options, session.CancellationToken), LedgerOf(session, first, dossiers, files));
    }

    /// <summary>Of several programmes the smallest budget counts.</summary>
    internal static SchemeReviewOptions OptionsFor(ValueList<Dossier> dossiers) =>
        SchemeReviewOptions.Default with { MostLeaves = dossiers.Min(dossier => dossier.Burden?.IndicatorBudget) };

    /// <summary>The ledger of appeals.</summary>
    internal static AppealsLedger LedgerOf(Session session, ObservationTable observations, CorrectionTable corrections, ValueList<Dossier> dossiers) => session.Take(AppealsLedger.Of(
        observations, corrections, AppealsLedgerOptions.Default with { Dossiers = dossiers, Scoring = session.ScorerOptions }, session.CancellationToken));

    private static AppealsLedger? LedgerOf(Session session, RoundResult first, ValueList<Dossier> dossiers, RoundFiles files)
    {
        if (files.Corrections is null)
            return null;
        if (files.Preparation is null)
            return LedgerOf(session, first.Observations, session.Take(Round.ReadCorrections(session, files.Corrections, first.Scheme)), dossiers);
        session.Remark(NoLedger);
        return null;
    }
}
