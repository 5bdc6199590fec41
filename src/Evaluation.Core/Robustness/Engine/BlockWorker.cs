using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Engine;

/// <summary>Scores blocks of draws: all totals of a block at once where the tree is one weighted sum, else draw by draw. One is kept by each thread.</summary>
internal sealed class BlockWorker
{
    private readonly FactorSet factors;
    private readonly DrawSource source;
    private readonly GainProduct? product;
    private readonly EffectiveGains gains;
    private readonly DrawWorker worker;
    private readonly double[] uniforms;
    private readonly long[] keys;
    private readonly double[] worth;
    private readonly bool[] isAny;
    private readonly double[] totals;

    internal BlockWorker(FactorSet factors, DrawSource source, GainProduct? product)
    {
        const int draws = DrawRunner.DrawsPerBlock;
        (this.factors, this.source, this.product) = (factors, source, product);
        gains = new EffectiveGains(factors.Plan);
        worker = new DrawWorker(factors.Plan);
        uniforms = new double[factors.Dimensions];
        keys = new long[factors.Draws.Length];
        worth = product is null ? [] : new double[draws * gains.LeafCount];
        isAny = new bool[draws];
        totals = product is null ? [] : new double[draws * product.Width];
    }

    internal void Run(int first, int count, IDrawSink sink)
    {
        if (product is not null)
            Multiply(first, count);
        for (int draw = 0; draw < count; draw++)
        {
            if (product is not null)
            {
                worker.Take(totals.AsSpan(draw * product.Width, product.Width), isAny[draw]);
            }
            else
            {
                Apply(first + draw);
                worker.Score();
            }

            sink.Take(first + draw, worker);
        }
    }

    private void Multiply(int first, int count)
    {
        for (int draw = 0; draw < count; draw++)
        {
            Apply(first + draw);
            isAny[draw] = gains.Fill(worker.Settings, worth.AsSpan(draw * gains.LeafCount, gains.LeafCount));
        }

        product!.Run(worth, (count + 3) / 4 * 4, totals);
    }

    private void Apply(int draw)
    {
        source.Fill(draw, uniforms, keys);
        factors.Apply(uniforms, keys, worker.Settings);
    }
}
