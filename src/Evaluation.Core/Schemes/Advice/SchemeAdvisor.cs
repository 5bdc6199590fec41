using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Advice;

/// <summary>Tells what in a scheme is legal but unwise: what tells nobody apart, what is hidden, what is not verified.</summary>
/// <remarks>
/// Advice never forbids a result. Each kind speaks once for the whole scheme, with a count and the first ten codes, so that a large scheme is
/// not drowned in it.
/// </remarks>
public static class SchemeAdvisor
{
    private static readonly IAdvice[] Kinds =
    [
        new ConstantPoints(),
        new SmallShares(),
        new HiddenPoints(),
        new LowCeiling(),
        new LargeBonus(),
        new MissingSources(),
        new RelativePoints(),
    ];

    /// <summary>The advice on a valid scheme, warnings and information only, by code; empty when there is none.</summary>
    /// <remarks>A place names no file; its path is the code of the one indicator or adjustment that is meant, or else of the scheme.</remarks>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    public static ValueList<Diagnostic> Advise(Scheme scheme)
    {
        Scheme valid = SchemeValidator.Validate(scheme).OrThrow();
        var diagnostics = new DiagnosticBag();
        foreach (IAdvice kind in Kinds)
            kind.Give(valid, diagnostics);
        return diagnostics.ToList();
    }
}
