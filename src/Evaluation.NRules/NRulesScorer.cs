using System.Runtime.ExceptionServices;
using Evaluation.Diagnostics;
using Evaluation.NRules.Facts;
using Evaluation.NRules.Sessions;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;
using NRules.RuleModel;

namespace Evaluation.NRules;

/// <summary>Scores rounds as <see cref="Scorer"/> does, but has NRules ask the rules of the leaves, and rules of your own after them.</summary>
/// <remarks>
/// Without rules of your own the result is that of <see cref="Scorer"/>, digit for digit, and some twenty-five times slower. What your rules
/// see: for each subject a session with its <see cref="ObservationFact"/>s and <see cref="LeafScore"/>s, and after the round is scored
/// one session with every <see cref="Scorecard"/>. What they can do: <see cref="CustomRuleActions"/>.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once, if rules of your own are.</threadsafety>
public sealed class NRulesScorer
{
    private readonly Scorer scorer;
    private readonly SchemeRules schemeRules;
    private readonly CustomRules? customRules;

    private NRulesScorer(Scorer scorer, IRuleRepository? customRules)
    {
        this.scorer = scorer;
        schemeRules = new SchemeRules(scorer.Rules);
        this.customRules = customRules is null ? null : new CustomRules(customRules);
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme => scorer.Scheme;

    /// <summary>The scheme's rules as NRules has them: leaf by leaf in the scheme's order.</summary>
    public IReadOnlyList<IRuleDefinition> Definitions => schemeRules.Definitions;

    /// <summary>Makes a scorer for a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="customRules">Rules of your own, or <see langword="null"/>.</param>
    /// <param name="options">How it works, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="global::NRules.RuleCompilationException">NRules cannot compile one of your rules.</exception>
    public static NRulesScorer For(Scheme scheme, IRuleRepository? customRules = null, ScorerOptions? options = null) =>
        new(Scorer.For(scheme, options), customRules);

    /// <summary>Scores a round.</summary>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">Observations are missing, double or refused by a rule; all such are carried.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="InvalidOperationException">Two rules of yours replace the award of one leaf.</exception>
    /// <exception cref="global::NRules.RuleExecutionException">A rule of yours threw an exception; it names the rule and carries that exception.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public NRulesResult Score(
        ObservationTable observations,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => TryScore(observations, progress, cancellationToken).OrThrow();

    /// <summary>Scores a round, or tells every reason why it cannot be scored.</summary>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="InvalidOperationException">Two rules of yours replace the award of one leaf.</exception>
    /// <exception cref="global::NRules.RuleExecutionException">A rule of yours threw an exception; it names the rule and carries that exception.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Checked<NRulesResult> TryScore(
        ObservationTable observations,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var engine = new SessionEngine(scorer.Rules, schemeRules, customRules);
        Checked<RoundResult> scored = Score(engine, observations, progress, cancellationToken);
        return new Checked<NRulesResult>(
            scored.IsValid ? ResultOf(scored.Value, engine, cancellationToken) : null, scored.Diagnostics);
    }

    /// <summary>Several threads are at work, whose exceptions come in a bundle; the first is passed on.</summary>
    private Checked<RoundResult> Score(
        SessionEngine engine, ObservationTable observations, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return scorer.TryScore(observations, engine, progress, cancellationToken);
        }
        catch (AggregateException bundle)
        {
            ExceptionDispatchInfo.Throw(bundle.InnerExceptions[0]);
            throw;
        }
    }

    private NRulesResult ResultOf(RoundResult result, SessionEngine engine, CancellationToken cancellationToken)
    {
        SubjectRecord[] subjects = engine.RecordsOf(result.Observations.Subjects);
        CustomRecord cards = customRules is null
            ? CustomRecord.Nothing
            : customRules.Run(result.Standings.Select(standing => standing.Card), cancellationToken);
        return new NRulesResult(
            result,
            subjects.SelectMany(record => record.Firings.Concat(record.Custom.Firings)).Concat(cards.Firings).ToValueList(),
            subjects.SelectMany(record => record.Custom.Replacements).ToValueList(),
            subjects.SelectMany(record => record.Custom.Notes).Concat(cards.Notes).ToValueList());
    }
}
