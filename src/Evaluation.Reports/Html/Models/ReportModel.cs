namespace Evaluation.Reports.Html.Models;

/// <summary>All that the template of the page may read.</summary>
internal sealed record ReportModel
{
    /// <summary>The language tag.</summary>
    public required string Lang { get; init; }

    /// <summary>The title of the scheme.</summary>
    public required string Title { get; init; }

    /// <summary>The fixed words by their names in <see cref="ReportTexts"/>.</summary>
    public required IReadOnlyDictionary<string, string> T { get; init; }

    /// <summary>The first things that a reader wants to know: what was assessed, who is where, how sure it is, what a person should look at.</summary>
    public required ValueList<KeyPoint> KeyPoints { get; init; }

    /// <summary>What the assessment was: subjects, basis, scheme, method, cut-off, hashes.</summary>
    public required ValueList<Fact> Facts { get; init; }

    /// <summary>The totals in figures: how many are ranked, mean, median, highest, lowest, range.</summary>
    public required ValueList<Fact> Figures { get; init; }

    /// <summary>What stands out, in sentences.</summary>
    public required ValueList<string> Highlights { get; init; }

    /// <summary>Where points are lost, in sentences.</summary>
    public required ValueList<string> Weaknesses { get; init; }

    /// <summary>The first-level indicators that have a column in the ranking table.</summary>
    public required ValueList<LinkedText> Columns { get; init; }

    /// <summary>Whether the scheme has grades.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>Whether the ranking table tells the totals before rounding, which decide the ranks.</summary>
    public required bool HasExactTotals { get; init; }

    /// <summary>Whether some subject has a group.</summary>
    public required bool HasGroups { get; init; }

    /// <summary>The ranking.</summary>
    public required ValueList<StandingRow> Standings { get; init; }

    /// <summary>The chart of the ranking.</summary>
    public required string RankingSvg { get; init; }

    /// <summary>The chart of the totals.</summary>
    public required string DistributionSvg { get; init; }

    /// <summary>The chart of the totals of each group; empty without two groups.</summary>
    public required string GroupsSvg { get; init; }

    /// <summary>The chart of the score rate of every indicator.</summary>
    public required string RatesSvg { get; init; }

    /// <summary>The chart of the score rate of every subject on every indicator.</summary>
    public required string RateHeatSvg { get; init; }

    /// <summary>The first-level indicators.</summary>
    public required ValueList<IndicatorRow> Indicators { get; init; }

    /// <summary>Leaves on which points were lost, those with the lowest score rate first.</summary>
    public required ValueList<LossCount> Losses { get; init; }

    /// <summary>Whether the report has a page for each subject.</summary>
    public required bool HasProblems { get; init; }

    /// <summary>Whether the subjects' pages are compressed, to be unpacked when one is opened.</summary>
    public required bool IsPacked { get; init; }

    /// <summary>The subjects' pages in the order of the ranking.</summary>
    public ValueList<WrittenPage> Pages { get; init; } = [];

    /// <summary>Whether the page has suggestions for each subject.</summary>
    public required bool HasAdvice { get; init; }

    /// <summary>The subjects in the order of the ranking, with what would win most back.</summary>
    public required ValueList<SubjectRow> Subjects { get; init; }

    /// <summary>Suggestions for all, in sentences.</summary>
    public required ValueList<string> Advice { get; init; }

    /// <summary>Whether the page has a section on the previous round.</summary>
    public bool HasComparison => Comparison is not null;

    /// <summary>The section on what changed since the previous round; <see langword="null"/> without a comparison.</summary>
    public required ComparisonSection? Comparison { get; init; }

    /// <summary>Whether the page has a section on evaluators.</summary>
    public bool HasEvaluators => Evaluators is not null;

    /// <summary>The section on evaluators; <see langword="null"/> without a review.</summary>
    public required EvaluatorSection? Evaluators { get; init; }

    /// <summary>Whether the page has a section on patterns.</summary>
    public bool HasPatterns => Patterns is not null;

    /// <summary>The section on patterns; <see langword="null"/> without a screen.</summary>
    public required PatternSection? Patterns { get; init; }

    /// <summary>Whether the page has a section on robustness.</summary>
    public bool HasRobustness => Robustness is not null;

    /// <summary>The section on robustness; <see langword="null"/> without a study.</summary>
    public required RobustnessSection? Robustness { get; init; }

    /// <summary>Whether the page has a section on the assessment itself.</summary>
    public bool HasConduct => Conduct is not null;

    /// <summary>The section on the assessment itself; <see langword="null"/> when nobody reviewed it.</summary>
    public ConductSection? Conduct { get; init; }

    /// <summary>The indicators of the scheme, each branch before its children.</summary>
    public required ValueList<SchemeRow> Scheme { get; init; }

    /// <summary>Warnings about the round and the report.</summary>
    public required ValueList<string> Warnings { get; init; }

    /// <summary>What was left out of the page.</summary>
    public required ValueList<string> Cuts { get; init; }
}
