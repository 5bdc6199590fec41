using Evaluation.NRules.Facts;
using NRules;
using NRules.RuleModel;
using RuleCompiler = NRules.RuleCompiler;

namespace Evaluation.NRules.Sessions;

/// <summary>The user's own rules in a network of NRules, apart from the scheme's, so that they cannot disturb those.</summary>
internal sealed class CustomRules
{
    /// <summary>Sessions follow each other, so that nobody's rules have to be safe for several threads.</summary>
    private readonly Lock turn = new();
    private readonly ISessionFactory factory;

    internal CustomRules(IRuleRepository repository) => factory = new RuleCompiler().Compile(repository.GetRuleSets());

    /// <summary>Puts facts into a new session and lets rules fire until none is left to.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal CustomRecord Run(IEnumerable<object> facts, CancellationToken cancellationToken)
    {
        lock (turn)
            return RunAlone(facts, cancellationToken);
    }

    private CustomRecord RunAlone(IEnumerable<object> facts, CancellationToken cancellationToken)
    {
        var firings = new List<Firing>();
        ISession session = factory.CreateSession();
        session.Events.RuleFiredEvent += (_, fired) =>
            firings.Add(MatchedFacts.Firing(fired.Rule.Name, fired.Facts.Select(fact => fact.Value)));
        session.InsertAll(facts);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new CustomRecord([.. firings], [.. session.Query<AwardReplacement>()], [.. session.Query<Note>()]);
    }
}
