using Evaluation.Comparison.Matching;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Two rounds beside each other (轮次对比): what changed, for whom, and because of data, weights or method.</summary>
/// <remarks>
/// <para>
/// Subjects and indicators are matched as declared, else by the same name or code, else, for indicators, by a title that stands once in either scheme
/// (<see cref="Matching"/>). Renamings that only look likely are told and never applied. Totals are compared in points where both are out of the same full mark,
/// else as score rates in percent; places are counted among the subjects that have a total in both rounds. What cannot be compared is said in
/// <see cref="Limits"/>.
/// </para>
/// <para>
/// Compared with itself a round shows no change; the other way round every change has the other sign; the order of rows means nothing; parts add up exactly. Changes are
/// split by <see cref="ChangeAttribution"/>.
/// </para>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundComparison
{
    /// <summary>The basis of totals as score rates in percent.</summary>
    internal const decimal PercentBasis = 100;

    private readonly Dictionary<string, SubjectMove> bySubject;

    internal RoundComparison(
        RoundResult before, RoundResult after, RoundMatching matching, ValueList<SubjectMove> subjects, ValueList<IndicatorMove> indicators)
    {
        (Before, After, Matching, Subjects, Indicators) = (before, after, matching, subjects, indicators);
        bySubject = subjects.ToDictionary(subject => subject.Name, StringComparer.Ordinal);
        Grades = subjects.GroupBy(subject => (subject.GradeBefore, subject.GradeAfter))
            .Select(group => new GradeMove(group.Key.GradeBefore, group.Key.GradeAfter, group.Count()))
            .Where(move => (move.Before, move.After) != (null, null))
            .OrderBy(move => PositionOf(before, move.Before)).ThenBy(move => PositionOf(after, move.After)).ToValueList();
    }

    /// <summary>The earlier round.</summary>
    public RoundResult Before { get; }

    /// <summary>The later round.</summary>
    public RoundResult After { get; }

    /// <summary>Who and what is the same, new, gone, and perhaps renamed.</summary>
    public RoundMatching Matching { get; }

    /// <summary>The full mark on which totals are compared: that of both rounds, or 100 for score rates in percent.</summary>
    public required decimal Basis { get; init; }

    /// <summary>Whether totals are compared as score rates in percent, because their full marks differ.</summary>
    public required bool IsScoreRate { get; init; }

    /// <summary>The mean total and what moved it; <see langword="null"/> when no subject has a total in both rounds.</summary>
    public required MeanMove? Mean { get; init; }

    /// <summary>Each subject of both rounds, in the order of the later ranking.</summary>
    public ValueList<SubjectMove> Subjects { get; }

    /// <summary>Each indicator of both schemes, in the order of the later one.</summary>
    public ValueList<IndicatorMove> Indicators { get; }

    /// <summary>How many subjects went from which grade to which, the best first; empty without grades.</summary>
    public ValueList<GradeMove> Grades { get; }

    /// <summary>What cannot be compared, in plain words, by code.</summary>
    public required ValueList<Diagnostic> Limits { get; init; }

    /// <summary>What somebody should look at: renamings that play no part or were not declared, and why changes are not split.</summary>
    public required ValueList<Diagnostic> Warnings { get; init; }

    /// <summary>Compares two rounds.</summary>
    /// <inheritdoc cref="TryOf"/>
    /// <exception cref="InvalidInputException">The declared renamings contradict each other; all that is wrong is carried.</exception>
    public static RoundComparison Of(RoundResult before, RoundResult after, ComparisonOptions? options = null, CancellationToken cancellationToken = default) =>
        TryOf(before, after, options, cancellationToken).OrThrow();

    /// <summary>Compares two rounds, or says why not.</summary>
    /// <param name="before">The earlier round.</param>
    /// <param name="after">The later round, or the same under another scheme.</param>
    /// <param name="options">What was renamed; <see langword="null"/> for <see cref="ComparisonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<RoundComparison> TryOf(
        RoundResult before, RoundResult after, ComparisonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ComparisonRun(before, after, options ?? ComparisonOptions.Default, cancellationToken).Run();
    }

    /// <summary>The move of a subject by its name in the later round; <see langword="null"/> when it is not in both.</summary>
    public SubjectMove? Find(string subject) => bySubject.GetValueOrDefault(subject);

    /// <summary>What each leaf and adjustment adds to a subject's total before and after; the changes add up exactly to the subject's. Worked out when asked for.</summary>
    /// <param name="subject">The subject's name in the later round.</param>
    /// <returns>The parts in the order of the later scheme, then what is gone, then the rest; those that add nothing are left out. Empty without two totals.</returns>
    /// <exception cref="KeyNotFoundException">The subject is not in both rounds.</exception>
    public ValueList<PointsMove> PointsOf(string subject) => new PointsMoves(this).Of(bySubject[subject]);

    /// <summary>The comparison in plain words.</summary>
    public string ToText(Language language) => new ComparisonText(this, language).Write();

    /// <summary>The comparison as JSON.</summary>
    public string ToJson() => ComparisonJson.Of(this);

    /// <summary>The subjects as CSV, one row each, those that are new or gone last; text that looks like a formula stays text.</summary>
    public string SubjectsToCsv() => ComparisonCsv.Subjects(this);

    /// <summary>The indicators as CSV, one row each, those that are new or gone last.</summary>
    public string IndicatorsToCsv() => ComparisonCsv.Indicators(this);

    /// <summary>The suggested renamings as a file that <see cref="RenamingFile"/> reads, for somebody to strike out what is wrong.</summary>
    public string SuggestionsToCsv() => ComparisonCsv.Suggestions(this);

    private static int PositionOf(RoundResult round, string? grade) => round.Scheme.Grades.TakeWhile(other => other.Name != grade).Count();
}
