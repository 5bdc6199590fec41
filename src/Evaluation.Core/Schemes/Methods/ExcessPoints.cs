namespace Evaluation.Schemes.Methods;

/// <summary>What days beyond a limit cost: the settings that methods about days share.</summary>
/// <param name="Limit">The days allowed.</param>
/// <param name="Each">What each day beyond takes away, or <see langword="null"/>.</param>
/// <param name="Cap">The most that is taken away in all; <see langword="null"/> for the full mark.</param>
/// <param name="Bands">In place of <paramref name="Each"/>, the points by days beyond.</param>
internal readonly record struct ExcessPoints(decimal Limit, decimal? Each, decimal? Cap, ValueList<Band> Bands);
