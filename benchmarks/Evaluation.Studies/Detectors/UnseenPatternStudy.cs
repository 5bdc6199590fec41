using Evaluation.Patterns.Models;
using Evaluation.Statistics;

namespace Evaluation.Studies.Detectors;

/// <summary>Leaves one pattern out of the labels: does anything still find it?</summary>
internal static class UnseenPatternStudy
{
    private const int Halves = 3;
    private const string Honest = "normal";

    internal static string Run(StudyRun run)
    {
        if (LabelledSet.Read(UnsupervisedStudy.Profile) is not { } set)
            return StudyData.Absent(UnsupervisedStudy.Profile + ".csv");
        string[] kinds = [.. set.Kinds.Distinct().Where(kind => kind != Honest).Order(StringComparer.Ordinal)];
        double?[] joined = [.. EnsembleScore.Fit(set.Table, run.Seed).Score(set.Table).Select(score => score.Value)];
        double[][] each = run.Each("unseen patterns", kinds.Length * Halves, round => Of(set, kinds[round / Halves], joined, run.SeedOf("half", round % Halves)));
        double[][] means = [.. kinds.Select((_, kind) => Enumerable.Range(0, 4).Select(column => each[(kind * Halves)..((kind + 1) * Halves)].Average(row => row[column])).ToArray())];
        var table = new MarkdownTable("pattern left out", "rows", "labels, pattern seen", "labels, not seen", "no labels", "not seen, with no labels");
        for (int kind = 0; kind < kinds.Length; kind++)
            table.Add([kinds[kind], $"{set.Kinds.Count(name => name == kinds[kind])}", .. means[kind].Select(Text.Auc)]);
        table.Add(["**mean**", "", .. Enumerable.Range(0, 4).Select(i => $"**{Text.Auc(means.Average(row => row[i]))}**")]);
        return table.Add(["**worst**", "", .. Enumerable.Range(0, 4).Select(i => $"**{Text.Auc(means.Min(row => row[i]))}**")]).ToString();
    }

    /// <summary>Learns from half of the honest rows; tries the other half and the rows of the pattern.</summary>
    private static double[] Of(LabelledSet set, string kind, double?[] joined, long seed)
    {
        bool[] isTried = Half(set, kind, seed);
        double?[] unseen = Learnt(set, row => isTried[row] ? null : set.Labels[row]);
        double?[] seen = Learnt(set, row => isTried[row] && set.Kinds[row] == Honest ? null : set.Labels[row], isHeldOut: row => set.Kinds[row] == kind);
        double?[] both = [.. Enumerable.Range(0, joined.Length).Select(row => (double?)Math.Max(Share(unseen, row, isTried), Share(joined, row, isTried)))];
        return [.. new[] { seen, unseen, joined, both }.Select(scores => Auc(set, scores, isTried))];
    }

    private static double?[] Learnt(LabelledSet set, Func<int, bool?> label, Func<int, bool>? isHeldOut = null)
    {
        bool?[] labels = [.. Enumerable.Range(0, set.Kinds.Length).Select(label)];
        SupervisedModel model = SupervisedModel.Fit(set.Table, labels, [.. set.Table.Rows]).OrThrow();
        double?[] scores = [.. model.RawScores(set.Table)];
        for (int row = 0; row < scores.Length && isHeldOut is not null; row++)
            scores[row] = isHeldOut(row) ? model.HeldOutScores[row] : scores[row];
        return scores;
    }

    private static bool[] Half(LabelledSet set, string kind, long seed)
    {
        var random = new RandomStream(seed, 0);
        return [.. set.Kinds.Select(name => name == kind || (random.NextDouble() < 0.5 && name == Honest))];
    }

    private static double Auc(LabelledSet set, double?[] scores, bool[] isTried) =>
        RankingQuality.Of(scores, [.. set.Labels.Select((label, row) => isTried[row] ? label : null)])!.Auc;

    /// <summary>The share of honest rows tried that have a lower score.</summary>
    private static double Share(double?[] scores, int row, bool[] isTried) =>
        Enumerable.Range(0, scores.Length).Where(other => isTried[other]).Average(other => scores[other] < scores[row] ? 1 : scores[other] == scores[row] ? 0.5 : 0);
}
