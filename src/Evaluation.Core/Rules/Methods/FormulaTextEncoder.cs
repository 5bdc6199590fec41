using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Rules.Formulas;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>One rule whose points are the formula, held between 0 and the full mark.</summary>
internal sealed class FormulaTextEncoder : MethodEncoder<FormulaText>
{
    protected override void Encode(FormulaText method, LeafRuleWriter rules)
    {
        ValueKind accepted = method.Accepts;
        Formula<decimal> formula = KeptFormulas.Points(method, rules.FullMark, out _)!;
        rules.Award("formula", o => o.Kind == accepted, Held(formula.Expression, rules.FullMark), RuleTexts.Formula.With(method.Formula, rules.FullMark));
    }

    private static Expression<Func<Observation, decimal>> Held(Expression<Func<Observation, decimal>> formula, decimal full) =>
        Composition.Of(formula, points => Math.Max(0m, Math.Min(full, points)));
}
