using System.Globalization;
using Evaluation.Evaluators.Bias;
using Evaluation.Patterns;
using Evaluation.Simulation;

namespace Evaluation.Studies.Screening;

/// <summary>A kind of honest round.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Settings">How it is drawn.</param>
/// <param name="AreBodies">Whether each evaluator belongs to the subject of the same number, so that subjects score each other.</param>
internal sealed record PatternDesign(string Name, SimulationSettings Settings, bool AreBodies = false)
{
    private static readonly SimulationSettings Base = new() { Offices = 100, Evaluators = 8, Clients = 0.15 };

    private static readonly SimulationSettings Mixed = Base with { RoundingToFive = 0.4, RoundingToTen = 0.3 };

    /// <summary>100 sheets of 40 indicators unless said otherwise.</summary>
    internal static PatternDesign[] Honest { get; } =
    [
        new("101 levels", Base),
        new("11 levels", Base with { Levels = 11 }),
        new("5 levels", Base with { Levels = 5 }),
        new("heaped", Base with { RoundingToFive = 0.6, Heaping = 0.6 }),
        new("ceiling", Base with { Levels = 11, Ceiling = 0.5 }),
        new("pairs", Base with { Offices = 50, EvaluatorsPerOffice = 2 }),
        new("joint panels", Base with { Offices = 50, EvaluatorsPerOffice = 2, IsJointPanel = true }),
        new("mixed grids", Mixed),
        new("partly rounded", Base with { RoundingToFive = 1, Heaping = 0.4 }),
        new("halo", Mixed with { Halo = 0.4 }),
        new("20 sheets", Base with { Offices = 20, Evaluators = 4 }),
        new("500 sheets", Base with { Offices = 500, Evaluators = 20, Levels = 11 }),
        new("15 bodies", Mixed with { Offices = 15, Evaluators = 15, EvaluatorsPerOffice = 15, Clients = 0 }, AreBodies: true),
    ];

    /// <summary>Totals that somebody gives as one number, as where offices are graded directly: these are rounded.</summary>
    internal static PatternDesign[] Totals { get; } =
    [
        new("500, not rounded", new() { Offices = 500, Indicators = 1, HasPrevious = false, HasSelfScores = false }),
        new("500, 40 % to fives", new() { Offices = 500, Indicators = 1, RoundingToFive = 1, Heaping = 0.4, HasPrevious = false, HasSelfScores = false }),
        new("2000, 40 % to fives", new() { Offices = 2000, Indicators = 1, RoundingToFive = 1, Heaping = 0.4, HasPrevious = false, HasSelfScores = false }),
    ];

    /// <summary>Into which patterns are planted: everything there is to look at.</summary>
    internal static SimulationSettings ForPower { get; } = Mixed with { Clients = 0 };

    /// <summary>All that a screen is told beside such a round; nothing follows from any of it. Targets are said to be set for the formal indicators.</summary>
    internal PatternInputs InputsOf(SimulatedAssessment drawn, CancellationToken cancellation)
    {
        PatternInputs inputs = drawn.ToInputs(cancellation) with { TargetIndicators = drawn.FormalIndicators };
        return AreBodies ? inputs with { Relations = new EvaluatorRelations(Enumerable.Range(1, Settings.Offices).Select(Belonging).ToValueList(), "bodies", "") } : inputs;
    }

    private static EvaluatorRelation Belonging(int body) =>
        new(string.Create(CultureInfo.InvariantCulture, $"E{body:00}"), string.Create(CultureInfo.InvariantCulture, $"O{body:000}"));
}
