using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Preparation;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Reads and scores the round that a person named, with progress and everything that was found.</summary>
internal static class Round
{
    private static readonly LocalText Reading = new("Reading the observations", "正在读取采集值");
    private static readonly LocalText Scoring = new("Scoring", "正在评分");
    private static readonly LocalText Prepared = new(
        "Before scoring, {0} numbers were changed in {1} steps and {2} subjects taken out.", "评分前经 {1} 步改变了 {0} 个数，剔除对象 {2} 个。");

    internal static Checked<Scheme> ReadScheme(string path) => SchemeFile.Read(path);

    /// <summary>Reads the observations from CSV, or from self-scoring workbooks: one, or those of a folder.</summary>
    internal static Checked<ObservationTable> ReadObservations(Session session, string path, Scheme scheme) => SelfScoredRound.AreWorkbooks(path)
        ? SelfScoredRound.ReadObservations(session, path, scheme)
        : ProgressBar.Run(session, Reading, ProgressBar.IsLongFor(new FileInfo(path)), progress =>
            ObservationFile.Read(path, scheme, progress, session.CancellationToken));

    internal static Checked<CorrectionTable> ReadCorrections(Session session, string path, Scheme scheme) =>
        CorrectionFile.Read(path, scheme, session.CancellationToken);

    internal static Checked<RoundResult> Score(Session session, Scheme scheme, ObservationTable observations) =>
        ProgressBar.Run(session, Scoring, ProgressBar.IsLongFor(observations.Count), progress =>
            Scorer.For(scheme, session.ScorerOptions).TryScore(observations, progress, session.CancellationToken));

    /// <summary>Reads and scores a round.</summary>
    /// <exception cref="InvalidInputException">Something in it is wrong; everything found is carried.</exception>
    internal static RoundResult Score(Session session, string schemePath, string observationsPath, string? correctionsPath = null) =>
        Score(session, new RoundFiles(schemePath, observationsPath, correctionsPath));

    /// <summary>Reads a round, corrects and prepares its numbers where that is asked for, and scores it.</summary>
    /// <exception cref="InvalidInputException">Something in it is wrong; everything found is carried.</exception>
    internal static RoundResult Score(Session session, RoundFiles files)
    {
        Scheme scheme = session.Take(ReadScheme(files.Scheme));
        ObservationTable observations = session.Take(ReadObservations(session, files.Observations, scheme));
        if (files.Corrections is not null)
            observations = session.Take(observations.WithCorrections(session.Take(ReadCorrections(session, files.Corrections, scheme))));
        if (files.Preparation is not null)
            observations = Prepare(session, files.Preparation, files.Earlier, observations);
        return session.Take(Score(session, scheme, observations));
    }

    private static ObservationTable Prepare(Session session, string path, ValueList<string> earlier, ObservationTable observations)
    {
        PreparationPlan plan = session.Take(PreparationFile.Read(path));
        IEnumerable<EarlierRound> rounds = earlier.Select(file =>
            new EarlierRound(Path.GetFileName(file), NumberTable.Of(session.Take(ReadObservations(session, file, observations.Scheme)))));
        if (earlier.Count > 0)
            plan = plan.WithEarlier(rounds);
        PreparedTable prepared = session.Take(plan.TryApply(NumberTable.Of(observations)));
        session.Remark(Prepared, prepared.Steps.Sum(step => step.Changes.Count), prepared.Steps.Count, prepared.Original.Subjects.Count - prepared.Table.Subjects.Count);
        return session.Take(prepared.ToObservations());
    }
}
