using Evaluation.Diagnostics;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;

namespace Evaluation.Patterns.Models;

/// <summary>The third layer of a screen: models over the index profile of sheets, beside rules and nulls.</summary>
/// <remarks>
/// The unsupervised models learn from all rows alike, so that honest rows could change places and p-values hold; the reference only says with whom a row is compared.
/// What is kept out of the reference makes p smaller for all others: keep out rows with findings of rules and nulls, and no more.
/// </remarks>
internal sealed class ModelLayer
{
    private ModelLayer(FeaturePreparation preparation, EnsembleScore joined, ValueList<ModelRow> rows, SupervisedModel? supervised, ValueList<Diagnostic> diagnostics)
    {
        Preparation = preparation;
        Joined = joined;
        Rows = rows;
        Supervised = supervised;
        Diagnostics = diagnostics;
    }

    /// <summary>What rows were compared with, and which features took no part.</summary>
    internal FeaturePreparation Preparation { get; }

    /// <summary>The models that are joined.</summary>
    internal EnsembleScore Joined { get; }

    /// <summary>One for each row of the table, in its order.</summary>
    internal ValueList<ModelRow> Rows { get; }

    /// <summary>The model behind the probabilities, if there is one.</summary>
    internal SupervisedModel? Supervised { get; }

    /// <summary>Why nothing could be learnt from the labels, or why the saved model does not fit.</summary>
    internal ValueList<Diagnostic> Diagnostics { get; }

    internal static ModelLayer Of(FeatureTable table, ModelLayerInput input)
    {
        PreparedTable prepared = FeaturePreparation.Learn(table).Apply(table);
        EnsembleScore joined = EnsembleScore.Fit(prepared, input.Seed, input.Parallel);
        ValueList<IndexValue> scores = joined.PeerScores(prepared);
        SheetPValue[] pValues = PValues(scores, input.Reference);
        ModelScore[][] each = EachModel(prepared, joined, input);
        FeatureTable forLabels = input.ForLabels ?? table;
        Checked<SupervisedModel>? judge = Judge(forLabels, input);
        var judged = judge?.Value is { } supervised ? new JudgedRows(supervised, forLabels, input.Reasons) : null;
        return new ModelLayer(
            prepared.Preparation,
            joined,
            Enumerable.Range(0, table.Rows.Count).Select(row => new ModelRow(
                table.Rows[row], each.Select(model => model[row]).ToValueList(), scores[row], pValues[row],
                FeatureReasons.Of(table, prepared, row, joined.Contributions(prepared, row), input.Reasons), judged?.Probabilities[row], judged?.Reasons[row] ?? [])).ToValueList(),
            judge?.Value,
            judge?.Diagnostics ?? []);
    }

    /// <summary>The model learnt from the labels, or without labels the saved one where the table has its features; <see langword="null"/> without either.</summary>
    private static Checked<SupervisedModel>? Judge(FeatureTable table, ModelLayerInput input)
    {
        if (input.Labels is { } labels)
        {
            IReadOnlyList<string> groups = input.Groups ?? [.. Enumerable.Range(0, table.Rows.Count).Select(row => FormattableString.Invariant($"{row}"))];
            return SupervisedModel.Fit(table, labels, groups, input.Supervised, input.Parallel.CancellationToken);
        }

        if (input.Saved is null)
            return null;
        var diagnostics = new DiagnosticBag();
        ModelFile.CheckFeatures(input.Saved, table.Features, Place.Unknown, diagnostics);
        return diagnostics.Check(input.Saved);
    }

    private static ModelScore[][] EachModel(PreparedTable table, EnsembleScore joined, ModelLayerInput input)
    {
        AnomalyModel[] beside =
        [
            IsolationForest.Fit(table, new IsolationForestOptions { Seed = input.Seed }, input.Parallel),
            PrincipalResidual.Fit(table, rank: null, unchecked((int)input.Seed)),
            ShrunkenDistance.Fit(table),
        ];
        return
        [
            .. joined.Members.Select((member, i) => Named(member, joined.MemberScores[i])),
            .. beside.Select(model => Named(model, model.Score(table, input.Parallel))),
        ];
    }

    private static ModelScore[] Named(AnomalyModel model, ValueList<IndexValue> scores) => [.. scores.Select(score => new ModelScore(model.Name, score))];

    /// <summary>Rows of the reference are compared with its other rows, all others with all of it.</summary>
    private static SheetPValue[] PValues(ValueList<IndexValue> scores, IReadOnlyList<bool>? reference)
    {
        if (reference is null)
            return ConformalPValues.AmongOthers(scores);
        int[] honest = [.. Enumerable.Range(0, scores.Count).Where(row => reference[row])];
        ValueList<IndexValue> compared = honest.Select(row => scores[row]).ToValueList();
        SheetPValue[] all = ConformalPValues.Against(scores, compared);
        SheetPValue[] among = ConformalPValues.AmongOthers(compared);
        for (int i = 0; i < honest.Length; i++)
            all[honest[i]] = among[i];
        return all;
    }
}
