using Evaluation.Rules.Kernels;

namespace Evaluation.Rules;

/// <summary>Compiles the rules of leaves into code that asks them in turn and stops at the first that fires.</summary>
/// <remarks>
/// Compiling takes a millisecond, and most leaves of a scheme differ from another only in names and numbers. So those are taken out of the rules
/// first, and leaves whose rules are then alike share the code of one.
/// </remarks>
internal sealed class RuleCompiler
{
    /// <summary>In place of a rule's position: no rule fired.</summary>
    internal const short NoneFired = -1;

    private readonly KernelFrame frame = new();
    private readonly Dictionary<ExpressionShape, LeafCode> codes = [];

    /// <summary>The rules of one leaf as a call for one observation.</summary>
    internal static LeafKernel Compile(ValueList<Rule> rules) => new RuleCompiler().ProgramOf(rules).Ask;

    /// <summary>The rules of one leaf as a program, which shares its code where it can.</summary>
    internal LeafProgram ProgramOf(ValueList<Rule> rules)
    {
        var locals = new ObservationLocals(frame);
        var constants = new HoistedConstants(frame.ConstantNumbers, frame.ConstantObjects);
        FramedRule[] framed =
        [
            .. rules.Select(rule => new FramedRule(
                rule.Outcome,
                constants.Visit(locals.Rewrite(rule.When)),
                constants.Visit(locals.Rewrite(rule.Points)))),
        ];
        var shape = new ExpressionShape(framed);
        if (!codes.TryGetValue(shape, out LeafCode? code))
            codes.Add(shape, code = frame.Compile(framed, locals.ReadsLevel));
        return new LeafProgram(code, constants.ToConstants());
    }
}
