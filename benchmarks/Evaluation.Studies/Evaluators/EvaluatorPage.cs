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

        What to make of them:

        - Where the model is true, every statistic that the review reports keeps its level or stays below it. Infit and central tendency are careful where each subject has few ratings, because
          the estimates follow them; so is "identical: as reported", which takes the larger of two p-values. FACETS' t hardly ever rejects. The textbook test of identical sheets alone is never
          reported: where subjects have something that every evaluator sees (cell effects) it accuses half of all honest pairs.
        - The interval of a severity misses true values where there are cell effects, because all logits then shrink alike. It does not accuse: evaluators who are equally
          severe are found different no more often than the level says.
        - Indicators that tell subjects apart unequally look like different treatment of indicators. The finding says so.
        - Dealing countries out diver by diver is harder than dive by dive: dives of one diver are alike, and a test that counts each of them rejects more often than it says. The
          permutation of whole divers keeps the level: tell the review by their groups which subjects are alike. Welch's and Yuen's tests, shown beside a finding of favour, do not decide.
        - What one evaluator does moves the others' mean: with one who is a logit harder, the others are softer than the mean, and are found to be. The drift of one looks like
          the opposite drift of the others when all see the subjects in the same order, and a group favoured by one seems to be treated badly by the rest.
        - Favour and a changed sheet look like halo as well, and halo like different treatment of subjects: a finding names what a test saw, not what happened.

        ## How rounds are drawn

        From the many-facet model: subjects × evaluators × indicators, five categories unless said otherwise, levels of subjects N(0, 1.2²) and severities
        N(0, 0.6²) in logits. "Severity z" is that of evaluators who are equally severe; "severity interval misses" counts true severities outside the interval (95 and
        99 %), where severities differ. Tests of one cell or evaluator are counted one by one, before any correction for their number.

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

        Reviews of evaluators who are equally severe and have no habit; every family is controlled at 5 %, so that 5 % of reviews may have a false finding in it,
        ten families together some 40 % of reviews.

        {Families}
        ## Fair scores

        95 % intervals against what evaluators of mean severity would give on average; errors are root mean squares in points.

        {Coverage}
        """;
}
