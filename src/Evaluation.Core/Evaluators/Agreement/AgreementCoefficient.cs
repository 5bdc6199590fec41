namespace Evaluation.Evaluators.Agreement;

/// <summary>A coefficient of agreement: what it takes for the agreement that chance alone would give.</summary>
/// <remarks>All are (pa − pe) / (1 − pe) with the weighted agreement pa observed and pe expected by chance.</remarks>
public enum AgreementCoefficient
{
    /// <summary>The share of agreeing pairs itself; nothing is taken off for chance.</summary>
    Percent = 0,

    /// <summary>
    /// Cohen's kappa of exactly two raters over the units that both rated (Cohen 1960, 1968): chance is each rater's own use of the categories.
    /// </summary>
    Cohen = 1,

    /// <summary>
    /// Conger's kappa (Conger 1980): Cohen's for any number of raters, chance over all pairs of raters. A rater's single ratings count in
    /// that rater's use of the categories.
    /// </summary>
    Conger = 2,

    /// <summary>Fleiss' kappa (Fleiss 1971), with two raters Scott's pi: chance is how all raters together use the categories.</summary>
    Fleiss = 3,

    /// <summary>
    /// Krippendorff's alpha with agreement weights in place of a metric (Gwet 2014, §2.4). Quadratic weights give the interval
    /// alpha, ratio weights the ratio alpha; the ordinal alpha of Krippendorff has no such weights: see <see cref="KrippendorffAlpha"/>.
    /// </summary>
    Krippendorff = 4,

    /// <summary>Gwet's AC1 with identity weights, AC2 with any others (Gwet 2008): chance falls where the raters are unanimous on average.</summary>
    Gwet = 5,

    /// <summary>Brennan and Prediger's kappa (1981): chance is an even use of all categories in the list.</summary>
    BrennanPrediger = 6,
}
