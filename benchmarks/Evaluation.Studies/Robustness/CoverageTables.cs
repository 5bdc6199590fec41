using System.Globalization;

namespace Evaluation.Studies.Robustness;

/// <summary>The tables of the coverage study, a line for each design.</summary>
internal sealed class CoverageTables
{
    private readonly MarkdownTable coverage = new("design", "rounds", "true rank within the 90 % interval, %", "mean width of the interval, ranks", "neighbours told apart, %", "of these in the wrong order, %");
    private readonly MarkdownTable grades = new(["design", .. Bins(), "mean gap"]);
    private readonly MarkdownTable pairs = new(["design", .. Bins(), "mean gap"]);

    internal string Coverage => coverage.ToString();

    internal string Grades => grades.ToString();

    internal string Pairs => pairs.ToString();

    internal void Add(RobustnessDesign design, RobustnessOutcome[] outcomes)
    {
        double subjects = outcomes.Sum(outcome => outcome.Subjects);
        double covered = outcomes.Sum(outcome => outcome.Covered) / subjects;
        double[] byRound = [.. outcomes.Select(outcome => outcome.Covered / (double)outcome.Subjects)];
        double error = Math.Sqrt(byRound.Sum(share => (share - covered) * (share - covered)) / (byRound.Length - 1) / byRound.Length);
        int told = outcomes.Sum(outcome => outcome.ToldApart);
        coverage.Add(
            design.Name,
            outcomes.Length.ToString(CultureInfo.InvariantCulture),
            $"{Percent(covered)} ± {Percent(error)}",
            (outcomes.Sum(outcome => outcome.Width) / subjects).ToString("0.0", CultureInfo.InvariantCulture),
            Percent(told / (subjects - outcomes.Length)),
            told == 0 ? "–" : Percent(outcomes.Sum(outcome => outcome.WrongOrder) / (double)told));
        AddTo(grades, design, outcomes.Select(outcome => outcome.Grades));
        AddTo(pairs, design, outcomes.Select(outcome => outcome.Pairs));
    }

    private static void AddTo(MarkdownTable table, RobustnessDesign design, IEnumerable<Calibration> parts)
    {
        var all = new Calibration();
        foreach (Calibration part in parts)
            all.Add(part);
        table.Add([design.Name, .. all.Cells(), all.Gap.ToString("0.0", CultureInfo.InvariantCulture)]);
    }

    private static IEnumerable<string> Bins() =>
        Enumerable.Range(0, Calibration.Bins).Select(bin => FormattableString.Invariant($"{100 * bin / Calibration.Bins}–{100 * (bin + 1) / Calibration.Bins} %"));

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
