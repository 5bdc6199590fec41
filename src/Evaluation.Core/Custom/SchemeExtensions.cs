using Evaluation.Schemes;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Custom;

/// <summary>The names under which scheme files may use methods and adjustments of your own.</summary>
/// <remarks>Start from <see cref="None"/>, add to it, and hand it to <see cref="SchemeFile"/>. Nothing is registered globally.</remarks>
/// <threadsafety>Immutable; the readers are called by the thread that reads a file.</threadsafety>
public sealed class SchemeExtensions
{
    private readonly Dictionary<string, Func<SettingsReader, CustomMethod>> methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<SettingsReader, CustomEffect>> effects = new(StringComparer.Ordinal);

    private SchemeExtensions()
    {
    }

    private SchemeExtensions(SchemeExtensions other)
    {
        methods = new(other.methods, StringComparer.Ordinal);
        effects = new(other.effects, StringComparer.Ordinal);
    }

    /// <summary>No names beside the built-in ones.</summary>
    public static SchemeExtensions None { get; } = new();

    internal IEnumerable<string> MethodNames => MethodEntries.Names.Concat(methods.Keys.Order(StringComparer.Ordinal));

    internal IEnumerable<string> EffectNames => AdjustmentReader.Names.Concat(effects.Keys.Order(StringComparer.Ordinal));

    /// <summary>What to say when a name is like none of these: to whoever registers nothing, nothing.</summary>
    internal LocalText? Hint => methods.Count + effects.Count == 0 ? null : CustomTexts.AddYourOwn;

    /// <summary>These and one method more.</summary>
    /// <param name="name">Its <see cref="Schemes.Methods.ScoringMethod.Name"/>, as it stands in a file.</param>
    /// <param name="read">Makes it from its settings.</param>
    /// <exception cref="ArgumentException">The name is taken, blank, longer than 100 characters or not on one line.</exception>
    public SchemeExtensions AddMethod(string name, Func<SettingsReader, CustomMethod> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Require(name, MethodNames);
        var more = new SchemeExtensions(this);
        more.methods.Add(name, read);
        return more;
    }

    /// <summary>These and one effect of adjustments more.</summary>
    /// <param name="name">Its <see cref="Schemes.Adjustments.AdjustmentEffect.Name"/>, as it stands in a file.</param>
    /// <param name="read">Makes it from its settings.</param>
    /// <exception cref="ArgumentException">The name is taken, blank, longer than 100 characters or not on one line.</exception>
    public SchemeExtensions AddEffect(string name, Func<SettingsReader, CustomEffect> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Require(name, EffectNames);
        var more = new SchemeExtensions(this);
        more.effects.Add(name, read);
        return more;
    }

    internal Func<SettingsReader, CustomMethod>? FindMethod(string name) => methods.GetValueOrDefault(name);

    internal Func<SettingsReader, CustomEffect>? FindEffect(string name) => effects.GetValueOrDefault(name);

    private static void Require(string name, IEnumerable<string> taken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!SchemeText.IsGood(name, SchemeLimits.LongestCode))
            throw new ArgumentException($"'{name}' is blank, longer than {SchemeLimits.LongestCode} characters or not on one line.", nameof(name));
        if (taken.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"The name '{name}' is taken.", nameof(name));
    }
}
