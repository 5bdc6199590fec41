using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>What becomes of the ranking when an indicator is taken out of the scheme, or put into it.</summary>
/// <remarks>Everything is scored anew by the official scorer with the changed scheme (<see cref="SchemeEdit"/>).</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class IndicatorChange
{
    private IndicatorChange(string code, bool isAdded, ValueList<SubjectShift> shifts, RoundResult? result)
    {
        (Code, IsAdded, Shifts, Result) = (code, isAdded, shifts, result);
        decimal[] places = [.. Shifts.Select(shift => shift.Places).OfType<decimal>()];
        (MeanPlaces, MostPlaces) = places.Length == 0 ? (0, 0) : (places.Sum() / places.Length, places.Max());
    }

    /// <summary>The code of the indicator.</summary>
    public string Code { get; }

    /// <summary>Whether it was put in; <see langword="false"/> when it was taken out.</summary>
    public bool IsAdded { get; }

    /// <summary>The round as scored after the change; <see langword="null"/> in what <see cref="RemoveEach"/> gives, which would hold them all.</summary>
    public RoundResult? Result { get; }

    /// <summary>Each subject before and after, in the order of the ranking before.</summary>
    public ValueList<SubjectShift> Shifts { get; }

    /// <summary>By how many ranks subjects move on average, of those that have a rank before and after; 0 when none has.</summary>
    public decimal MeanPlaces { get; }

    /// <summary>By how many ranks the subject moves that moves most.</summary>
    public decimal MostPlaces { get; }

    /// <summary>Takes an indicator, a leaf or a whole branch, out.</summary>
    /// <param name="result">The round.</param>
    /// <param name="code">The code of the indicator.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The change, or why there is none.</returns>
    public static Checked<IndicatorChange> Remove(RoundResult result, string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var diagnostics = new DiagnosticBag();
        if (result.Scheme.Find(code) is not { } indicator)
            diagnostics.Add(WhatIfDiagnostics.NoIndicator, Place.Unknown, code);
        else if (result.Scheme.Leaves.All(leaf => leaf == indicator || Below(indicator).Contains(leaf.Code)))
            diagnostics.Add(WhatIfDiagnostics.NothingLeft, Place.Unknown, code);
        if (diagnostics.HasErrors)
            return diagnostics.Check<IndicatorChange>(null);
        Scheme without = SchemeEdit.Without(result.Scheme, code);
        return Rescore(result, without, ObservationEdit.For(without, result.Observations), code, isAdded: false, cancellationToken);
    }

    /// <summary>Takes out each leaf and each branch in turn, in the order of the scheme; those without which nothing remains are left alone.</summary>
    /// <param name="result">The round.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">The round cannot be scored without some indicator.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ValueList<IndicatorChange> RemoveEach(RoundResult result, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        Indicator[] all = [.. result.Scheme.AllIndicators.Where(indicator => !result.Scheme.Leaves.All(leaf => leaf == indicator || Below(indicator).Contains(leaf.Code)))];
        var changes = new List<IndicatorChange>();
        foreach (Indicator indicator in all)
        {
            IndicatorChange change = Remove(result, indicator.Code, cancellationToken).OrThrow();
            changes.Add(new IndicatorChange(change.Code, change.IsAdded, change.Shifts, result: null));
            progress?.Report((double)changes.Count / all.Length);
        }

        return changes.ToValueList();
    }

    /// <summary>Puts an indicator in.</summary>
    /// <param name="result">The round.</param>
    /// <param name="parent">The code of the branch that gets it; <see langword="null"/> for the first level.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="values">What was found on it, by subject; a subject that is not among them is missing there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The change, or why there is none.</returns>
    public static Checked<IndicatorChange> Add(
        RoundResult result, string? parent, Indicator indicator, IReadOnlyDictionary<string, ObservedValue> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(values);
        var diagnostics = new DiagnosticBag();
        if (parent is not null && result.Scheme.Find(parent) is not { IsLeaf: false })
            diagnostics.Add(WhatIfDiagnostics.NoIndicator, Place.Unknown, parent);
        foreach (string name in values.Keys.Where(name => result.Find(name) is null).Order(StringComparer.Ordinal))
            diagnostics.Add(WhatIfDiagnostics.NoSubject, Place.Unknown, name);
        if (diagnostics.HasErrors)
            return diagnostics.Check<IndicatorChange>(null);
        Checked<Scheme> with = SchemeValidator.Validate(SchemeEdit.With(result.Scheme, parent, indicator));
        return with.Value is null
            ? new Checked<IndicatorChange>(null, with.Diagnostics)
            : Rescore(result, with.Value, ObservationEdit.For(with.Value, result.Observations, indicator.Code, values), indicator.Code, isAdded: true, cancellationToken);
    }

    /// <summary>The change in plain words.</summary>
    public string ToText(Language language) => IndicatorChangeText.Of(this, language);

    /// <summary>The change as JSON.</summary>
    public string ToJson() => IndicatorChangeText.ToJson(this);

    private static Checked<IndicatorChange> Rescore(
        RoundResult before, Scheme scheme, ObservationTable observations, string code, bool isAdded, CancellationToken cancellationToken)
    {
        Checked<RoundResult> after = Scorer.For(scheme).TryScore(observations, cancellationToken: cancellationToken);
        return new Checked<IndicatorChange>(after.Value is null ? null : new IndicatorChange(code, isAdded, SubjectShift.Between(before, after.Value), after.Value), after.Diagnostics);
    }

    private static HashSet<string> Below(Indicator indicator) =>
        indicator.Children.SelectMany(child => Below(child).Append(child.Code)).ToHashSet(StringComparer.Ordinal);
}
