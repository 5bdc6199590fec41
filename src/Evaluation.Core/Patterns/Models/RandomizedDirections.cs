using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Evaluation.Patterns.Models;

/// <summary>The main directions of standardised rows, from ML.NET.</summary>
internal static class RandomizedDirections
{
    private const int Oversampling = 20;

    /// <summary>As many directions as asked for, the main one first; nearly orthonormal, in single precision.</summary>
    internal static double[][] Of(double[][] rows, int rank, int seed)
    {
        var context = new MLContext(seed);
        IDataView data = VectorRow.View(context, rows.Select(row => new VectorRow { Features = [.. row.Select(value => (float)value)] }), rows[0].Length);
        PcaModelParameters model = context.AnomalyDetection.Trainers.RandomizedPca(
            nameof(VectorRow.Features), rank: rank, oversampling: Oversampling, ensureZeroMean: true, seed: seed).Fit(data).Model;
        VBuffer<float>[] vectors = [];
        model.GetEigenVectors(ref vectors, out int found);
        return [.. vectors.Take(found).Select(vector => Array.ConvertAll([.. vector.DenseValues()], value => (double)value))];
    }
}
