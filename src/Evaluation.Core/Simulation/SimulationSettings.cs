using System.Runtime.CompilerServices;
using Evaluation.Schemes;

namespace Evaluation.Simulation;

/// <summary>What a simulated round is like. Everything is honest but for <see cref="Plants"/>.</summary>
/// <remarks>
/// A score follows the many-facet rating scale model: how good the subject is, how hard the indicator, how severe the evaluator, and an effect of the
/// subject on that indicator which every evaluator sees. Spreads are standard deviations in logits; about 2 logits are half of the scale.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SimulationSettings
{
    /// <summary>The most subjects and the most evaluators.</summary>
    internal const int MostParties = 100_000;

    /// <summary>The most indicators.</summary>
    internal const int MostIndicators = 1_000;

    /// <summary>The settings used when none are given.</summary>
    public static SimulationSettings Default { get; } = new();

    /// <summary>How many subjects are assessed, from 1 to 100,000. The default is 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Offices { get; init => field = Whole(value, 1, MostParties); } = 40;

    /// <summary>Into how many peer groups they fall, from 0, for none, to 1,000. The default is 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Groups { get; init => field = Whole(value, 0, MostIndicators); } = 2;

    /// <summary>How many evaluators there are, from 1 to 100,000. The default is 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Evaluators { get; init => field = Whole(value, 1, MostParties); } = 6;

    /// <summary>How many evaluators score a subject, from 1; never more than there are. The default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int EvaluatorsPerOffice { get; init => field = Whole(value, 1, MostParties); } = 1;

    /// <summary>Whether the evaluators of a subject agree on every score and each enter it, as a joint panel does. The default is <see langword="false"/>.</summary>
    public bool IsJointPanel { get; init; }

    /// <summary>How many indicators a scheme has that is made up, from 1 to 1,000. The default is 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Indicators { get; init => field = Whole(value, 1, MostIndicators); } = 40;

    /// <summary>How many different scores an indicator has that is scored in points, from 2 to 101. The default is 101.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Levels { get; init => field = Whole(value, 2, 101); } = 101;

    /// <summary>
    /// The scheme; <see langword="null"/>, the default, to have one made up. Its leaves are scored in points, by yes or no, or by levels, and by a mean, median or
    /// not at all where several evaluators score a subject.
    /// </summary>
    public Scheme? Scheme { get; init; }

    /// <summary>How good subjects are on average, in logits: 0 gives half of the full mark. The default is 0.9, about three quarters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside -5 to 5.</exception>
    public double Quality { get; init => field = Within(value, -5, 5); } = 0.9;

    /// <summary>How much subjects differ. The default is 0.4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double OfficeSpread { get; init => field = Within(value, 0, 5); } = 0.4;

    /// <summary>How much indicators differ in how hard they are. The default is 0.4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double IndicatorSpread { get; init => field = Within(value, 0, 5); } = 0.4;

    /// <summary>How much a subject's first-level indicators differ from each other. The default is 0.2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double DimensionSpread { get; init => field = Within(value, 0, 5); } = 0.2;

    /// <summary>How much a subject's indicators differ from what their difficulty and the subject's quality say. The default is 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double CellSpread { get; init => field = Within(value, 0, 5); } = 0.5;

    /// <summary>How much evaluators differ in severity. The default is 0.15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double SeveritySpread { get; init => field = Within(value, 0, 5); } = 0.15;

    /// <summary>How far one impression of a subject moves all of an evaluator's scores of it (halo). The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 5.</exception>
    public double Halo { get; init => field = Within(value, 0, 5); }

    /// <summary>The share of subjects' indicators on which nothing is wanting, so that everybody gives the full mark. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Ceiling { get; init => field = Within(value, 0, 1); }

    /// <summary>The share of evaluators who round to 5 % of the full mark, on indicators of 21 levels or more. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double RoundingToFive { get; init => field = Within(value, 0, 1); }

    /// <summary>The share of evaluators who round to 10 % of the full mark, on indicators of 21 levels or more. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double RoundingToTen { get; init => field = Within(value, 0, 1); }

    /// <summary>How many of their scores evaluators who round do round. The default is 1, all of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Heaping { get; init => field = Within(value, 0, 1); } = 1;

    /// <summary>The share of scores that are missing. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Missing { get; init => field = Within(value, 0, 1); }

    /// <summary>The share of scores that name their evidence. The default is 0.9; 0 leaves the column out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Evidence { get; init => field = Within(value, 0, 1); } = 0.9;

    /// <summary>The share of scores with a comment. The default is 0.25; 0 leaves the column out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Comments { get; init => field = Within(value, 0, 1); } = 0.25;

    /// <summary>The median time that a score takes, in seconds. The default is 25; 0 leaves the column out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 3,600.</exception>
    public double SecondsPerScore { get; init => field = Within(value, 0, 3_600); } = 25;

    /// <summary>Whether subjects score themselves. The default is <see langword="true"/>.</summary>
    public bool HasSelfScores { get; init; } = true;

    /// <summary>By how much subjects think better of themselves than evaluators do. The default is 0.3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside -5 to 5.</exception>
    public double Optimism { get; init => field = Within(value, -5, 5); } = 0.3;

    /// <summary>Whether there is a previous round. The default is <see langword="true"/>.</summary>
    public bool HasPrevious { get; init; } = true;

    /// <summary>The share of subjects that are disclosed clients without getting more for it. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Clients { get; init => field = Within(value, 0, 1); }

    /// <summary>The share of sheets whose evaluator has a tie to the subject without giving more for it. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Ties { get; init => field = Within(value, 0, 1); }

    /// <summary>The share of subjects with a score put right after an appeal, before the close, up as often as down. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Appeals { get; init => field = Within(value, 0, 1); }

    /// <summary>What is planted, in this order. The default is nothing.</summary>
    public ValueList<PlantedPattern> Plants { get; init; } = [];

    private static int Whole(int value, int least, int most, [CallerMemberName] string name = "") => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Give a whole number from {least} to {most}."));

    private static double Within(double value, double least, double most, [CallerMemberName] string name = "") => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Give a number from {least} to {most}."));
}
