using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Identification;

/// <summary>A published table: the scores of the first level and the totals, as they were printed.</summary>
/// <remarks>The printed scores count as exact: a total is what their weighted sum rounds to.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PublishedScores
{
    internal PublishedScores(Scheme scheme, ValueList<PublishedSubject> subjects)
    {
        (Scheme, Subjects) = (scheme, subjects);
        RoundingRule total = scheme.Rounding.Total;
        Rounding = total.Mode == RoundingMode.None
            ? new RoundingRule(RoundingMode.None, subjects.Max(subject => subject.Total?.Scale ?? 0))
            : total;
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>The subjects, in the order of the table.</summary>
    public ValueList<PublishedSubject> Subjects { get; }

    /// <summary>
    /// How the totals were rounded: as the scheme says; when it says nothing, the mode is <see cref="RoundingMode.None"/>, the digits are the
    /// most that a total has, and a half may have gone either way.
    /// </summary>
    public RoundingRule Rounding { get; }

    /// <summary>Makes a table in code, or tells everything that is wrong with it.</summary>
    /// <exception cref="ArgumentException">A subject has more or fewer scores than the scheme has indicators on its first level.</exception>
    public static Checked<PublishedScores> Of(Scheme scheme, IEnumerable<PublishedSubject> subjects)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(subjects);
        var list = subjects.ToValueList();
        if (list.Any(subject => subject.Scores.Count != scheme.Indicators.Count))
            throw new ArgumentException($"Every subject needs {scheme.Indicators.Count} scores.", nameof(subjects));
        var diagnostics = new DiagnosticBag();
        new PublishedCheck(scheme, diagnostics).Check(list, (_, _) => Place.Unknown);
        return diagnostics.Check(diagnostics.HasErrors ? null : new PublishedScores(scheme, list));
    }

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <remarks>
    /// In the wide form of <see cref="ObservationFile"/>: a column for the subject, one for each indicator of the first level, headed by its code or
    /// title, and one headed <c>total</c> or 总分, which may be blank for some.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="scheme">The scheme that the table was published under.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<PublishedScores> Read(string path, Scheme scheme, CancellationToken cancellationToken = default)
    {
        SchemeValidator.Validate(scheme).OrThrow();
        return PublishedReader.Read(path, scheme, cancellationToken);
    }

    /// <summary>Whether the total of a scheme is a weighted sum of its first level.</summary>
    internal static bool IsWeightedSum(Scheme scheme) => scheme.Aggregation is Sum or WeightedMean;
}
