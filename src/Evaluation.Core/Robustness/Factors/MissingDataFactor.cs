using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>What missing observations (未采集) count.</summary>
/// <param name="Choices">The rules to choose among, each as likely; the scheme's own is among them only when it is given. <see cref="AbsenceRule.Refuse"/> is none.</param>
public sealed record MissingDataFactor(ValueList<AbsenceRule> Choices) : Factor("missing data")
{
    internal override FactorDraw? Prepare(FactorContext context)
    {
        if (Choices is not { Count: > 0 } || Choices.Any(choice => choice is not (>= AbsenceRule.Zero and <= AbsenceRule.SpreadEvenly)))
        {
            context.Add(RobustnessDiagnostics.NoRefusal, this);
            return null;
        }

        Checked<RoundResult>[] scored =
        [
            .. Choices.Select(choice => LeafScores.Again(
                context.Plan.Result, leaf => leaf with { Rounding = null }, scheme => scheme with
                {
                    Absence = scheme.Absence with { Missing = choice },
                    Rounding = new RoundingPolicy(),
                })),
        ];
        foreach (Diagnostic diagnostic in scored.SelectMany(one => one.Diagnostics).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            context.Diagnostics.Add(diagnostic);
        if (Array.Exists(scored, one => one.Value is null))
            return null;
        MissingCells[] cells = [.. context.Plan.Leaves.Select(leaf => MissingCells.Of(leaf.Position, context.Plan.Result, scored)).Where(leaf => leaf.Subjects.Length > 0)];
        if (cells.Length == 0)
            context.Add(RobustnessDiagnostics.NothingToVary, this);
        return new MissingDataDraw([.. Choices], cells);
    }
}
