using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Robustness.Engine;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>How far a ranking may be believed (稳健性): the ranks and grades that other reasonable choices and data would give.</summary>
/// <remarks>
/// Each draw makes a choice for every factor and scores the whole round again in binary; the same seed gives the same study on every machine and with any
/// number of threads. An interval says how far the rank depends on what the factors name, and on nothing else.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RobustnessStudy
{
    private const int MostInMatrix = 500;

    private readonly FactorSet factors;
    private readonly PlainDraws source;
    private readonly RankMatrix ranks;
    private readonly Dictionary<string, int> positions;

    private RobustnessStudy(FactorSet factors, PlainDraws source, StudyRunner run, long seed, RobustnessOptions options, ValueList<Diagnostic> diagnostics)
    {
        (this.factors, this.source, ranks) = (factors, source, run.Ranks);
        (Seed, Options, Diagnostics) = (seed, options, diagnostics);
        positions = Result.Observations.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        var summary = new StudySummary(Result, run, options);
        Subjects = summary.Subjects();
        Neighbours = summary.Neighbours();
        TiedGroups = summary.Groups(Neighbours);
        MeanRankShift = summary.MeanRankShift();
        Verdict = StudyVerdict.Of(this);
    }

    /// <summary>The round as officially scored.</summary>
    public RoundResult Result => factors.Plan.Result;

    /// <summary>What was varied.</summary>
    public ValueList<Factor> Factors => factors.Factors;

    /// <summary>The number of draws.</summary>
    public int Draws => ranks.Draws;

    /// <summary>The seed of everything random.</summary>
    public long Seed { get; }

    /// <summary>The options.</summary>
    public RobustnessOptions Options { get; }

    /// <summary>Every subject, in the order of the official standings.</summary>
    public ValueList<SubjectRobustness> Subjects { get; }

    /// <summary>For each subject but the last, whether it is really above the next; in official order, those with a rank.</summary>
    public ValueList<PairProbability> Neighbours { get; }

    /// <summary>Groups of neighbours that cannot be told apart, from the top; empty when all can.</summary>
    public ValueList<TiedGroup> TiedGroups { get; }

    /// <summary>By how many places a subject is away from its official rank, on average over subjects and draws.</summary>
    public double MeanRankShift { get; }

    /// <summary>Which ranks can be believed, in plain words.</summary>
    public LocalText Verdict { get; }

    /// <summary>What was found when the factors were checked; a study never has errors.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Studies a scored round.</summary>
    /// <param name="result">The round.</param>
    /// <param name="factors">What could have been otherwise; <see cref="StandardFactors.Of"/> when <see langword="null"/>.</param>
    /// <param name="draws">How many times the round is scored again, 1 or more.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="RobustnessOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">A factor does not fit the round; everything found is carried.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RobustnessStudy Of(
        RoundResult result,
        ValueList<Factor>? factors = null,
        int draws = 10_000,
        long seed = 1,
        RobustnessOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => TryOf(result, factors, draws, seed, options, progress, cancellationToken).OrThrow();

    /// <summary>Scores a round and studies it.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="factors">What could have been otherwise; <see cref="StandardFactors.Of"/> when <see langword="null"/>.</param>
    /// <param name="draws">How many times the round is scored again, 1 or more.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="RobustnessOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">The scheme has errors, the round cannot be scored, or a factor does not fit it; everything found is carried.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RobustnessStudy Of(
        Scheme scheme,
        ObservationTable observations,
        ValueList<Factor>? factors = null,
        int draws = 10_000,
        long seed = 1,
        RobustnessOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Of(Scorer.For(scheme).Score(observations, null, cancellationToken), factors, draws, seed, options, progress, cancellationToken);

    /// <summary>Studies a scored round, or tells every reason why it cannot be studied.</summary>
    /// <param name="result">The round.</param>
    /// <param name="factors">What could have been otherwise; <see cref="StandardFactors.Of"/> when <see langword="null"/>.</param>
    /// <param name="draws">How many times the round is scored again, 1 or more.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="RobustnessOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<RobustnessStudy> TryOf(
        RoundResult result,
        ValueList<Factor>? factors = null,
        int draws = 10_000,
        long seed = 1,
        RobustnessOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        options ??= RobustnessOptions.Default;
        var diagnostics = new DiagnosticBag();
        if ((long)draws * result.Grid.SubjectCount > RankMatrix.MostCodes)
            diagnostics.Add(RobustnessDiagnostics.TooLarge, Place.Unknown, draws, result.Grid.SubjectCount, RankMatrix.MostCodes);
        if (FactorSet.Prepare(result, factors ?? StandardFactors.Of(result), seed, diagnostics) is not { } set || diagnostics.HasErrors)
            return diagnostics.Check<RobustnessStudy>(null);
        if (options.Sampling == SamplingMethod.ScrambledSobol && set.Dimensions > SobolDirections.Dimensions)
            diagnostics.Add(RobustnessDiagnostics.SlowPoints, Place.Unknown, set.Dimensions, SobolDirections.Dimensions);
        var source = new PlainDraws(PointSource.Of(options.Sampling, draws, set.Dimensions, seed));
        var run = new StudyRunner(set, draws);
        run.Run(source, options.MaxDegreeOfParallelism, progress, cancellationToken);
        return diagnostics.Check(new RobustnessStudy(set, source, run, seed, options, diagnostics.ToList()));
    }

    /// <summary>
    /// How often one subject was above another, of the draws in which both have a rank, equal ranks counting a half; NaN when there is no such draw.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The round has no subject of that name.</exception>
    public double ProbabilityAbove(string above, string below) => ranks.ProbabilityAbove(positions[above], positions[below]);

    /// <summary>Every pair of subjects with a rank, the one that is officially above first, in official order.</summary>
    /// <exception cref="InvalidOperationException">There are more than 500 subjects with a rank; ask for single pairs.</exception>
    public ValueList<PairProbability> AllPairs()
    {
        Subject[] ranked = [.. Subjects.Where(subject => subject.NominalRank is not null).Select(subject => subject.Subject)];
        if (ranked.Length > MostInMatrix)
            throw new InvalidOperationException($"{ranked.Length} subjects have too many pairs; at most {MostInMatrix} can be asked for at once.");
        return (from above in Enumerable.Range(0, ranked.Length)
                from below in Enumerable.Range(above + 1, ranked.Length - above - 1)
                select new PairProbability(ranked[above], ranked[below], ProbabilityAbove(ranked[above].Name, ranked[below].Name))).ToValueList();
    }

    /// <summary>How often a subject had each rank that it had, from the best, as shares of all draws.</summary>
    /// <exception cref="KeyNotFoundException">The round has no subject of that name.</exception>
    public ValueList<RankProbability> RanksOf(string subject) =>
        new RankDistribution(ranks.Of(positions[subject])).Counts
            .Select(pair => new RankProbability(pair.Rank, pair.Count / (double)Draws)).ToValueList();

    /// <summary>One draw again: what it chose, and every total and rank that came of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draw"/> is not from 0 to below <see cref="Draws"/>.</exception>
    public RankRun RunOf(int draw)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(draw, Draws);
        return factors.Repeat(source, draw);
    }

    /// <summary>The study in plain language, for somebody who is no statistician.</summary>
    public string ToText(Language language) => StudyText.Of(this, language);
}
