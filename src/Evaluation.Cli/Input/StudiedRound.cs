using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Studies how far the ranking of a scored round may be believed.</summary>
/// <param name="Study">The study.</param>
/// <param name="Sensitivity">Which factor moves the ranking; <see langword="null"/> when that was not asked.</param>
internal sealed record StudiedRound(RobustnessStudy Study, SensitivityStudy? Sensitivity)
{
    /// <summary>Work of fewer scores than this is over before a bar could be seen.</summary>
    private const long FewScores = 2_000_000;

    private static readonly LocalText Trying = new("Scoring the round again and again", "正在反复重新计分");
    private static readonly LocalText Tracing = new("Looking for what moves the ranking", "正在分析影响排名的因素");
    private static readonly LocalText Reviewing = new("Reviewing the evaluators", "正在评审评估员");

    /// <summary>Studies a round.</summary>
    /// <exception cref="InvalidInputException">A factor does not fit the round; everything found is carried.</exception>
    internal static StudiedRound Of(Session session, RoundResult result, StudySettings settings)
    {
        ValueList<Factor> factors = settings.OnlyError ? ErrorOf(result, settings.Error).ToValueList() : FactorsOf(session, result, settings);
        bool isLong = (long)settings.Draws * result.Grid.Rows.Length >= FewScores;
        RobustnessStudy study = Take(ProgressBar.Run(session, Trying, isLong, progress =>
            RobustnessStudy.TryOf(result, factors, settings.Draws, settings.Seed, settings.Options, progress, session.CancellationToken)));
        if (settings.Rows is not { } rows)
            return new StudiedRound(study, null);
        var options = new SensitivityOptions
        {
            MaxDegreeOfParallelism = settings.Options.MaxDegreeOfParallelism,
            Targets = [SensitivityTarget.MeanRankShift, .. settings.Traced.Distinct().Select(SensitivityTarget.RankOf)],
        };
        return new StudiedRound(study, Take(ProgressBar.Run(session, Tracing, isLong, progress =>
            SensitivityStudy.TryOf(result, factors, rows, settings.Seed, options, progress, session.CancellationToken))));
    }

    /// <summary>The standard factors with the share of weights that was asked for, and what was asked for beside them.</summary>
    private static ValueList<Factor> FactorsOf(Session session, RoundResult result, StudySettings settings)
    {
        IEnumerable<Factor> factors = StandardFactors.Of(result);
        if (settings.Weights is { } share)
            factors = factors.Where(factor => share > 0 || factor is not WeightFactor).Select(factor => factor is WeightFactor ? new WeightFactor(new UniformSpread(share)) : factor);
        factors = factors.Concat(ErrorOf(result, settings.Error));
        if (settings.HasEvaluators)
            factors = factors.Append(new EvaluatorFactor(Review(session, result, settings)));
        return factors.ToValueList();
    }

    /// <summary>The error of observations that was stated, as factors; none when none was.</summary>
    private static IEnumerable<Factor> ErrorOf(RoundResult result, StatedError? error) => error switch
    {
        { Share: { } part } => [new MeasurementFactor(new NormalError(part))],
        { Points: { } points } => StandardFactors.MeasurementInPoints(result.Scheme, points),
        _ => [],
    };

    private static EvaluatorReview Review(Session session, RoundResult result, StudySettings settings)
    {
        if (result.Observations.Evaluators.Count == 0)
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.NoEvaluators, new Place(result.Manifest.ObservationsName, 0, 0))]);
        var options = EvaluatorReviewOptions.Default with { MaxDegreeOfParallelism = settings.Options.MaxDegreeOfParallelism };
        return ProgressBar.Run(session, Reviewing, isLong: true, progress =>
            EvaluatorReview.Of(result.Scheme, result.Observations, settings.Seed, options, progress, session.CancellationToken));
    }

    /// <summary>What was found is in the study's own words already, unless there is no study.</summary>
    private static T Take<T>(Checked<T> study)
        where T : class => study.Value ?? throw new InvalidInputException(study.Diagnostics);
}
