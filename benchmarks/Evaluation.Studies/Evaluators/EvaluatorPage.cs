namespace Evaluation.Studies.Evaluators;

/// <summary>The page docs/studies/evaluators.md.</summary>
internal sealed class EvaluatorPage
{
    internal const int LevelRounds = 300;
    internal const int PowerRounds = 150;
    internal const int ReviewRounds = 100;

    internal required StudyRun Run { get; init; }

    internal required (MarkdownTable At5, MarkdownTable At1) OfModel { get; init; }

    internal required (MarkdownTable At5, MarkdownTable At1) Violating { get; init; }

    internal required string RandomGroups { get; init; }

    internal required string Diving { get; init; }

    internal required MarkdownTable Curves { get; init; }

    internal required MarkdownTable Spill { get; init; }

    internal required MarkdownTable Families { get; init; }

    internal required MarkdownTable Coverage { get; init; }

    internal string ToText() => $"""
        # Do the tests of evaluators hold what they say?

        Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- evaluators {Run.Arguments}`; do not edit.
        All numbers are per cent with their Monte Carlo error (from round to round). **Bold**: above the level by more than three such errors.

        Rounds are drawn from the many-facet model: subjects × evaluators × indicators, five categories unless said otherwise, levels of subjects N(0, 1.2²) and severities
        N(0, 0.6²) in logits. "Severity z" is that of evaluators
        who are equally severe; "severity interval misses" counts true severities outside the interval (95 and 99 %), where severities differ. Tests of one cell or evaluator are counted one by one, before any
        correction for their number.

        ## Nothing to find, and the model is true: rejected at 5 %

        {OfModel.At5}
        ## The same at 1 %

        {OfModel.At1}
        ## Nothing to find, and the model is not quite true: rejected at 5 %

        Cell effects: what an indicator adds for one subject and every evaluator, standard deviation in logits. Discrimination: leaves tell subjects apart more or less
        well, standard deviation of the logarithm. Evaluators are as independent and fair as above.

        {Violating.At5}
        ## The same at 1 %

        {Violating.At1}
        ## Real ratings, labels dealt out at random

        {RandomGroups}
        Olympic diving 2000, judges who judged their own country:

        {Diving}
        ## How often a planted habit is seen

        The first evaluator of 30 × 6 × 5 has it; others are the other evaluators, or all other cells or pairs.

        {Curves}
        ## What else is seen of an evaluator with a habit

        Per cent of tests about this evaluator that reject at 5 %; 5 would be chance.

        {Spill}
        ## Whole reviews

        Reviews of evaluators who are equally severe and have no habit; every family is controlled at 5 %, so that 5 % of reviews may have a false finding in it.

        {Families}
        ## Fair scores

        95 % intervals against what evaluators of mean severity would give on average; errors are root mean squares in points.

        {Coverage}
        """;
}
