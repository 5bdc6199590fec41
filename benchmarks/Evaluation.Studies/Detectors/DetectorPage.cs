namespace Evaluation.Studies.Detectors;

/// <summary>The page docs/studies/detectors.md.</summary>
internal sealed class DetectorPage
{
    internal required StudyRun Run { get; init; }

    internal required string Ours { get; init; }

    internal required string Anchors { get; init; }

    internal required string Others { get; init; }

    internal required string Singles { get; init; }

    internal required string Combined { get; init; }

    internal required string Unseen { get; init; }

    internal string ToText() => $"""
        # How well do the models find what is labelled?

        Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- detectors {Run.Arguments}`; do not edit.

        What to make of them:

        - The joined score is no worse than the best single anchor on the mean of eight sets, and better than each of its members but one. On single sets any model can fail: nothing finds
          what is labelled in `39_vertebral` or `46_WPBC`, which is little better than chance for the anchors, too.
        - ML.NET's own score of `RandomizedPca` is the relative residual. On the same eigenvectors the absolute residual is far better, and still the weakest of ours: an oddity that is
          large enough becomes a main direction itself. It stands beside the joined score.
        - Models of an index profile help where indices disagree. On real sheets they are a little better than the best single index, and labels add a little more.
        - A model learnt from labels knows what it was shown. It fails on patterns that nobody labelled (copies, inflated scores, haste), and looks perfect on those it was shown. The
          larger of both shares is as good as the better one nearly everywhere: hence the layers stand side by side.
        - These are chances to put an odd row before an ordinary one. They are no error rates: those come from nulls and conformal p-values.

        ## Without labels: ours

        Area under the curve; the mean of five seeds where a model is random. Mean: of the eight sets of ADBench.

        {Ours}
        ## Without labels: others, as they were measured

        scikit-learn, and ML.NET 5.0.1 `RandomizedPca` with its own score after two normalisations.

        {Anchors}
        ## What else was tried

        The number of neighbours, and other members of the joined score. Members were chosen on these sets, none of the numbers for one of them.

        {Others}
        ## Real sheets: single indices

        Brühlmann et al. (2020): 394 respondents, 44 items in the order in which they were filled in, 136 failed an attention check. Items are turned round where an index needs it (even-odd, personal
        reliability, halo, Guttman errors, U3); synonyms correlate above 0.5, antonyms below −0.4. Sheets on which an index abstains are left out of its figures. SEN95: sensitivity at 95 % specificity.

        {Singles}
        ## Real sheets: combined

        All of these indices together. With labels: five folds, each respondent a group of its own; means over five such splits. With joined: the mean of both ranks.

        {Combined}
        ## A pattern that nobody labelled

        `synthetic_profile`: 2,000 rater profiles, 130 planted in eleven ways. Trees learn from half of the honest rows and all planted ones, with or without the pattern; they are tried on
        the other half and the pattern (where it was seen: held out). "No labels" is the joined score. Together: the larger of the two shares of rows below. Means of three halves.

        {Unseen}
        """;
}
