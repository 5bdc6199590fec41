using Evaluation.NRules.Encoding;
using Evaluation.NRules.Facts;
using Evaluation.Rules;
using NRules;
using NRules.RuleModel;
using RuleCompiler = NRules.RuleCompiler;

namespace Evaluation.NRules.Sessions;

/// <summary>The rules of a scheme in a network of NRules.</summary>
internal sealed class SchemeRules
{
    private readonly ISessionFactory factory;

    internal SchemeRules(RuleBook book)
    {
        Definitions = RuleEncoder.Encode(book);
        factory = new RuleCompiler(Options).Compile(Definitions);
    }

    /// <summary>The rules, in the order of the rule book.</summary>
    internal IReadOnlyList<IRuleDefinition> Definitions { get; }

    /// <summary>Conditions that the network cannot compare are asked twice, which costs time and changes nothing.</summary>
    private static RuleCompilerOptions Options => new()
    {
        UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
    };

    /// <summary>Has every fact answered in a session of their own.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal void Answer(ObservationFact[] facts, CancellationToken cancellationToken)
    {
        ISession session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
