using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>How a leaf turns what was observed into points.</summary>
/// <remarks>
/// A method is data only. The rules it stands for are made by its encoder in <c>Evaluation.Rules</c>, its form in a scheme file by
/// its entry in <c>Evaluation.Schemes.Yaml</c>. A method of your own is a <see cref="Custom.CustomMethod"/>, which brings both.
/// </remarks>
public abstract record ScoringMethod
{
    private protected ScoringMethod()
    {
    }

    /// <summary>The name in a scheme file, such as <c>bands</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of value that the method scores.</summary>
    public abstract ValueKind Accepts { get; }
}
