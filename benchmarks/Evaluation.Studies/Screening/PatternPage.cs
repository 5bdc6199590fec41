namespace Evaluation.Studies.Screening;

/// <summary>The page docs/studies/patterns.md.</summary>
internal sealed class PatternPage
{
    internal required StudyRun Run { get; init; }

    internal required (MarkdownTable Tests, MarkdownTable Rounds, MarkdownTable Untested) Honest { get; init; }

    internal required string TrueDiscrimination { get; init; }

    internal required MarkdownTable Textbook { get; init; }

    internal required MarkdownTable Lines { get; init; }

    internal required (MarkdownTable Seen, MarkdownTable Others) Planted { get; init; }

    internal required MarkdownTable LeftOut { get; init; }

    internal string ToText() => $"""
        # What does the pattern screen find, and what does it find wrongly?

        Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- patterns {Run.Arguments}`; do not edit.
        Per cent with their Monte Carlo error (from round to round). **Bold**: above the level by more than three such errors; – where nothing could be tested.

        ## How rounds are drawn

        By `RoundSimulator` ([patterns.md](../patterns.md#a-round-to-try-things-on)): 100 sheets of 40 indicators by 8 evaluators unless said otherwise, scores from the many-facet model with effects of subject × indicator
        that every evaluator sees. Pairs: two of eight evaluators score each of 50 subjects. Heaped: six of ten evaluators round six of ten scores to 5 % of the full mark. Ceiling: half of all scores are earned full marks. Joint panels: two evaluators agree on
        every score of 50 subjects. Mixed grids: three of ten evaluators round everything to 10 %, four to 5 %. Partly rounded: all evaluators round four of ten scores to 5 %. Halo: also an impression of 0.4 logits for all scores of a sheet. Each round has
        evidence, comments, times, self-scores, a previous round, disclosed clients (15 %) who get nothing for it, and targets said to be set for the formal indicators, which nobody worked towards. 15 bodies: 15 subjects, each
        scored by an evaluator of each of them, as bodies that score each other (mixed grids). 999 draws a test. Kinds with one test a round or few (PAT118, PAT121, PAT124, PAT126, PAT127) have five times as many
        rounds of their own.

        ## Nothing to find: tests that reject at 5 %

        One by one, before any correction for their number. Facts found by a rule are no tests and stand in the next table only. PAT111 and PAT112 test whether evaluators differ in how they round: they do in heaped, mixed grids, halo and 15 bodies,
        so that only the other columns show an error rate. PAT121 needs three things at once in the round, and stays far below the level. PAT108 and PAT109 are tested by the review of evaluators
        ([evaluators.md](evaluators.md)); PAT114 and PAT116 find pairs and have no test without one; PAT113 needs amounts and PAT125 corrections, which honest rounds do not have.

        {Honest.Tests}
        PAT129 asks whether an indicator correlates with the others by less than .2. Indicators of which that is true, in rounds of 3,000 subjects: {TrueDiscrimination}. To find these is no error.

        ## Nothing to find: rounds with a false finding

        Every family is controlled at 5 %, so that 5 % of rounds may have a false finding of a kind, and more of a kind with several families (PAT121, PAT122, PAT123): bold is above 1 − .95 to the power of their number. Facts that a rule finds are true of honest rounds, too (one score in ten has no evidence), and are counted
        in the last line only. Rounding habits and working hours are real in these rounds: PAT111, PAT112 and PAT118 report them rightly where there are any, for information only, and are not counted as false.

        {Honest.Rounds}
        ## What could not be tested

        {Honest.Untested}
        ## The same rounds and textbook methods

        {Textbook}
        Totals that are one number given by a person, and three grade lines at multiples of five:

        {Lines}
        ## How often planted patterns are seen

        In the round with mixed grids; what strength means is told with `PlantedKind`. Only the kinds named are asked. Pushed over a line: 600 subjects of 12 indicators, all that missed a line by less than 3 points times the strength.

        {Planted.Seen}
        Findings of the same kinds about units in which nothing was planted; of a copy, the source counts as one:

        {Planted.Others}
        ## A pattern that nobody has labelled

        Six patterns in 4 % of 300 sheets each, mixed grids. A model learns from labels of five of them and half of the honest sheets; asked about the sixth and the other half. First three columns: area under
        the curve. Then the share of sheets named: by a probability of .5 or more from labels; by rules (speed, or facts that list half of a sheet's scores); by tests and models without labels; by any of these. A missing proof here and
        there is a fact of honest sheets as well: the last row says how many.

        {LeftOut}
        """;
}
