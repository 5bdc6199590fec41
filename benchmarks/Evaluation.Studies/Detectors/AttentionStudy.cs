using System.Globalization;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;

namespace Evaluation.Studies.Detectors;

/// <summary>Real sheets of 44 items, 136 of 394 by people who failed an attention check (Brühlmann et al. 2020, CC BY 4.0).</summary>
internal static class AttentionStudy
{
    private const string File = "bruhlmann_bfi44_labelled.csv";
    private const int Splits = 200;
    private const string LabelColumn = "label";

    /// <summary>The index profile of the sheets; <see langword="null"/> where they are not at hand.</summary>
    internal static LabelledSet? Profile()
    {
        if (StudyData.Rows(File, "patterns") is not { } rows)
            return null;
        string[] items = [.. rows[0].Keys.Where(name => name != LabelColumn)];
        SheetMatrix raw = Sheets(rows, items, (score, _) => score);
        SheetMatrix keyed = Sheets(rows, items, (score, item) => item.EndsWith("_R", StringComparison.Ordinal) ? 6 - score : score);
        SheetMatrix steps = Sheets(rows, items, (score, item) => item.EndsWith("_R", StringComparison.Ordinal) ? 5 - score : score - 1);
        int[] dimensions = Dimensions(items);
        (string, ValueList<IndexValue>)[] indices =
        [
            ("longest run", RunLengths.Longest(raw)),
            ("mean run", RunLengths.Mean(raw)),
            ("variability", WithinSheetVariability.Of(raw)),
            ("variability, first third", WithinSheetVariability.OfBlocks(raw, 3)[0]),
            ("variability, last third", WithinSheetVariability.OfBlocks(raw, 3)[2]),
            ("autocorrelation", Autocorrelation.Of(raw)),
            ("Markov predictability", MarkovPredictability.Of(raw)),
            ("even-odd consistency", EvenOddConsistency.Of(keyed, dimensions)),
            ("resampled personal reliability", PersonalReliability.Of(keyed, dimensions, seed: 1, Splits)),
            ("psychometric synonyms", PsychometricPairs.Synonyms(raw, 0.5)),
            ("psychometric antonyms", PsychometricPairs.Antonyms(raw, -0.4)),
            ("person-total correlation, as filled in", PersonTotalCorrelation.Of(raw)),
            ("Ht, as filled in", TransposedScalability.Of(raw)),
            ("Guttman errors, normed", GuttmanErrors.Normed(steps, 4)),
            ("U3", VanDerFlierU3.Of(steps, 4)),
            ("halo spread", HaloSpread.Of(keyed, dimensions)),
            ("Mahalanobis, shrunken", MahalanobisDistance.Shrunken(raw)),
        ];
        return new LabelledSet(
            FeatureTable.FromIndices(rows.Select((_, row) => FormattableString.Invariant($"{row + 1}")), indices), [.. rows.Select(row => row[LabelColumn] == "1")], [.. rows.Select(_ => "")]);
    }

    internal static string Singles()
    {
        if (Profile() is not { } set)
            return StudyData.Absent(File);
        var table = new MarkdownTable("index", "AUC", "average precision", "SEN95", "abstains", "of these failed");
        var rows = Enumerable.Range(0, set.Table.Features.Count).Select(feature => (Name: set.Table.Features[feature], Scores: Suspicion(set.Table, feature)));
        foreach ((string name, double?[] scores) in rows.OrderByDescending(row => set.Auc(row.Scores)))
        {
            int[] without = [.. Enumerable.Range(0, scores.Length).Where(row => scores[row] is null)];
            table.Add([name, .. Text.Quality(RankingQuality.Of(scores, set.Labels)!), $"{without.Length}", $"{without.Count(row => set.Labels[row] == true)}"]);
        }

        return table.ToString();
    }

    internal static string Combined(StudyRun run)
    {
        if (Profile() is not { } set)
            return StudyData.Absent(File);
        var table = new MarkdownTable("screen", "AUC", "average precision", "SEN95");
        foreach ((string name, Func<PreparedTable, long, AnomalyModel> fit) in UnsupervisedStudy.Models)
        {
            PreparedTable prepared = FeaturePreparation.Learn(set.Table).Apply(set.Table);
            Add(table, set, name + ", no labels", fit(prepared, 1).Score(prepared, new ParallelOptions()).Select(score => score.Value));
        }

        double?[] joined = [.. EnsembleScore.Fit(set.Table).Score(set.Table).Select(score => score.Value)];
        foreach (SupervisedTrainer trainer in Enum.GetValues<SupervisedTrainer>())
        {
            double?[][] heldOut = run.Each($"attention checks, {trainer}", 5, split => HeldOut(set, trainer, split + 1));
            AddMean(table, set, $"{trainer}, held out", heldOut);
            AddMean(table, set, $"{trainer} with joined, held out", [.. heldOut.Select(scores => Mean([Ranks(scores), Ranks(joined)]))]);
        }

        return table.ToString();
    }

    private static double?[] HeldOut(LabelledSet set, SupervisedTrainer trainer, int seed) =>
        [.. SupervisedModel.Fit(set.Table, set.Labels, [.. set.Table.Rows], new SupervisedOptions { Trainer = trainer, Seed = seed }).OrThrow().HeldOutProbabilities];

    private static void Add(MarkdownTable table, LabelledSet set, string name, IEnumerable<double?> scores) =>
        table.Add([name, .. Text.Quality(RankingQuality.Of([.. scores], set.Labels)!)]);

    /// <summary>The mean of the figures, not the figures of the mean: averaged models would be better than the one that is used.</summary>
    private static void AddMean(MarkdownTable table, LabelledSet set, string name, double?[][] splits)
    {
        RankingQuality[] each = [.. splits.Select(scores => RankingQuality.Of(scores, set.Labels)!)];
        table.Add([name, Text.Auc(each.Average(quality => quality.Auc)), Text.Auc(each.Average(quality => quality.AveragePrecision)), Text.Auc(each.Average(quality => quality.SensitivityAt95))]);
    }

    private static double?[] Mean(double?[][] scores) => [.. Enumerable.Range(0, scores[0].Length).Select(row => scores.Average(list => list[row]))];

    private static double?[] Ranks(double?[] scores) => [.. scores.Select(score => score is null ? null : (double?)scores.Average(other => other < score ? 1 : other == score ? 0.5 : 0))];

    private static double?[] Suspicion(FeatureTable table, int feature) =>
        [.. Enumerable.Range(0, table.Rows.Count).Select(row => table[row, feature] * (table.Directions[feature] == IndexDirection.LowIsSuspect ? -1 : 1))];

    private static int[] Dimensions(string[] items)
    {
        string[] names = [.. items.Select(item => new string([.. item["v_BFI_".Length..].TakeWhile(char.IsAsciiLetterUpper)]))];
        return [.. names.Select(name => Array.IndexOf(names, name))];
    }

    private static SheetMatrix Sheets(Dictionary<string, string>[] rows, string[] items, Func<double, string, double> key)
    {
        double?[,] scores = new double?[rows.Length, items.Length];
        for (int cell = 0; cell < scores.Length; cell++)
        {
            (int row, int item) = (cell / items.Length, cell % items.Length);
            if (double.TryParse(rows[row][items[item]], NumberStyles.Float, CultureInfo.InvariantCulture, out double score))
                scores[row, item] = key(score, items[item]);
        }

        return SheetMatrix.FromScores(scores);
    }
}
