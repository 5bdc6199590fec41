using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Evaluation.Patterns.Models;

/// <summary>Boosted trees of ML.NET behind arrays of numbers: a fresh context for each, and rows only in batches.</summary>
internal sealed class BoostedTrees(MLContext context, ITransformer transformer, DataViewSchema schema, int width)
{
    private const string Contributions = "FeatureContributions";
    private const string Score = "Score";

    internal int Width => width;

    internal static BoostedTrees Fit(float[][] rows, IReadOnlyList<bool> labels, SupervisedOptions options)
    {
        var context = new MLContext(options.Seed);
        IDataView data = VectorRow.View(context, rows.Select((row, i) => new VectorRow { Features = row, Label = labels[i] }), rows[0].Length);
        return options.Trainer == SupervisedTrainer.LightGbm
            ? Explained(context, context.BinaryClassification.Trainers.LightGbm(LightGbm(options)).Fit(data), data)
            : Explained(context, context.BinaryClassification.Trainers.FastTree(FastTree(options)).Fit(data), data);
    }

    /// <summary>Reads what <see cref="Save"/> wrote. Whatever ML.NET throws at a file that is no such thing comes out.</summary>
    internal static BoostedTrees Load(Stream stream, int width)
    {
        var context = new MLContext(1);
        context.ComponentCatalog.RegisterAssembly(typeof(FastTreeBinaryTrainer).Assembly);
        context.ComponentCatalog.RegisterAssembly(typeof(LightGbmBinaryTrainer).Assembly);
        ITransformer transformer = context.Model.Load(stream, out DataViewSchema schema);
        var trees = new BoostedTrees(context, transformer, schema, width);
        trees.Explain([new float[width]]);
        return trees;
    }

    internal void Save(Stream stream) => context.Model.Save(transformer, schema, stream);

    /// <summary>The raw output for each row: the higher, the more like the positive ones.</summary>
    internal double[] Scores(float[][] rows) =>
        rows.Length == 0 ? [] : [.. transformer.Transform(View(rows)).GetColumn<float>(Score).Select(score => (double)score)];

    /// <summary>What each feature added to the raw output of each row.</summary>
    /// <remarks>The values of a row are copied while they are enumerated: ML.NET fills the same buffer again for the next row.</remarks>
    internal double[][] Explain(float[][] rows) => rows.Length == 0
        ? []
        : [.. transformer.Transform(View(rows)).GetColumn<VBuffer<float>>(Contributions).Select(values => values.DenseValues().Select(value => (double)value).ToArray())];

    private IDataView View(float[][] rows) => VectorRow.View(context, rows.Select(row => new VectorRow { Features = row }), width);

    private static BoostedTrees Explained<TModel>(
        MLContext context, BinaryPredictionTransformer<CalibratedModelParametersBase<TModel, PlattCalibrator>> fitted, IDataView data)
        where TModel : class, ICalculateFeatureContribution
    {
        int width = ((VectorDataViewType)data.Schema[nameof(VectorRow.Features)].Type).Size;
        IDataView scored = fitted.Transform(data);
        ITransformer explaining = context.Transforms.CalculateFeatureContribution(fitted, width, width, normalize: false).Fit(scored);
        return new BoostedTrees(context, new TransformerChain<ITransformer>(fitted, explaining), data.Schema, width);
    }

    private static FastTreeBinaryTrainer.Options FastTree(SupervisedOptions options) => new()
    {
        NumberOfTrees = options.Trees,
        NumberOfLeaves = options.Leaves,
        MinimumExampleCountPerLeaf = options.RowsPerLeaf,
        LearningRate = options.LearningRate,
        Seed = options.Seed,
        FeatureSelectionSeed = options.Seed,
        NumberOfThreads = 1,
    };

    private static LightGbmBinaryTrainer.Options LightGbm(SupervisedOptions options) => new()
    {
        NumberOfIterations = options.Trees,
        NumberOfLeaves = options.Leaves,
        MinimumExampleCountPerLeaf = options.RowsPerLeaf,
        LearningRate = options.LearningRate,
        Seed = options.Seed,
        NumberOfThreads = 1,
        Deterministic = true,
        ForceColumnWise = true,
        Silent = true,
    };
}
