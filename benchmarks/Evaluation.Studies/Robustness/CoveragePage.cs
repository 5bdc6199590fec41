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

        Observed points have an error in them already, and the observed order is stretched by it: the first is first also because it was lucky. Draws are therefore of the
        true points, sought nearer to the mean by as much as the error explains of the differences. The lines "not towards the mean" add the error to the observed points once
        more, as is often done: the middle of an interval is then too far out and probabilities are too sure. Levels that are one off are moved once more too, because nothing is
        assumed about how often each level is true. Ranks are whole and intervals take in their ends, so that intervals of few ranks hold somewhat more than they say. Told half
        of the error, a study is far too sure; told twice of it, it is too modest: an interval is as honest as the size of the error that it is given.
        """;
}
