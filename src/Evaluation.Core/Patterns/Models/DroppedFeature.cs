namespace Evaluation.Patterns.Models;

/// <summary>A feature that takes no part in a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record DroppedFeature(string Name, LocalText Reason);
