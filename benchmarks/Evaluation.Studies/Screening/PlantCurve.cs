using Evaluation.Simulation;

namespace Evaluation.Studies.Screening;

/// <summary>A pattern planted in ever greater strength, and the kinds of findings that should see it.</summary>
internal sealed record PlantCurve(PlantedKind Kind, double Share, double[] Strengths, params string[] Codes)
{
    /// <summary>Of a hundred: nobody else is there to make it look usual.</summary>
    private const double OneOffice = 0.01;

    private static readonly double[] Parts = [0.25, 0.5, 0.75, 1];
    private static readonly double[] Moves = [0.2, 0.4, 0.7, 1];

    /// <summary>How the round differs from the usual one, where the kind needs something of its own.</summary>
    internal Func<SimulationSettings, SimulationSettings> Change { get; init; } = settings => settings;

    internal static PlantCurve[] All { get; } =
    [
        new(PlantedKind.StraightLining, 0.05, Parts, "PAT101", "PAT102"),
        new(PlantedKind.Cycle, 0.05, Parts, "PAT103"),
        new(PlantedKind.Random, 0.05, Parts, "PAT104", "PAT105") { Change = settings => settings with { Offices = 240 } },
        new(PlantedKind.CopiedSheet, 0.05, [0.5, 0.7, 0.85, 1], "PAT114"),
        new(PlantedKind.CopiedComments, 0.05, Parts, "PAT116"),
        new(PlantedKind.Speeder, 0.05, [0.5, 0.8, 0.9, 0.98], "PAT117"),
        new(PlantedKind.Burst, 0.3, [0.1, 0.2, 0.5, 1], "PAT118") { Change = settings => settings with { Offices = 300 } },
        new(PlantedKind.FullWithoutEvidence, 0.05, [0.1, 0.25, 0.5, 1], "PAT119"),
        new(PlantedKind.FormOverSubstance, 0.05, Moves, "PAT120"),
        new(PlantedKind.FormOverSubstance, OneOffice, Moves, "PAT120"),
        new(PlantedKind.InflatedAgainstPrevious, 0.05, Moves, "PAT122"),
        new(PlantedKind.InflatedAgainstPrevious, OneOffice, Moves, "PAT122"),
        new(PlantedKind.SelfScoreFull, 0.05, Parts, "PAT123"),
        new(PlantedKind.SelfScoreFull, OneOffice, Parts, "PAT123"),
        new(PlantedKind.PushedOverLine, 1, [0.25, 0.5, 0.75, 1], "PAT124") { Change = settings => settings with { Offices = 600, Indicators = 12 } },
        new(PlantedKind.PostReviewEdit, 0.05, [0.05, 0.1, 0.25, 0.5], "PAT125") { Change = settings => settings with { Appeals = 0.3 } },
        new(PlantedKind.ClientLift, 0.15, Moves, "PAT126"),
        new(PlantedKind.FlatIndicator, 0.05, Parts, "PAT129"),
    ];
}
