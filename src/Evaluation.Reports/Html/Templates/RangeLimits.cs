using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Bounds the ends of ranges: the engine makes a list of all numbers of <c>(1..n)</c> before the first round of the loop.</summary>
internal sealed class RangeLimits : AstRewriter
{
    private const decimal MostNumber = 1_000_000;

    /// <inheritdoc/>
    protected override Expression VisitRangeExpression(RangeExpression rangeExpression) =>
        new RangeExpression(new Bounded(rangeExpression.From), new Bounded(rangeExpression.To));

    private sealed class Bounded(Expression inner) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            FluidValue value = await inner.EvaluateAsync(context).ConfigureAwait(false);
            return Math.Abs(value.ToNumberValue()) <= MostNumber ? value : throw new TemplateLimitException();
        }
    }
}
