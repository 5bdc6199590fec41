namespace Evaluation.Patterns.Models;

/// <summary>One feature that sets a row apart, and the peers it was compared with.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="Value">The row's own value, in the feature's units; <see langword="null"/> where missing.</param>
/// <param name="Median">The median of the peers.</param>
/// <param name="RobustZ">How many spreads the value is from the median; negative below it, 0 where the value is missing.</param>
/// <param name="Share">The feature's share of what the models see, from 0 to 1.</param>
/// <param name="Peers">How many peers have a value.</param>
public sealed record FeatureReason(string Feature, double? Value, double Median, double RobustZ, double Share, int Peers)
{
    private static readonly LocalText Known = new(
        "{0}: {1}, where the median of {2} peers is {3} (robust z {4})", "{0}：{1}，{2} 个同类的中位数为 {3}（稳健 z 为 {4}）");

    private static readonly LocalText Missing = new(
        "{0}: missing, where the median of {1} peers is {2}", "{0}：缺失，{1} 个同类的中位数为 {2}");

    /// <summary>The reason in words.</summary>
    public LocalText ToText() => Value is { } value
        ? Known.With(Feature, Number(value), Peers, Number(Median), FormattableString.Invariant($"{RobustZ:+0.0;-0.0;0.0}"))
        : Missing.With(Feature, Peers, Number(Median));

    private static string Number(double value) => FormattableString.Invariant($"{value:G4}");
}
