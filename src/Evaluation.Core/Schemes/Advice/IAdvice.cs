using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Advice;

/// <summary>One kind of advice.</summary>
internal interface IAdvice
{
    /// <summary>Notes what is unwise in a valid scheme.</summary>
    void Give(Scheme scheme, DiagnosticBag diagnostics);
}
