using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators.Copying;

/// <summary>Asks whether two evaluators agree with each other more than with third ones who saw the same.</summary>
/// <remarks>
/// Evaluators who look at the same thing agree more than a model of main effects lets them: the textbook test then accuses nearly everybody. What the
/// thing itself adds, it adds for third evaluators too. So each subject gives one number, how much more the two agree than each of them with the others, each beyond
/// the model; Student's t over subjects tests its mean. Subjects are the units because cells of one subject are not independent.
/// </remarks>
internal static class ThirdPartyTest
{
    /// <summary>The fewest subjects.</summary>
    internal const int FewestSubjects = 8;

    /// <summary>The one-sided p-value; <see langword="null"/> with too few subjects or none that differs from another.</summary>
    internal static double? PValue(IReadOnlyCollection<double> bySubject)
    {
        if (bySubject.Count < FewestSubjects)
            return null;
        double mean = bySubject.Average();
        double variance = bySubject.Sum(value => (value - mean) * (value - mean)) / (bySubject.Count - 1);
        return variance <= 0 ? null : StudentT.CDF(0, 1, bySubject.Count - 1, -mean / Math.Sqrt(variance / bySubject.Count));
    }
}
