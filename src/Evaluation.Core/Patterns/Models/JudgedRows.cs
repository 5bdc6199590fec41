using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>What a supervised model says of rows; of rows it was learnt from, what it said while they were held out.</summary>
internal sealed class JudgedRows
{
    internal JudgedRows(SupervisedModel model, FeatureTable table, int reasons)
    {
        PreparedTable prepared = model.Preparation.Apply(table);
        ValueList<IndexValue> fresh = model.Probabilities(table);
        ValueList<ValueList<double>> contributions = model.Contributions(table);
        Probabilities = fresh.Select((value, row) => model.HeldOutProbabilities.Count == fresh.Count && model.HeldOutProbabilities[row] is { } heldOut
            ? IndexValue.Of(heldOut, value.Direction, value.Count, ModelTexts.OutOfRange)
            : value).ToValueList();
        Reasons = Enumerable.Range(0, prepared.Rows).Select(row => FeatureReasons.Of(table, prepared, row, contributions[row], reasons)).ToValueList();
    }

    internal ValueList<IndexValue> Probabilities { get; }

    internal ValueList<ValueList<FeatureReason>> Reasons { get; }
}
