using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Models;

/// <summary>Learns a model from labels: on all folds but one for what it is worth and for calibration, then on all rows.</summary>
internal sealed class SupervisedFit
{
    private const int FewestOfEach = 10;

    private readonly PreparedTable table;
    private readonly SupervisedColumns columns;
    private readonly SupervisedOptions options;
    private readonly CancellationToken cancellation;
    private readonly int[] rows;
    private readonly bool[] labels;
    private readonly string[] groups;

    internal SupervisedFit(FeatureTable table, IReadOnlyList<bool?> labels, IReadOnlyList<string> groups, SupervisedOptions options, CancellationToken cancellation)
    {
        this.table = FeaturePreparation.Learn(table).Apply(table);
        columns = SupervisedColumns.For(this.table);
        this.options = options;
        this.cancellation = cancellation;
        rows = [.. this.table.Usable.Where(row => labels[row] is not null)];
        this.labels = [.. rows.Select(row => labels[row]!.Value)];
        this.groups = [.. rows.Select(row => groups[row])];
    }

    internal Checked<SupervisedModel> Run()
    {
        var diagnostics = new DiagnosticBag();
        Check(diagnostics);
        return diagnostics.Check(diagnostics.HasErrors ? null : TryLearn(diagnostics));
    }

    /// <summary>LightGBM comes for fewer kinds of machines than .NET.</summary>
    private SupervisedModel? TryLearn(DiagnosticBag diagnostics)
    {
        try
        {
            return Learn(diagnostics);
        }
        catch (Exception failure) when ((failure is TypeInitializationException ? failure.InnerException : failure) is DllNotFoundException or BadImageFormatException)
        {
            diagnostics.Add(ModelDiagnostics.NoNativeLibrary, Place.Unknown, options.Trainer);
            return null;
        }
    }

    private void Check(DiagnosticBag diagnostics)
    {
        int positives = labels.Count(label => label);
        if (table.Width == 0)
            diagnostics.Add(ModelDiagnostics.NoFeature, Place.Unknown);
        if (positives < FewestOfEach || rows.Length - positives < FewestOfEach)
            diagnostics.Add(ModelDiagnostics.FewLabels, Place.Unknown, positives, rows.Length - positives, FewestOfEach);
        else if (GroupsWith(true) < 2 || GroupsWith(false) < 2)
            diagnostics.Add(ModelDiagnostics.FewGroups, Place.Unknown);
    }

    private int GroupsWith(bool label) => Enumerable.Range(0, rows.Length).Where(i => labels[i] == label).Select(i => groups[i]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Learns; where groups are dealt so that rows of one label only can be held out, what the model is worth cannot be told, and there is none.</summary>
    private SupervisedModel? Learn(DiagnosticBag diagnostics)
    {
        float[][] values = [.. rows.Select(row => columns.Of(table, row))];
        double?[] heldOut = HeldOut(values);
        int[] scored = [.. Enumerable.Range(0, rows.Length).Where(i => heldOut[i] is not null)];
        if (RankingQuality.Of(heldOut, [.. labels.Select(label => (bool?)label)]) is not { } quality)
        {
            diagnostics.Add(ModelDiagnostics.FewGroups, Place.Unknown);
            return null;
        }

        var calibration = IsotonicCalibration.Fit([.. scored.Select(i => heldOut[i]!.Value)], [.. scored.Select(i => labels[i])]);
        double?[] scores = new double?[table.Rows];
        foreach (int i in scored)
            scores[rows[i]] = heldOut[i];
        return new SupervisedModel(columns, BoostedTrees.Fit(values, labels, options), calibration, options, quality, RoundManifest.VersionOfLibrary())
        {
            HeldOutScores = scores.ToValueList(),
            HeldOutProbabilities = scores.Select(score => score is { } found ? calibration.Of(found) : (double?)null).ToValueList(),
        };
    }

    /// <summary>The score of each row from a model that saw none of its group.</summary>
    private double?[] HeldOut(float[][] values)
    {
        int[] folds = GroupedFolds.Deal(groups, labels, options.Folds, options.Seed);
        double?[] scores = new double?[values.Length];
        foreach (int fold in folds.Distinct().Order())
        {
            cancellation.ThrowIfCancellationRequested();
            int[] others = [.. Enumerable.Range(0, values.Length).Where(i => folds[i] != fold)];
            if (others.Select(i => labels[i]).Distinct().Count() < 2)
                continue;
            int[] held = [.. Enumerable.Range(0, values.Length).Where(i => folds[i] == fold)];
            double[] found = BoostedTrees.Fit([.. others.Select(i => values[i])], [.. others.Select(i => labels[i])], options).Scores([.. held.Select(i => values[i])]);
            for (int i = 0; i < held.Length; i++)
                scores[held[i]] = found[i];
        }

        return scores;
    }
}
