namespace Evaluation.Schemes.Methods;

/// <summary>One band of <see cref="Bands"/>: the values from one number up to the next band.</summary>
/// <param name="From">The lowest value in the band, included; <see langword="null"/> for no lower end.</param>
/// <param name="Points">The points it gives, from 0 to the leaf's full mark.</param>
public sealed record Band(decimal? From, decimal Points);
