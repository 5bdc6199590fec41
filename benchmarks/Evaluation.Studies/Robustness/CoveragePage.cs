namespace Evaluation.Studies.Robustness;

/// <summary>The words around the tables of the coverage study.</summary>
internal static class CoveragePage
{
    internal static string Of(StudyRun run, CoverageTables tables) => $"""
        # Are rank intervals honest?

        Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- robustness {run.Arguments}`; do not edit.

        Rounds are drawn whose true points are known: subjects × indicators, levels normal about 60 points with a standard deviation of 12 (far apart) or 4
        (near), and 10 points more from indicator to indicator. What is observed is off by an error of the kind and size named. The study sees the observed round
        and is told the size of the error, the true one unless the line says otherwise; 1,000 draws.

        ## Rank intervals

        The interval says "in 90 % of the draws the rank lies here". ± is one standard error over rounds. Two neighbours are told apart when one is above the other in
        95 % of the draws.

        {tables.Coverage}

        ## Probabilities of grades

        Forecasts of the kind "this subject has grade A with so much probability", sorted by what they state: stated → happened, in percent.

        {tables.Grades}

        ## Probability that a subject is really above the next

        {tables.Pairs}

        ## How to read it

        The draws add an error to points that have one already. So they scatter about the observed points and not about the true ones, and the observed order is itself
        stretched by errors: the first is first also because it was lucky. Where subjects are near each other compared with the error, the middle of an interval is
        therefore too far out, and the interval holds the true rank less often than it says; where they are far apart it holds it about as often or more, because ranks
        are whole and intervals take in their ends. Told half of the error, a study is far too sure; told twice of it, it is too modest: an interval is as honest as the
        size of the error that it is given.
        """;
}
