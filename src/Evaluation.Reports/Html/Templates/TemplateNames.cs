using Fluid.Ast;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Collects the filters and the fixed words that a template names.</summary>
internal sealed class TemplateNames : AstVisitor
{
    /// <summary>The filters.</summary>
    internal SortedSet<string> Filters { get; } = new(StringComparer.Ordinal);

    /// <summary>The words asked for of <c>T</c>.</summary>
    internal SortedSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        Filters.Add(filterExpression.Name);
        return base.VisitFilterExpression(filterExpression);
    }

    /// <inheritdoc/>
    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        if (memberExpression.Segments is [IdentifierSegment { Identifier: "T" }, IdentifierSegment word, ..])
            Words.Add(word.Identifier);
        return base.VisitMemberExpression(memberExpression);
    }
}
