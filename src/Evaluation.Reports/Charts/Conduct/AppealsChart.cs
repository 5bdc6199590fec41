using Evaluation.Conduct.Appeals;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Conduct;

/// <summary>What appeals and reviews changed (申诉台账): for every subject that was corrected, the way from the first total to the final one.</summary>
/// <remarks>
/// By final rank. Up to 40 subjects are all shown; of more, the 40 whose total moved most, and the chart says so. A subject without one of the totals has no line.
/// </remarks>
public static class AppealsChart
{
    private const int Most = 40;
    private const int Digits = 4;

    /// <summary>Draws the chart. When nobody was corrected it says so.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(AppealsLedger ledger, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        LedgerLine[] shown = ledger.Lines.Count <= Most
            ? [.. ledger.Lines]
            : [.. ledger.Lines.Index().OrderByDescending(line => Math.Abs(ChangeOf(line.Item) ?? 0)).Take(Most).OrderBy(line => line.Index).Select(line => line.Item)];
        var words = new RowTexts(
            "appeals",
            ReportTexts.AppealsTitle.In(language),
            ReportTexts.AppealsCounts.Format(language, ledger.Raised, ledger.Lowered, ledger.Unchanged),
            Describe(ledger, language),
            ReportTexts.SlopeTotal.In(language),
            ReportTexts.AppealsEmpty.In(language),
            Notes(shown.Length, ledger, language).ToValueList());
        (double from, double to) = Limits(shown);
        return new ChartImage(new GapDrawing(shown.Select(line => RowOf(line, language)).ToValueList(), words, from, to).Draw());
    }

    private static GapRow RowOf(LedgerLine line, Language language)
    {
        string totals = Number(line.First.Score) + " → " + Number(line.Final.Score);
        string text = line.First.Rank == line.Final.Rank ? totals : ReportTexts.AppealsMoved.Format(language, totals, Number(line.First.Rank), Number(line.Final.Rank));
        return new GapRow(SafeText.Line(line.Subject), (double?)line.First.Score ?? double.NaN, (double?)line.Final.Score ?? double.NaN, text);
    }

    /// <summary>Where the totals lie, some room about them, so that small moves can be seen.</summary>
    private static (double From, double To) Limits(LedgerLine[] lines)
    {
        double[] totals = [.. lines.SelectMany(line => new[] { line.First.Score, line.Final.Score }).OfType<decimal>().Select(total => (double)total)];
        return totals.Length == 0 ? (0, 1) : (totals.Min() - 0.5, totals.Max() + 0.5);
    }

    private static IEnumerable<string> Notes(int shown, AppealsLedger ledger, Language language)
    {
        if (shown > 0)
            yield return ReportTexts.AppealsNote.In(language);
        if (shown < ledger.Lines.Count)
            yield return ReportTexts.AppealsCut.Format(language, shown, ledger.Lines.Count);
        if (ledger.BystandersMoved > 0)
            yield return ReportTexts.AppealsBystanders.Format(language, ledger.BystandersMoved);
    }

    private static string Describe(AppealsLedger ledger, Language language)
    {
        if (ledger.Lines.Count == 0)
            return ReportTexts.AppealsEmpty.In(language);
        string described = ReportTexts.AppealsDescription.Format(language, ledger.Lines.Count, ledger.Raised, ledger.Lowered, ledger.Unchanged, ledger.Crossings.Count);
        LedgerLine most = ledger.Lines.MaxBy(line => Math.Abs(ChangeOf(line) ?? 0))!;
        return ChangeOf(most) is { } change && change != 0
            ? described + ReportTexts.AppealsMost.Format(language, SafeText.Line(most.Subject), ChartNumber.SignedText(change, Digits))
            : described;
    }

    private static decimal? ChangeOf(LedgerLine line) => line.Final.Score - line.First.Score;

    private static string Number(decimal? number) => number is { } some ? ScoreText.Brief(some, Digits) : "—";
}
