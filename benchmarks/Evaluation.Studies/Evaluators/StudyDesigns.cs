using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies.Evaluators;

/// <summary>The designs that rounds are drawn from.</summary>
internal static class StudyDesigns
{
    internal static SimulatedRaters Crossed { get; } = new();

    internal static SimulatedRaters Many { get; } = new() { Evaluators = 20 };

    internal static SimulatedRaters TwoOfSix { get; } = new() { Subjects = 60, EvaluatorsEach = 2 };

    /// <summary>Designs of which the model is true.</summary>
    internal static (string Name, SimulatedRaters Design)[] OfModel { get; } =
    [
        ("30×6×5", Crossed),
        ("two of six, 60×5", TwoOfSix),
        ("7×3×5", new SimulatedRaters { Subjects = 7, Evaluators = 3 }),
        ("30×20×5", Many),
        ("3 categories", new SimulatedRaters { Highest = 2 }),
        ("10 categories", new SimulatedRaters { Highest = 9 }),
        ("partial credit", new SimulatedRaters { Highest = 2, IsPartialCredit = true }),
    ];

    /// <summary>Designs that differ from the model as real rounds do.</summary>
    internal static (string Name, SimulatedRaters Design)[] Violating { get; } =
    [
        ("cell effects .5", new SimulatedRaters { CellEffect = 0.5 }),
        ("cell effects 1", new SimulatedRaters { CellEffect = 1 }),
        ("cell effects 1, 20 evaluators", new SimulatedRaters { CellEffect = 1, Evaluators = 20 }),
        ("cell effects 1, two of six", TwoOfSix with { CellEffect = 1 }),
        ("discrimination .4", new SimulatedRaters { Discrimination = 0.4 }),
    ];
}
