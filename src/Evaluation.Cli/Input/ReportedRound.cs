using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Conduct.Dossiers;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Finds out about a scored round what its outputs are to tell.</summary>
internal static class ReportedRound
{
    /// <summary>The rows of the sensitivity design: enough for the shares of a report.</summary>
    private const int SensitivityRows = 512;

    private static readonly LocalText Reviewing = new("Reviewing the evaluators", "正在评审评估员");
    private static readonly LocalText Screening = new("Looking for patterns", "正在筛查评分模式");
    private static readonly LocalText Comparing = new("Comparing with the previous round", "正在与前一轮对比");

    /// <summary>Reads and scores the round, and all that was asked for.</summary>
    /// <exception cref="InvalidInputException">Something in the input is wrong; everything found is carried.</exception>
    internal static RoundMaterial Read(Session session, ReportRequest request)
    {
        session.TakeTemplate(request.Template);
        ValueList<Dossier>? dossiers = request.Dossier is { } file ? ConductFiles.ReadDossiers(session, file).Dossiers : null;
        Renamings renamings = request.Renamed is { } path ? session.Take(RenamingFile.Read(path, session.CancellationToken)) : Renamings.None;
        RoundResult? previous = request.Previous is [var scheme, var observations] ? Round.Score(session, scheme, observations) : null;
        RoundMaterial material = Of(session, Round.Score(session, request.Files), request);
        return material with
        {
            Comparison = previous is null ? null : Compare(session, previous, material.Result, renamings),
            Conduct = dossiers is null ? null : ReviewedConduct.Of(session, material, dossiers, request.Files),
            Template = session.Template,
        };
    }

    /// <summary>Finds out what was asked for.</summary>
    internal static RoundMaterial Of(Session session, RoundResult result, ReportRequest request)
    {
        bool Wants(string study) => request.Studies.Contains(study, StringComparer.Ordinal);
        StudiedRound? studied = Wants(StudyNames.Robustness) || Wants(StudyNames.Sensitivity) ? Study(session, result, request, Wants(StudyNames.Sensitivity)) : null;
        return new RoundMaterial(result)
        {
            Review = Wants(StudyNames.Evaluators) ? Review(session, result, request) : null,
            Screen = Wants(StudyNames.Patterns) ? Screen(session, result, request) : null,
            Study = studied?.Study,
            Sensitivity = studied?.Sensitivity,
        };
    }

    private static RoundComparison Compare(Session session, RoundResult before, RoundResult after, Renamings renamings) =>
        session.Take(ProgressBar.Run(session, Comparing, ProgressBar.IsLongFor(after.Observations.Count), _ =>
            RoundComparison.TryOf(before, after, new ComparisonOptions { Renamings = renamings }, session.CancellationToken)));

    private static EvaluatorReview Review(Session session, RoundResult result, ReportRequest request) => result.Observations.Evaluators.Count == 0
        ? throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.NoEvaluators, new Place(result.Manifest.ObservationsName, 0, 0))])
        : ProgressBar.Run(session, Reviewing, isLong: true, progress =>
        EvaluatorReview.Of(
            result.Scheme,
            result.Observations,
            request.Seed,
            EvaluatorReviewOptions.Default with { MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism },
            progress,
            session.CancellationToken));

    private static PatternScreen Screen(Session session, RoundResult result, ReportRequest request) => ProgressBar.Run(session, Screening, isLong: true, progress =>
        PatternScreen.Of(
            result.Scheme,
            result.Observations,
            request.Seed,
            null,
            PatternOptions.Default with { MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism },
            progress,
            session.CancellationToken));

    private static StudiedRound Study(Session session, RoundResult result, ReportRequest request, bool hasSensitivity) => StudiedRound.Of(session, result, new StudySettings
    {
        Draws = request.Draws,
        Seed = request.Seed,
        Weights = null,
        Error = null,
        HasEvaluators = false,
        Rows = hasSensitivity ? SensitivityRows : null,
        Options = RobustnessOptions.Default with { MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism },
    });
}
