using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules;

/// <summary>
/// Reads kind and number of an observation once into local variables, and puts those in the place of the properties in every
/// rule, because almost every rule asks for them.
/// </summary>
internal sealed class ObservationLocals : ExpressionVisitor
{
    private readonly ParameterExpression observation;
    private readonly ParameterExpression kind = Expression.Variable(typeof(ValueKind), "kind");
    private readonly ParameterExpression number = Expression.Variable(typeof(decimal), "number");
    private ParameterExpression? replaced;

    internal ObservationLocals(ParameterExpression observation) => this.observation = observation;

    internal ParameterExpression[] Variables => [kind, number];

    internal IEnumerable<Expression> Assignments =>
    [
        Expression.Assign(kind, Expression.Property(observation, nameof(Observation.Kind))),
        Expression.Assign(number, Expression.Property(observation, nameof(Observation.Number))),
    ];

    internal Expression Rewrite<T>(Expression<Func<Observation, T>> lambda)
    {
        replaced = lambda.Parameters[0];
        return Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == replaced ? observation : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression != replaced)
            return base.VisitMember(node);
        return node.Member.Name switch
        {
            nameof(Observation.Kind) => kind,
            nameof(Observation.Number) => number,
            _ => base.VisitMember(node),
        };
    }
}
