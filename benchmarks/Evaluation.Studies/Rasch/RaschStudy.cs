namespace Evaluation.Studies.Rasch;

/// <summary>Runs the studies whose tables stand in docs/rasch.md.</summary>
internal static class RaschStudy
{
    internal static async Task<int> RunAsync(StudyRun run)
    {
        await run.WriteAsync("rasch.md", $"""
            # Studies of the many-facet model

            Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- rasch {run.Arguments}`; do not edit.
            What the tables mean: [rasch.md](../rasch.md).

            ## The level of the interaction test

            {InteractionLevels.Run(run, run.Rounds(1000))}
            ## Joint and marginal estimation

            {JointAgainstMarginal.Run()}
            """);
        return 0;
    }
}
