namespace Evaluation.Diagnostics;

/// <summary>The input has errors, all of which the exception carries.</summary>
/// <remarks>Thrown by the short forms (<c>Load</c>, <c>Score</c>); the forms that return <see cref="Checked{T}"/> do not throw it.</remarks>
public sealed class InvalidInputException : Exception
{
    internal InvalidInputException(ValueList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything found, errors and warnings, in the order of its place in the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueList<Diagnostic> diagnostics)
    {
        const int most = 20;
        string lines = string.Join(Environment.NewLine, diagnostics.Take(most));
        return diagnostics.Count <= most
            ? lines
            : FormattableString.Invariant($"{lines}{Environment.NewLine}… and {diagnostics.Count - most} more in Diagnostics.");
    }
}
