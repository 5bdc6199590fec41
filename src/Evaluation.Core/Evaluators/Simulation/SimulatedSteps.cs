namespace Evaluation.Evaluators.Simulation;

/// <summary>The categories 0 to a highest one, their thresholds evenly apart about zero.</summary>
internal sealed class SimulatedSteps
{
    /// <summary>How far five categories' thresholds lie apart; more categories share the same range.</summary>
    private const double Apart = 0.9;

    private const double Range = 4 * Apart;

    private readonly double[] thresholds;

    internal SimulatedSteps(int highest)
    {
        double apart = Math.Min(Apart, Range / highest);
        thresholds = [.. Enumerable.Range(0, highest).Select(step => (step - ((highest - 1) / 2.0)) * apart)];
    }

    internal double Expected(double eta)
    {
        double[] masses = Masses(eta);
        return masses.Select((mass, category) => mass * category).Sum() / masses.Sum();
    }

    internal int CategoryAt(double eta, double uniform)
    {
        double[] masses = Masses(eta);
        double left = uniform * masses.Sum();
        int category = 0;
        while (category < thresholds.Length && left >= masses[category])
            left -= masses[category++];
        return category;
    }

    private double[] Masses(double eta)
    {
        double[] masses = new double[thresholds.Length + 1];
        double exponent = 0;
        masses[0] = 1;
        for (int k = 0; k < thresholds.Length; k++)
            masses[k + 1] = Math.Exp(exponent += eta - thresholds[k]);
        return masses;
    }
}
