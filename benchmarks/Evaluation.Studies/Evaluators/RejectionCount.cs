namespace Evaluation.Studies.Evaluators;

/// <summary>How many tests of one round rejected at 5 % and at 1 %.</summary>
/// <param name="Tests">How many tests there were.</param>
/// <param name="At5">How many had p ≤ .05.</param>
/// <param name="At1">How many had p ≤ .01.</param>
internal readonly record struct RejectionCount(int Tests, int At5, int At1)
{
    private const double Slack = 1e-9;

    internal static RejectionCount Of(IEnumerable<double> pValues)
    {
        double[] known = [.. pValues.Where(p => !double.IsNaN(p))];
        return new RejectionCount(known.Length, known.Count(p => p <= 0.05 + Slack), known.Count(p => p <= 0.01 + Slack));
    }
}
