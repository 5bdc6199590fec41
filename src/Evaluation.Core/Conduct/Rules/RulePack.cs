using Evaluation.Schemes;

namespace Evaluation.Conduct.Rules;

/// <summary>Rules that belong together.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RulePack
{
    internal RulePack(string code, LocalText title, ValueList<ConductRule> rules) => (Code, Title, Rules) = (code, title, rules);

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public LocalText Title { get; }

    /// <summary>The rules, in the order of the file.</summary>
    public ValueList<ConductRule> Rules { get; }

    /// <summary>The packs that come with the library.</summary>
    public static ValueList<RulePack> BuiltIn => BuiltInPacks.All;

    /// <summary>The rules as a scheme of one point each, so that they compile to the same rules as any scheme's.</summary>
    internal static Scheme AsScheme(IEnumerable<ConductRule> rules)
    {
        Indicator[] leaves = [.. rules.Select(rule => new Indicator { Code = rule.Code, Title = rule.Title.English, FullMark = 1, Method = rule.Method, Basis = rule.Basis })];
        return new Scheme { Code = "conduct", Title = "conduct", FullMark = leaves.Length, Indicators = leaves.ToValueList() };
    }
}
