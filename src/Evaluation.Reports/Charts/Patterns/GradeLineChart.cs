using Evaluation.Diagnostics;
using Evaluation.Patterns;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>How many totals stand at each number, in narrow bins that end where a grade begins, with the grade lines and the round numbers marked.</summary>
/// <remarks>
/// Bins at round numbers are darker, because people round: a tall bin above a line says something only when it is taller than those at other
/// round numbers. Subjects without a total do not count.
/// </remarks>
public static class GradeLineChart
{
    /// <summary>Draws the chart. Without totals, or a result, it says so.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(PatternScreen screen, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(screen);
        Scheme scheme = screen.Round.Scheme;
        double[] totals = [.. (screen.Round.Result?.Standings ?? []).Select(standing => standing.Score).OfType<decimal>().Select(total => (double)total)];
        (double, string)[] lines =
        [
            .. scheme.Grades.Where(grade => grade is { Share: null, From: not null }).Select(grade => ((double)grade.From!.Value, SafeText.Line(grade.Name))).OrderBy(line => line.Item1),
        ];
        return new ChartImage(new GradeLineDrawing(totals, lines, (double)scheme.FullMark, scheme.Title, language).Draw());
    }

    /// <summary>Whether there is a line to look at.</summary>
    internal static bool HasLines(Scheme scheme) => scheme.Grades.Any(grade => grade is { Share: null, From: not null });

    /// <summary>The totals of a result that has any.</summary>
    internal static bool HasTotals(RoundResult? result) => result?.Standings.Any(standing => standing.Score is not null) == true;
}
