namespace Evaluation.Schemes.Methods;

/// <summary>Points for each date inside the window, up to a cap (时间窗内次数). Two publications on one day are two.</summary>
/// <param name="From">The first day of the window.</param>
/// <param name="To">The last day of the window.</param>
/// <param name="Each">The points for one date, above 0.</param>
/// <param name="Cap">The most points in all; <see langword="null"/>, the default, stands for the leaf's full mark.</param>
public sealed record WithinWindow(DateOnly From, DateOnly To, decimal Each, decimal? Cap = null) : WindowMethod(From, To)
{
    /// <inheritdoc/>
    public override string Name => "within-window";
}
