using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Reads and scores the round that a person named, with progress and everything that was found.</summary>
internal static class Round
{
    private static readonly LocalText Reading = new("Reading the observations", "正在读取采集值");
    private static readonly LocalText Scoring = new("Scoring", "正在评分");

    internal static Checked<Scheme> ReadScheme(string path) => SchemeFile.Read(path);

    internal static Checked<ObservationTable> ReadObservations(Session session, string path, Scheme scheme) =>
        ProgressBar.Run(session, Reading, ProgressBar.IsLongFor(new FileInfo(path)), progress =>
            ObservationFile.Read(path, scheme, progress, session.CancellationToken));

    internal static Checked<CorrectionTable> ReadCorrections(Session session, string path, Scheme scheme) =>
        CorrectionFile.Read(path, scheme, session.CancellationToken);

    internal static Checked<RoundResult> Score(Session session, Scheme scheme, ObservationTable observations) =>
        ProgressBar.Run(session, Scoring, ProgressBar.IsLongFor(observations.Count), progress =>
            Scorer.For(scheme, session.ScorerOptions).TryScore(observations, progress, session.CancellationToken));

    /// <summary>Reads and scores a round.</summary>
    /// <exception cref="InvalidInputException">Something in it is wrong; everything found is carried.</exception>
    internal static RoundResult Score(Session session, string schemePath, string observationsPath, string? correctionsPath = null)
    {
        Scheme scheme = session.Take(ReadScheme(schemePath));
        ObservationTable observations = session.Take(ReadObservations(session, observationsPath, scheme));
        if (correctionsPath is not null)
            observations = session.Take(observations.WithCorrections(session.Take(ReadCorrections(session, correctionsPath, scheme))));
        return session.Take(Score(session, scheme, observations));
    }
}
