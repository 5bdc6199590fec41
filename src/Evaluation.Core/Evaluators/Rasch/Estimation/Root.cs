namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Where a rising function is zero: Newton's method that never leaves the bracket.</summary>
internal static class Root
{
    private const double Exactness = 1e-13;
    private const int MostSteps = 200;

    /// <summary>The zero between two places; an end when there is none. The function gives its value and its slope.</summary>
    internal static double Of(Func<double, (double Value, double Slope)> rising, double low, double high)
    {
        double place = (low + high) / 2;
        for (int step = 0; step < MostSteps && high - low > Exactness; step++)
        {
            (double value, double slope) = rising(place);
            if (value == 0)
                return place;
            if (value < 0)
                low = place;
            else
                high = place;
            double next = place - (value / slope);
            if (!(next > low && next < high))
                next = (low + high) / 2;
            if (Math.Abs(next - place) <= Exactness * (1 + Math.Abs(place)))
                return next;
            place = next;
        }

        return place;
    }
}
