namespace Evaluation.Patterns.Nulls;

/// <summary>How much work a p-value by simulation may cost, and from which seed it comes.</summary>
/// <param name="Seed">The seed. Each sheet has its own stream of it, so that neither threads nor other sheets' stopping change a p-value.</param>
/// <param name="MostDraws">The most draws for one sheet, from 99 up.</param>
/// <param name="StopAfterHits">A sheet's draws stop when so many reached what was observed, from 5 up: its p-value is large, and known well enough.</param>
/// <param name="Parallel">Threads and cancellation; <see langword="null"/> for all of the machine's.</param>
internal sealed record NullOptions(long Seed, int MostDraws = 9_999, int StopAfterHits = 20, ParallelOptions? Parallel = null);
