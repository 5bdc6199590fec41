using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Simulation;

namespace Evaluation;

/// <summary>The program of <c>docs/patterns.md</c>.</summary>
internal static class PatternsPageExample
{
    internal static void Run()
    {
        // PAGE
        SimulatedAssessment trial = RoundSimulator.Draw(new SimulationSettings { Offices = 30, Plants = [new(PlantedKind.StraightLining, share: 0.1)] }, seed: 1);
        PatternScreen screen = PatternScreen.Of(trial.Scheme, trial.Observations, seed: 1, trial.ToInputs());

        foreach (Finding finding in screen.Findings)
            Console.WriteLine($"{finding.Kind.Code} {finding.Statement} ({finding.Basis})");
        Console.WriteLine(screen.ToText(Language.English));
        // PAGE
    }
}
