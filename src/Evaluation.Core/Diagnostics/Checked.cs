using System.Diagnostics.CodeAnalysis;

namespace Evaluation.Diagnostics;

/// <summary>What came of reading or checking something: a value, or the reasons why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Checked<T>
    where T : class
{
    internal Checked(T? value, ValueList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>The value; <see langword="null"/> exactly when some diagnostic is an error.</summary>
    public T? Value { get; }

    /// <summary>Everything found, errors and warnings, in the order of its place in the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>The value, or an exception that carries everything found.</summary>
    /// <exception cref="InvalidInputException">There is no value.</exception>
    public T OrThrow() => Value ?? throw new InvalidInputException(Diagnostics);
}
