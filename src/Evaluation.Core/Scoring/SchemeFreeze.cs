using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>Fixes the numbers that a scheme compares with to those of an earlier round, so that later rounds can be compared with it.</summary>
/// <remarks>
/// Min-max gets the lowest and the highest number of that round, standard scores its mean and standard deviation, and each such indicator a note that
/// names the round. Scored with the fixed scheme, the earlier round has the same scores as before. Ranks, Borda counts, percentile ranks, distances and fractions have no
/// such numbers here: a warning names each, and Copeland's comparisons.
/// </remarks>
public static class SchemeFreeze
{
    /// <summary>The scheme with its numbers fixed, or every reason why there is none.</summary>
    /// <param name="scheme">The scheme. What it has fixed already stays as it is.</param>
    /// <param name="earlier">The observations of the earlier round, read or made for this scheme.</param>
    /// <param name="round">The name of that round, for the notes; 1 to 100 characters on one line.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The name is blank or too long, or the observations belong to a scheme with other leaves.</exception>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<Scheme> Of(Scheme scheme, ObservationTable earlier, string round, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(round);
        if (!SchemeText.IsGood(round, SchemeLimits.LongestCode))
            throw new ArgumentException($"Give 1 to {SchemeLimits.LongestCode} characters on one line.", nameof(round));
        var diagnostics = new DiagnosticBag();
        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(earlier, cancellationToken: cancellationToken);
        if (scored.Value is not { } result)
        {
            diagnostics.AddRange(scored.Diagnostics);
            return diagnostics.Check<Scheme>(null);
        }

        Scheme frozen = Frozen(result, round, diagnostics);
        SchemeValidator.Validate(frozen, new SchemePlaces(), diagnostics);
        return diagnostics.Check(frozen);
    }

    private static Scheme Frozen(RoundResult result, string round, DiagnosticBag diagnostics)
    {
        Scheme scheme = result.Scheme;
        var methods = new Dictionary<string, ScoringMethod>(StringComparer.Ordinal);
        for (int leaf = 0; leaf < result.Compiled.Leaves.Length; leaf++)
        {
            Indicator indicator = result.Compiled.Leaves[leaf];
            if (indicator.Method is RelativeMethod { IsFixed: false } method && Fixed(method, leaf, indicator.Code, result, diagnostics) is { } fixedMethod)
                methods.Add(indicator.Code, fixedMethod);
        }

        foreach (Indicator branch in scheme.AllIndicators.Where(branch => branch.Aggregation is Schemes.Aggregations.Copeland))
            Warn(branch.Code, branch.Aggregation.Name, diagnostics);
        if (scheme.Aggregation is Schemes.Aggregations.Copeland)
            Warn(scheme.Code, scheme.Aggregation.Name, diagnostics);
        return scheme with
        {
            Indicators = scheme.Indicators.Select(indicator => WithMethods(indicator, methods, round)).ToValueList(),
            Adjustments = scheme.Adjustments.Select(adjustment => WithMethod(adjustment, methods, round)).ToValueList(),
        };
    }

    private static RelativeMethod? Fixed(RelativeMethod method, int leaf, string code, RoundResult result, DiagnosticBag diagnostics)
    {
        if (method is not (MinMax or ZScore))
        {
            Warn(code, method.Name, diagnostics);
            return null;
        }

        decimal[] numbers = [.. RelativeValues.RowsOf(leaf, result.Observations, result.Grid).Select(row => result.Observations.NumberColumn[row])];
        if (numbers.Length == 0)
        {
            diagnostics.Add(ScoringDiagnostics.NothingToFreeze, new Place(result.Observations.SourceName, 0, 0, code), code);
            return null;
        }

        if (method is MinMax minMax)
            return minMax with { Min = numbers.Min(), Max = numbers.Max() };
        (decimal mean, decimal deviation) = StandardScale.Of(numbers);
        return (ZScore)method with { Mean = mean, Deviation = deviation };
    }

    private static void Warn(string code, string name, DiagnosticBag diagnostics) =>
        diagnostics.Add(ScoringDiagnostics.CannotFreeze, new Place(null, 0, 0, code), code, name);

    private static Indicator WithMethods(Indicator indicator, Dictionary<string, ScoringMethod> methods, string round) =>
        methods.TryGetValue(indicator.Code, out ScoringMethod? method)
            ? indicator with { Method = method, Note = Noted(indicator.Note, method, round) }
            : indicator with { Children = indicator.Children.Select(child => WithMethods(child, methods, round)).ToValueList() };

    private static Adjustment WithMethod(Adjustment adjustment, Dictionary<string, ScoringMethod> methods, string round) =>
        methods.TryGetValue(adjustment.Code, out ScoringMethod? method)
            ? adjustment with { Method = method, Note = Noted(adjustment.Note, method, round) }
            : adjustment;

    /// <summary>A scheme's notes are in whatever language its readers have, so the round is named in both.</summary>
    private static string Noted(string? note, ScoringMethod method, string round)
    {
        string numbers = method is MinMax minMax
            ? FormattableString.Invariant($"min {minMax.Min}, max {minMax.Max}")
            : FormattableString.Invariant($"mean {((ZScore)method).Mean}, sd {((ZScore)method).Deviation}");
        string line = $"固定值取自“{round}” (fixed from '{round}'): {numbers}";
        return note is null ? line : note + "\n" + line;
    }
}
