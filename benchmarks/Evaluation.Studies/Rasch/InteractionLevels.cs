using System.Globalization;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Studies.Rasch;

/// <summary>How often the interaction test rejects ratings drawn without any interaction.</summary>
internal static class InteractionLevels
{
    private static readonly (RaschSimulation Design, string Second)[] Designs =
    [
        (new RaschSimulation(60, 6, 4, 3, 0), "item"),
        (new RaschSimulation(60, 6, 4, 3, 0), "half"),
        (new RaschSimulation(200, 6, 4, 2, 0), "item"),
        (new RaschSimulation(200, 6, 4, 2, 0), "half"),
        (new RaschSimulation(12, 4, 5, 4, 0), "person"),
        (new RaschSimulation(7, 3, 5, 3, 0), "person"),
    ];

    internal static MarkdownTable Run(StudyRun run, int rounds)
    {
        var table = new MarkdownTable(
            "persons × raters × items (raters each)", "interaction", "df", "rejected at 5 %", "z: standard deviation", "z beyond 1.96", "FACETS t: standard deviation", "FACETS p < .05");
        foreach ((RaschSimulation design, string second) in Designs)
            AddTo(table, design, second, [.. run.Each($"{design.Persons}×{design.Raters}×{design.Items}, {second}", rounds, i => Draw(design with { Seed = SeedOf(run, i) }, second)).OfType<Drawn>()]);
        return table;
    }

    /// <summary>The simulation takes a small seed.</summary>
    private static int SeedOf(StudyRun run, int round) => (int)(run.SeedOf("rasch", round) % int.MaxValue);

    private static Drawn? Draw(RaschSimulation design, string second)
    {
        if (RaschModel.Fit(design.Draw(), new RaschOptions { MaxDegreeOfParallelism = 1 }).Value is not { } fit)
            return null;
        InteractionFactor factor = second == "half"
            ? new InteractionFactor("person", fit["person"].Elements.Select((_, i) => i % 2 == 0 ? "a" : "b").ToValueList())
            : new InteractionFactor(second);
        return new Drawn(InteractionTest.Of(fit, new InteractionFactor("rater"), factor).OrThrow(), BiasTable.Of(fit, new InteractionFactor("rater"), factor));
    }

    private static void AddTo(MarkdownTable table, RaschSimulation design, string second, Drawn[] drawn)
    {
        double[] deviates = [.. drawn.SelectMany(draw => draw.Test.Cells).Select(cell => cell.Z).Where(double.IsFinite)];
        BiasCell[] facets = [.. drawn.SelectMany(draw => draw.Facets.Cells)];
        table.Add(
            $"{design.Persons} × {design.Raters} × {design.Items} ({design.RatersEach})",
            $"rater × {second}",
            $"{drawn[0].Test.DegreesOfFreedom}",
            Percent(drawn.Count(draw => draw.Test.Probability < 0.05), drawn.Length),
            Number(Math.Sqrt(deviates.Average(z => z * z))),
            Percent(deviates.Count(z => Math.Abs(z) > 1.96), deviates.Length),
            Number(Math.Sqrt(facets.Average(cell => cell.T * cell.T))),
            Percent(facets.Count(cell => cell.Probability < 0.05), facets.Length));
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(int hits, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits / all:0.00} %");

    private sealed record Drawn(InteractionTest Test, BiasTable Facets);
}
