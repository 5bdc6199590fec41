using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>What one model says of a row.</summary>
/// <param name="Model">The name of the model.</param>
/// <param name="Score">Its score, or the reason why there is none.</param>
internal sealed record ModelScore(LocalText Model, IndexValue Score);
