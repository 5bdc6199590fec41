namespace Evaluation.Robustness.Sampling;

/// <summary>One draw for each point of a design.</summary>
internal sealed class PlainDraws(PointSource points) : DrawSource
{
    internal override void Fill(int draw, Span<double> uniforms, Span<long> keys)
    {
        points.Fill(draw, uniforms);
        keys.Fill(draw);
    }
}
