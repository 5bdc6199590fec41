using Evaluation.Schemes.Methods;

namespace Evaluation.Custom;

/// <summary>A leaf method of your own: a sealed record of its settings that writes rules as the built-in methods do.</summary>
/// <remarks>
/// Derive a <see langword="sealed"/> record whose members are the settings, immutable and equal by value (lists as
/// <see cref="ValueList{T}"/>), and register its name with <see cref="SchemeExtensions.AddMethod"/> to read it from scheme files. Schemes made
/// in code, the scorer and the explanation need no registration. Whatever its methods and rules throw becomes a diagnostic; its properties must not throw.
/// Absent, excluded and zero values are settled by the scheme and never reach your rules.
/// </remarks>
/// <threadsafety>Its members and the expressions of its rules are called by several threads at once, and must give the same answer to the same question.</threadsafety>
public abstract record CustomMethod : ScoringMethod
{
    /// <summary>Makes a method.</summary>
    protected CustomMethod()
    {
    }

    /// <summary>
    /// The names that may be observed, for a method that accepts <see cref="Observations.ValueKind.Level"/> or
    /// <see cref="Observations.ValueKind.Checklist"/>. The default is empty, which fits every other kind.
    /// </summary>
    public virtual ValueList<string> Choices => [];

    /// <summary>Tells what is wrong with the settings. The default finds nothing.</summary>
    protected virtual void Check(SettingsCheck check)
    {
    }

    /// <summary>Writes the rules: exactly one must fire for every value of the kind accepted.</summary>
    protected abstract void WriteRules(MethodRules rules);

    /// <summary>Writes the settings, under the keys under which they are read; what equals a default may be left out.</summary>
    protected abstract void WriteSettings(SettingsWriter settings);

    internal void CheckSettings(SettingsCheck check) => Check(check);

    internal void Encode(MethodRules rules) => WriteRules(rules);

    internal void SaveSettings(SettingsWriter settings) => WriteSettings(settings);
}
