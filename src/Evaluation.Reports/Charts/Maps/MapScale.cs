namespace Evaluation.Reports.Charts.Maps;

/// <summary>The thresholds of one scale on a variable map.</summary>
/// <param name="Name">The indicator that has it for itself; empty when there is one for all.</param>
/// <param name="Marks">The thresholds, in their order.</param>
internal sealed record MapScale(string Name, ValueList<MapMark> Marks)
{
    /// <summary>The most scales whose thresholds are named.</summary>
    internal const int MostNamed = 3;

    /// <summary>The most scales that are drawn.</summary>
    internal const int Most = 40;
}
