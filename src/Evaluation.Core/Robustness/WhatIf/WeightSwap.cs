using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Which weights would have to change, and by how little, until two subjects change places.</summary>
/// <remarks>
/// One weight is changed at a time: the indicator's share among its siblings. The siblings keep their proportions to each other, so that all of them together get what remains.
/// Totals are linear in the share, ratios of linear functions where something is missing, so the break-even shares are solved for exactly, in whole-numbered ratios. At a
/// break-even share the totals before rounding are equal; a little beyond it the subjects have changed places. <see cref="SchemeEdit.WithShare(Schemes.Scheme, string, decimal)"/> gives the scheme to score anew.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WeightSwap
{
    internal WeightSwap(Standing first, Standing second, ValueList<BreakEven> breakEvens, ValueList<NotConsidered> notConsidered)
    {
        (First, Second, NotConsidered) = (first, second, notConsidered);
        BreakEvens = breakEvens.OrderBy(found => found.Change is { } change ? Math.Abs(change) : decimal.MaxValue).ToValueList();
    }

    /// <summary>The subject that stands first.</summary>
    public Standing First { get; }

    /// <summary>The other.</summary>
    public Standing Second { get; }

    /// <summary>For each indicator that has weighed siblings its break-even shares, the one first that needs the smallest change of share.</summary>
    public ValueList<BreakEven> BreakEvens { get; }

    /// <summary>Indicators whose weight was not looked at, each with the reason.</summary>
    public ValueList<NotConsidered> NotConsidered { get; }

    /// <summary>The smallest change that brings the two level; <see langword="null"/> when no single weight does.</summary>
    public BreakEven? Smallest => BreakEvens.FirstOrDefault(found => found.Change is not null);

    /// <summary>Looks at every weight for two subjects.</summary>
    /// <param name="result">The round.</param>
    /// <param name="first">The name of one subject.</param>
    /// <param name="second">The name of another.</param>
    /// <returns>The answer, or why there is none: a name that is not there, a subject without a total, a total that an adjustment holds.</returns>
    public static Checked<WeightSwap> Between(RoundResult result, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(result);
        var diagnostics = new DiagnosticBag();
        foreach (string name in new[] { first, second })
        {
            if (result.Find(name) is not { } standing)
                diagnostics.Add(WhatIfDiagnostics.NoSubject, Place.Unknown, name);
            else
                ShareLines.CheckTotal(standing, diagnostics);
        }

        if (first == second)
            diagnostics.Add(WhatIfDiagnostics.SameSubject, Place.Unknown, first);
        if (diagnostics.HasErrors)
            return diagnostics.Check<WeightSwap>(null);
        Standing[] pair = [.. new[] { result.Find(first)!, result.Find(second)! }.OrderBy(standing => standing.Rank)];
        return diagnostics.Check(new WeightSearchRun(result, pair[0], pair[1]).Run());
    }

    /// <summary>The answer in plain words.</summary>
    public string ToText(Language language) => WeightSwapText.Of(this, language);

    /// <summary>The answer as JSON.</summary>
    public string ToJson() => WeightSwapText.ToJson(this);
}
