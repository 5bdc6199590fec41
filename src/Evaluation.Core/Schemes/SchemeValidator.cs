using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>Placeholder.</summary>
public static class SchemeValidator
{
    /// <summary>x</summary>
    public static Checked<Scheme> Validate(Scheme scheme) => new(scheme, []);
}
