using Evaluation.Cli.Output;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Reads, scores and reviews the self-scoring workbooks that a person named.</summary>
internal static class SelfScoredRound
{
    private static readonly LocalText Reading = new("Reading the workbooks", "正在读取工作簿");

    /// <summary>The reviews, in the order of the files.</summary>
    /// <exception cref="Diagnostics.InvalidInputException">Something is wrong; everything found is carried.</exception>
    internal static SelfScoreReview[] Review(Session session, string schemePath, string workbookPath, EarlierSelfScores? earlier, DateOnly? today)
    {
        Scheme scheme = session.Take(Round.ReadScheme(schemePath));
        SelfScores scores = session.Take(ProgressBar.Run(session, Reading, Directory.Exists(workbookPath), progress =>
            SelfScoreFile.Read(workbookPath, scheme, progress, session.CancellationToken)));
        RoundResult result = session.Take(Round.Score(session, Lenient(scheme), scores.Observations));
        return [.. scores.Offices.Select(office => SelfScoreReview.Of(result, office, earlier, today, session.CancellationToken))];
    }

    /// <summary>The scheme by which half-filled workbooks have a score too: what is open counts nothing where it would be refused.</summary>
    private static Scheme Lenient(Scheme scheme) => scheme with
    {
        Absence = scheme.Absence.Missing == AbsenceRule.Refuse ? scheme.Absence with { Missing = AbsenceRule.Zero } : scheme.Absence,
        Adjustments = scheme.Adjustments.Select(Lenient).ToValueList(),
    };

    private static Adjustment Lenient(Adjustment adjustment) =>
        adjustment.Missing == AbsenceRule.Refuse ? adjustment with { Missing = AbsenceRule.Zero } : adjustment;
}
