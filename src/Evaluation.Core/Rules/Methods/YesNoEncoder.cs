using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>A rule for yes and a rule for no.</summary>
internal sealed class YesNoEncoder : MethodEncoder<YesNo>
{
    protected override void Encode(YesNo method, LeafRuleWriter rules)
    {
        decimal yes = method.Yes ?? rules.FullMark;
        decimal no = method.No;
        rules.Award("yes", o => o.Kind == ValueKind.YesNo && o.Number != 0m, _ => yes, RuleTexts.Yes.With(yes));
        rules.Award("no", o => o.Kind == ValueKind.YesNo && o.Number == 0m, _ => no, RuleTexts.No.With(no));
    }
}
