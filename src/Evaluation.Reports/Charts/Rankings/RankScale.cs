using Evaluation.Reports.Charts.Scales;

namespace Evaluation.Reports.Charts.Rankings;

/// <summary>Where ranks stand on a short axis: in one part, or in two with a break between where nobody who is shown can be.</summary>
/// <remarks>The first and the last of many are shown together; on one axis of all ranks their ranges would be too short to compare.</remarks>
internal sealed class RankScale
{
    internal const float BreakWidth = 18;

    // Half a rank of room at the ends, so that the first does not stand on the edge.
    private const double Room = 0.6;

    // A mark on the first or the last rank is not cut.
    private const float Inset = 4;
    private const double LeastGap = 0.25;
    private const float TickRoom = 34;

    private readonly (double From, double To)[] parts;
    private readonly float left;

    /// <param name="spans">The ranges of all who are shown, each with its better end first.</param>
    /// <param name="left">Where the axis begins, in pixels.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    internal RankScale(IEnumerable<(double Best, double Worst)> spans, float left, float width)
    {
        this.left = left + Inset;
        parts = Parts([.. spans.OrderBy(span => span.Best)]);
        PixelsPerRank = (width - (2 * Inset) - (BreakWidth * (parts.Length - 1))) / parts.Sum(part => part.To - part.From + (2 * Room));
    }

    /// <summary>The middle of the break, in pixels; <see langword="null"/> where there is none.</summary>
    internal float? Break => parts.Length == 1 ? null : Start(1) - (BreakWidth / 2);

    /// <summary>Whole ranks to be written, those of each part at even steps from its first on; none so near to the other side of the break that they touch.</summary>
    internal IEnumerable<double> Ticks => parts.Length == 1
        ? TicksOf(parts[0], isFirst: true)
        : TicksOf(parts[0], isFirst: true).Where((tick, i) => i == 0 || XOf(parts[1].From) - XOf(tick) >= TickRoom).Concat(TicksOf(parts[1], isFirst: false));

    /// <summary>How many pixels one rank takes.</summary>
    internal double PixelsPerRank { get; }

    /// <summary>The place of a rank in pixels.</summary>
    internal float XOf(double rank)
    {
        int part = parts.Length > 1 && rank >= parts[1].From ? 1 : 0;
        return Start(part) + (float)((rank - parts[part].From + Room) * PixelsPerRank);
    }

    private float Start(int part) => part == 0 ? left : left + BreakWidth + (float)((parts[0].To - parts[0].From + (2 * Room)) * PixelsPerRank);

    private IEnumerable<double> TicksOf((double From, double To) part, bool isFirst)
    {
        int most = (int)((part.To - part.From) * PixelsPerRank / TickRoom);
        double from = Math.Ceiling(part.From);
        if (most == 0)
            return [from];
        double step = Math.Max(1, NiceScale.Step(part.To - part.From, most));
        return isFirst && step > 1
            ? NiceScale.Ticks(step, part.To, step).Where(tick => tick > from + (step / 2)).Prepend(from)
            : NiceScale.Ticks(from, part.To, step);
    }

    /// <summary>All ranks from the best to the worst, without the widest gap where that is a good part of them.</summary>
    private static (double From, double To)[] Parts((double Best, double Worst)[] spans)
    {
        if (spans.Length == 0)
            return [(1, 1)];
        (double first, double last) = (spans[0].Best, spans.Max(span => span.Worst));
        (double From, double To) widest = (first, first);
        double reached = spans[0].Worst;
        foreach ((double best, double worst) in spans)
        {
            if (best - reached > widest.To - widest.From)
                widest = (reached, best);
            reached = Math.Max(reached, worst);
        }

        return widest.To - widest.From > LeastGap * (last - first) && widest.To - widest.From > 2
            ? [(first, widest.From), (widest.To, last)]
            : [(first, last)];
    }
}
