using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>From where to where the axis of a chart of steps runs: from zero, or broken, from a round number below all that moves.</summary>
/// <param name="First">Where it begins, or the first number after the break.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="IsBroken">Whether what is between zero and <paramref name="First"/> is left out.</param>
internal readonly record struct StepAxis(double First, double Last, bool IsBroken)
{
    // Where the steps take less of an axis from zero, they would be slivers.
    private const double LeastShare = 0.5;

    // Smaller differences are what decimals leave over.
    private const double Negligible = 1e-9;
    private const double Room = 0.02;
    private const int MostSteps = 6;

    /// <summary>The axis for some rows.</summary>
    internal static StepAxis Of(IReadOnlyCollection<StepRow> rows)
    {
        (double lowest, double highest) = rows.Count == 0 ? (0, 0) : ((double)rows.Min(row => row.To), (double)rows.Max(row => row.To));
        double span = highest - lowest;
        if (lowest > 0 && span > Negligible * highest && span < LeastShare * highest)
        {
            double step = NiceScale.Step(span, MostSteps);
            double first = Math.Floor((lowest - (span * Room)) / step) * step;
            if (first > 0)
                return new StepAxis(first, highest + (span * Room), true);
        }

        (lowest, highest) = (Math.Min(lowest, 0), Math.Max(highest, 0));
        double room = Math.Max(highest - lowest, 1e-9) * Room;
        return new StepAxis(lowest < 0 ? lowest - room : 0, highest + room, false);
    }
}
