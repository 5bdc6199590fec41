using Evaluation.Statistics;

namespace Evaluation.Findings;

/// <summary>Turns the tests of a family into findings, controlling how many of them are false.</summary>
internal static class FamilyScreen
{
    private static readonly LocalText Independent = new("Benjamini–Hochberg", "Benjamini–Hochberg 法");
    private static readonly LocalText Dependent = new("Benjamini–Yekutieli", "Benjamini–Yekutieli 法（检验间可相关）");

    /// <summary>Screens a family.</summary>
    /// <param name="name">What was tested.</param>
    /// <param name="tests">All tests made, those that found nothing included.</param>
    /// <param name="abstained">How many were not made.</param>
    /// <param name="level">The level.</param>
    /// <param name="isDependent">Whether tests depend on each other in unknown ways, so that Benjamini–Yekutieli is due.</param>
    /// <param name="family">The family, with what was found.</param>
    /// <returns>The findings, the smallest q-value first.</returns>
    internal static Finding[] Screen(
        LocalText name, IReadOnlyList<FamilyTest> tests, int abstained, double level, bool isDependent, out FindingFamily family)
    {
        double[] p = [.. tests.Select(test => test.PValue)];
        double[] q = isDependent ? MultipleTesting.BenjaminiYekutieli(p) : MultipleTesting.BenjaminiHochberg(p);
        LocalText procedure = isDependent ? Dependent : Independent;
        var made = new FindingFamily(name, procedure, level, tests.Count, abstained, q.Count(value => value <= level));
        family = made;
        return
        [
            .. Enumerable.Range(0, tests.Count).Where(i => q[i] <= level).OrderBy(i => q[i]).ThenBy(i => p[i])
                .Select(i => tests[i].Make(q[i], made)),
        ];
    }
}
