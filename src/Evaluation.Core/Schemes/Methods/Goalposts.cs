using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points by where a value stands between two goalposts (UNDP, Human Development Report, technical notes).</summary>
/// <param name="Low">The value that earns nothing; above <paramref name="High"/> it means that less is better.</param>
/// <param name="High">The value that earns the full mark.</param>
/// <param name="Logarithmic">Whether distances are measured on logarithms; both goalposts and every value must then be above 0. The default is <see langword="false"/>.</param>
/// <remarks>Values beyond a goalpost count as the goalpost. Goalposts are constants: frozen from an earlier round, they make years comparable.</remarks>
public sealed record Goalposts(decimal Low, decimal High, bool Logarithmic = false) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "goalposts";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Number;
}
