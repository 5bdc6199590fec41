using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points for yes, points for no (是否).</summary>
/// <param name="Yes">The points for yes; <see langword="null"/>, the default, stands for the leaf's full mark.</param>
/// <param name="No">The points for no. The default is 0.</param>
public sealed record YesNo(decimal? Yes = null, decimal No = 0m) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "yes-no";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.YesNo;
}
