using Fluid.Ast;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Collects the filters that a template names.</summary>
internal sealed class FilterNames : AstVisitor
{
    /// <summary>The names.</summary>
    internal SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        Names.Add(filterExpression.Name);
        return base.VisitFilterExpression(filterExpression);
    }
}
