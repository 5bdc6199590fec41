using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Habits;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Evaluators.Reviewing;
using Evaluation.Evaluators.Simulation;
using Evaluation.Statistics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Studies.Evaluators;

/// <summary>All accusing statistics of the review, as the review computes them.</summary>
internal static class ReviewStatistics
{
    /// <summary>Random draws of a test; with 199 both 5 % and 1 % are exact.</summary>
    private const int Draws = 199;

    private static readonly ParallelOptions OneThread = new() { MaxDegreeOfParallelism = 1 };

    internal static ReviewStatistic Severity { get; } = new("severity z", round => Elements(round, (element, _) => TwoSided(element.Measure / round.Model.ErrorOf(element))));

    /// <summary>The same of a round whose evaluators are equally severe.</summary>
    internal static ReviewStatistic SeverityOfEqual { get; } = new("severity z", round => round.Equal is { } equal ? Severity.Of(equal) : []);

    internal static ReviewStatistic SeverityMissed { get; } = new("severity interval misses", round => Elements(round, (element, place) =>
        TwoSided((element.Measure - round.Truth.Severities[place]) / round.Model.ErrorOf(element))));

    internal static ReviewStatistic Infit { get; } = new("infit z", round => Elements(round, (element, _) => Normal.CDF(0, 1, -element.InfitZ)));

    internal static ReviewStatistic JointBySubject { get; } = Joint("joint: subject", RoundModel.SubjectFacet);

    internal static ReviewStatistic JointByIndicator { get; } = Joint("joint: indicator", RoundModel.IndicatorFacet);

    internal static ReviewStatistic JointByGroup { get; } = Joint("joint: group", null);

    internal static ReviewStatistic CellBySubject { get; } = Cells("cell z: subject", RoundModel.SubjectFacet);

    internal static ReviewStatistic CellByIndicator { get; } = Cells("cell z: indicator", RoundModel.IndicatorFacet);

    internal static ReviewStatistic CellByGroup { get; } = Cells("cell z: group", null);

    internal static ReviewStatistic Drift { get; } = new("drift", round => Habit(round, "drift", (sheet, seed) =>
    {
        (double[] points, double[] times) = HabitScreen.SheetsInTime(round.Model, sheet);
        return DriftTest.Of(points, times, Draws, seed, OneThread);
    }));

    internal static ReviewStatistic CentralTendency { get; } = new("central tendency", round => Habit(round, "central", (sheet, seed) =>
        CentralTendencyTest.Of(round.Model, sheet, Draws, seed, OneThread)));

    internal static ReviewStatistic Halo { get; } = new("halo", round => Habit(round, "halo", (sheet, seed) =>
        HaloTest.Of(sheet, Draws, seed, OneThread)));

    internal static ReviewStatistic Favour { get; } = new("favour (permutation)", round => FavourTests(round, test => test.Permutation.PValue));

    internal static ReviewStatistic FavourWelch { get; } = new("favour (Welch, one-sided)", round =>
        FavourTests(round, test => test.Welch?.PValue(Alternative.Greater) ?? double.NaN));

    internal static ReviewStatistic FavourYuen { get; } = new("favour (Yuen, one-sided)", round =>
        FavourTests(round, test => test.Yuen?.PValue(Alternative.Greater) ?? double.NaN));

    internal static ReviewStatistic Textbook { get; } = new("identical: textbook GBT", round => PairTests(round, pair => pair.PValue));

    internal static ReviewStatistic ThirdParty { get; } = new("identical: third party", round => PairTests(round, pair => pair.ThirdPartyP));

    internal static ReviewStatistic Empirical { get; } = new("identical: empirical null", round =>
        PairTests(round, pair => pair.EmpiricalZ is { } z ? Normal.CDF(0, 1, -z) : null));

    internal static ReviewStatistic Cautious { get; } = new("identical: as reported", round => PairTests(round, pair => pair.CautiousP));

    internal static ReviewStatistic[] All { get; } =
    [
        SeverityOfEqual, SeverityMissed, Infit, JointBySubject, JointByIndicator, JointByGroup, CellBySubject, CellByIndicator, CellByGroup,
        Facets("FACETS t: subject", RoundModel.SubjectFacet), Facets("FACETS t: indicator", RoundModel.IndicatorFacet), Facets("FACETS t: group", null),
        Drift, CentralTendency, Halo, Favour, FavourWelch, FavourYuen, Textbook, ThirdParty, Empirical, Cautious,
    ];

    /// <summary>The cells of an interaction: the first evaluator's at a level is about it, its others about nobody, all others about theirs.</summary>
    internal static ReviewStatistic CellAt(string? facet, string level) => new($"cell z: {level}", round => InteractionOf(round, facet) is { } test
        ? test.Cells.Where(cell => double.IsFinite(cell.Z)).Select(cell =>
            (NumberOf(cell.First) is var number && number == 0 && cell.Second != level ? int.MaxValue : number, cell.Probability))
        : []);

    private static ReviewStatistic Joint(string name, string? facet) => new(name, round => InteractionOf(round, facet) is { } test ? [(-1, test.Probability)] : []);

    private static ReviewStatistic Cells(string name, string? facet) => new(name, round => InteractionOf(round, facet) is { } test
        ? test.Cells.Where(cell => double.IsFinite(cell.Z)).Select(cell => (NumberOf(cell.First), cell.Probability))
        : []);

    private static ReviewStatistic Facets(string name, string? facet) => new(name, round =>
        BiasTable.Of(round.Fit, new InteractionFactor(RoundModel.EvaluatorFacet), FactorOf(round, facet)).Cells.Select(cell => (NumberOf(cell.First), cell.Probability)));

    private static InteractionTest? InteractionOf(StudyRound round, string? facet) =>
        round.Interaction(facet ?? "group", () => InteractionTest.Of(round.Fit, new InteractionFactor(RoundModel.EvaluatorFacet), FactorOf(round, facet)).Value);

    private static InteractionFactor FactorOf(StudyRound round, string? facet) => facet is not null
        ? new InteractionFactor(facet)
        : new InteractionFactor(RoundModel.SubjectFacet, round.Ratings.SubjectsRated.Select(subject => round.Ratings.Observations.Subjects[subject].Group!).ToValueList());

    private static IEnumerable<(int Evaluator, double P)> Elements(StudyRound round, Func<ElementMeasure, int, double> pOf)
    {
        for (int place = 0; place < round.Ratings.EvaluatorsRating.Count; place++)
        {
            ElementMeasure element = round.Model.Evaluators.Elements[place];
            int number = NumberOf(element.Name);
            if (element.Status == ElementStatus.Estimated)
                yield return (number, pOf(element, number));
        }
    }

    private static IEnumerable<(int Evaluator, double P)> Habit(StudyRound round, string name, Func<SheetResiduals, long, HabitResult?> test)
    {
        for (int place = 0; place < round.Sheets.Length; place++)
        {
            int number = NumberOf(round.Ratings.Observations.Evaluators[round.Ratings.EvaluatorsRating[place]]);
            if (test(round.Sheets[place], (round.Seed * 1000) + (name.Length * 100) + number) is { } result)
                yield return (number, result.PValue);
        }
    }

    private static IEnumerable<(int Evaluator, double P)> FavourTests(StudyRound round, Func<FavourTest, double> pOf)
    {
        Discrepancies discrepancies = Discrepancies.Of(round.Ratings);
        foreach (int evaluator in round.Ratings.EvaluatorsRating)
        {
            var options = new PermutationOptions((round.Seed * 1000) + evaluator, 999, Threads: 1);
            bool IsTied(int subject) => SimulatedRaters.IsTied(NumberOf(round.Ratings.Observations.Subjects[subject].Name));
            if (FavourTest.Of(evaluator, discrepancies, IsTied, Alternative.Greater, options, CancellationToken.None) is { } test)
                yield return (NumberOf(round.Ratings.Observations.Evaluators[evaluator]), pOf(test));
        }
    }

    /// <summary>The pair of the first two evaluators is about the first; all others are about nobody in particular.</summary>
    private static IEnumerable<(int Evaluator, double P)> PairTests(StudyRound round, Func<PairMatch, double?> pOf) =>
        from pair in round.Pairs
        let p = pOf(pair)
        where p is not null
        let names = round.Ratings.Observations.Evaluators
        select (NumberOf(names[pair.First]) + NumberOf(names[pair.Second]) == 1 ? 0 : int.MaxValue, p.Value);

    /// <summary>The number in a simulated name.</summary>
    private static int NumberOf(string name) => int.Parse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static double TwoSided(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));
}
