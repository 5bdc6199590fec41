namespace Evaluation.Scoring;

/// <summary>What one adjustment did to a total.</summary>
/// <param name="After">The total after it; <see langword="null"/> when it leaves the subject without one.</param>
/// <param name="Fired">Whether it had an effect.</param>
/// <param name="Fails">Whether it fails the subject, so that nothing after it is applied.</param>
/// <param name="Reason">Why, when it says so.</param>
internal readonly record struct AdjustmentStep(decimal? After, bool Fired, bool Fails = false, LocalText? Reason = null);
