using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>Checks that a scheme makes sense: its codes, marks, weights, methods and grades fit together.</summary>
public static class SchemeValidator
{
    /// <summary>The one thing here that comes from above: who puts the checks together must name all of them (docs/decisions.md).</summary>
    private static readonly IMethodCheck Formulas = new Rules.Formulas.FormulaCheck();

    /// <summary>Checks a scheme and tells everything that is wrong with it.</summary>
    /// <remarks>Schemes read by <see cref="SchemeFile"/> have been checked already, with their places in the file.</remarks>
    public static Checked<Scheme> Validate(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var diagnostics = new DiagnosticBag();
        Validate(scheme, new SchemePlaces(), diagnostics);
        return diagnostics.Check(scheme);
    }

    /// <summary>Checks a scheme whose parts stand at known places.</summary>
    internal static void Validate(Scheme scheme, SchemePlaces places, DiagnosticBag diagnostics)
    {
        if (!TreeCheck.HasSoundShape(scheme, places, diagnostics))
            return;
        TreeCheck.Check(scheme, places, diagnostics);
        MarkCheck.Check(scheme, places, diagnostics);
        MethodCheck.Check(scheme, places, diagnostics, Formulas);
        CalendarSettingCheck.Check(scheme, places, diagnostics);
        PanelCheck.Check(scheme, places, diagnostics);
        AdjustmentCheck.Check(scheme, places, diagnostics);
        GradeCheck.Check(scheme, places, diagnostics);
    }
}
