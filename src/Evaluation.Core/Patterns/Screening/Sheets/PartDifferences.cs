using Evaluation.Evaluators.Habits;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What each evaluator gives each subject on each first-level indicator beyond what colleagues gave on the same leaves.</summary>
internal sealed class PartDifferences
{
    private readonly PatternRound round;
    private readonly int[] parts;
    private readonly double[,] sums;
    private readonly int[,] counts;
    private readonly int[][] panels;

    internal PartDifferences(PatternRound round)
    {
        this.round = round;
        parts = PartsOf(round);
        sums = new double[round.Observations.Subjects.Count, round.Leaves.Count];
        counts = new int[round.Observations.Subjects.Count, round.Leaves.Count];
        ILookup<int, int> bySubject = round.Sheets.Where(sheet => sheet.Evaluator >= 0).ToLookup(sheet => sheet.Subject, sheet => sheet.Evaluator);
        panels = [.. Enumerable.Range(0, round.Observations.Subjects.Count).Select(subject => bySubject[subject].ToArray())];
        for (int sheet = 0; sheet < round.Sheets.Count; sheet++)
        {
            for (int leaf = 0; leaf < round.Leaves.Count; leaf++)
            {
                if (round.Sheets[sheet].Evaluator < 0 || ShareOf(sheet, leaf) is not { } share)
                    continue;
                sums[round.Sheets[sheet].Subject, leaf] += share;
                counts[round.Sheets[sheet].Subject, leaf]++;
            }
        }
    }

    /// <summary>How many different colleagues an evaluator is compared with.</summary>
    internal int ColleaguesOf(int evaluator) => panels.Where(panel => panel.Contains(evaluator)).SelectMany(panel => panel).Distinct().Count() - 1;

    /// <summary>
    /// The differences of an evaluator, within each part of mean 0 and variance 1. What the severity of each colleague does to them is among the directions to take out.
    /// </summary>
    internal SheetResiduals Of(int evaluator)
    {
        Difference[] own = [.. Enumerable.Range(0, round.Sheets.Count).Where(sheet => round.Sheets[sheet].Evaluator == evaluator).SelectMany(OfSheet)];
        Dictionary<int, double> levelOf = own.GroupBy(one => one.Subject).ToDictionary(subject => subject.Key, subject => subject.Average(one => one.Others));
        double[] levels = Centred([.. own.Select(one => levelOf[one.Subject])]);
        int[] subjects = [.. own.Select(one => one.Subject)];
        double[][] directions = [.. HabitDirections.AtRightAngles([levels, Places(own), .. Colleagues(evaluator, subjects)])];
        return SheetResiduals.FromValues(Standardised(own), subjects, [.. own.Select(one => one.Part)], directions);
    }

    private IEnumerable<Difference> OfSheet(int sheet)
    {
        int subject = round.Sheets[sheet].Subject;
        var shared = Enumerable.Range(0, parts.Length)
            .Where(leaf => counts[subject, leaf] > 1 && ShareOf(sheet, leaf) is not null)
            .Select(leaf => (Part: parts[leaf], Own: ShareOf(sheet, leaf)!.Value, Others: (sums[subject, leaf] - ShareOf(sheet, leaf)!.Value) / (counts[subject, leaf] - 1)));
        return shared.GroupBy(one => one.Part)
            .Select(part => new Difference(subject, part.Key, part.Average(one => one.Own - one.Others), part.Average(one => one.Others), TimeOf(sheet)));
    }

    /// <summary>A share far outside its range is an error of entry, and says nothing of habits.</summary>
    private double? ShareOf(int sheet, int leaf) => round.Shares[sheet, leaf] is >= -10 and <= 10 and var share ? share : null;

    private double TimeOf(int sheet) => round.Observations.TimeColumn is { } times
        ? round.Sheets[sheet].Rows.Where(row => row >= 0).Max(row => (double)(times[row]?.UtcTicks ?? 0))
        : 0;

    private static int[] PartsOf(PatternRound round)
    {
        Dictionary<string, int> partOf = round.Scheme.Indicators
            .SelectMany((part, i) => LeavesOf(part).Select(leaf => (leaf.Code, Part: i))).ToDictionary(pair => pair.Code, pair => pair.Part, StringComparer.Ordinal);
        return [.. round.Leaves.Select(leaf => partOf[leaf.Code])];
    }

    private static IEnumerable<Indicator> LeavesOf(Indicator indicator) => indicator.IsLeaf ? [indicator] : indicator.Children.SelectMany(LeavesOf);

    private static double[] Standardised(Difference[] own)
    {
        Dictionary<int, (double Mean, double Deviation)> byPart = own.GroupBy(one => one.Part).ToDictionary(part => part.Key, part =>
        {
            double mean = part.Average(one => one.Value);
            return (mean, Math.Sqrt(part.Average(one => (one.Value - mean) * (one.Value - mean))));
        });
        return [.. own.Select(one => byPart[one.Part] is var (mean, deviation) && deviation > 1e-9 ? (one.Value - mean) / deviation : 0)];
    }

    private static double[] Centred(double[] values)
    {
        double mean = values.Length > 0 ? values.Average() : 0;
        return [.. values.Select(value => value - mean)];
    }

    /// <summary>By colleague and difference, the colleague's share in what it is compared with, about zero: who is beside a hard colleague is above him on every part.</summary>
    private IEnumerable<double[]> Colleagues(int evaluator, int[] subjects) => subjects.SelectMany(subject => panels[subject]).Where(colleague => colleague != evaluator).Distinct().Order()
        .Select(colleague => Centred([.. subjects.Select(subject => panels[subject].Contains(colleague) ? 1.0 / (panels[subject].Length - 1) : 0)]));

    /// <summary>By difference, the place of its sheet in the order of time, about zero.</summary>
    private static double[] Places(Difference[] own)
    {
        (int Subject, double Time)[] sheets = [.. own.Select(one => (one.Subject, one.Time)).Distinct()];
        double[] places = DriftTest.MidRanks([.. sheets.Select(sheet => sheet.Time)]);
        Dictionary<int, double> placeOf = sheets.Zip(places).GroupBy(pair => pair.First.Subject).ToDictionary(pair => pair.Key, pair => pair.First().Second);
        return Centred([.. own.Select(one => placeOf[one.Subject])]);
    }

    private sealed record Difference(int Subject, int Part, double Value, double Others, double Time);
}
