using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>How leaves turn what was observed into points, such as the normalisation of numbers (min-max, standard scores, ranks).</summary>
/// <param name="Choices">
/// The methods to choose among, each as likely; the scheme's own is among them only when it is given. Where a leaf's own method and the chosen one are
/// relative, the leaf keeps whether lower is better.
/// </param>
public sealed record MethodFactor(ValueList<ScoringMethod> Choices) : Factor("normalisation")
{
    private const int MostListed = 100;

    /// <summary>The codes of the leaves. The default, empty, is all leaves with a relative method.</summary>
    public ValueList<string> Leaves { get; init; } = [];

    internal override FactorDraw? Prepare(FactorContext context)
    {
        PlanNode[] leaves = [.. context.Leaves(this, Leaves).Where(leaf => Leaves.Count > 0 || leaf.Indicator!.Method is RelativeMethod)];
        if (Choices is not { Count: > 0 } || Choices.Any(choice => choice is null))
        {
            context.Add(RobustnessDiagnostics.NothingGiven, this);
            return null;
        }

        if (leaves.Length == 0)
            context.Add(RobustnessDiagnostics.NothingToVary, this);
        NodeColumn[]?[] columns = [.. Choices.Select(choice => Score(choice, leaves, context))];
        return Array.Exists(columns, column => column is null) ? null : new MethodDraw([.. Choices], leaves, columns!);
    }

    private NodeColumn[]? Score(ScoringMethod choice, PlanNode[] leaves, FactorContext context)
    {
        HashSet<string> codes = leaves.Select(leaf => leaf.Indicator!.Code).ToHashSet(StringComparer.Ordinal);
        Checked<RoundResult> scored = LeafScores.Again(
            context.Plan.Result,
            leaf => codes.Contains(leaf.Code) ? leaf with { Method = Adapted(choice, leaf.Method), Rounding = null } : leaf,
            scheme => scheme with { Rounding = new RoundingPolicy() });
        if (scored.Value is { } result)
            return Array.ConvertAll(leaves, leaf => LeafScores.Of(result, leaf.Position));
        foreach (Diagnostic diagnostic in scored.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(MostListed))
        {
            var why = new LocalText(diagnostic.Message(Language.English), diagnostic.Message(Language.Chinese));
            context.Add(RobustnessDiagnostics.MethodFails, this, choice.Name, why);
        }

        return null;
    }

    private static ScoringMethod Adapted(ScoringMethod choice, ScoringMethod? own) =>
        choice is RelativeMethod relative && own is RelativeMethod { LowerIsBetter: var lower } && choice is not FractionOfBest
            ? relative with { LowerIsBetter = lower }
            : choice;
}
