using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points by the band (分档) that a number falls into.</summary>
/// <param name="Steps">The bands, from the highest down; each ends where the one above it begins.</param>
/// <remarks>A value below the lowest band earns nothing.</remarks>
public sealed record Bands(ValueList<Band> Steps) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "bands";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Number;
}
