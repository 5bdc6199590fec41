using System.Globalization;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Two sums of cells that must be equal.</summary>
internal sealed class IdentityTerms(IReadOnlyList<ReportCell> left, IReadOnlyList<ReportCell> right)
{
    /// <summary>Tests the equality: a blank may stand for any number of cases, "/" stands for none.</summary>
    internal ReportIdentity Judge(string code, LocalText statement) => new(code, statement, Outcome(), Side(left) + Sign() + Side(right), [.. left, .. right]);

    private ReportOutcome Outcome()
    {
        ReportCell[] all = [.. left, .. right];
        if (all.Any(cell => cell.Value is null or { Kind: ReportValueKind.Text }) || all.All(cell => cell.Value!.Value.Kind is ReportValueKind.Blank or ReportValueKind.NoSuchThing))
            return ReportOutcome.NotAssessable;
        decimal gap = Sum(right) - Sum(left);
        bool leftMayGrow = HasBlank(left);
        bool rightMayGrow = HasBlank(right);
        if (!leftMayGrow && !rightMayGrow)
            return gap == 0 ? ReportOutcome.Pass : ReportOutcome.Fail;
        bool canMeet = gap == 0 || (gap > 0 && leftMayGrow) || (gap < 0 && rightMayGrow);
        return canMeet ? ReportOutcome.Uncertain : ReportOutcome.Fail;
    }

    private string Sign() => Outcome() switch
    {
        ReportOutcome.Pass => " = ",
        ReportOutcome.Fail => " ≠ ",
        _ => " ? ",
    };

    private static bool HasBlank(IReadOnlyList<ReportCell> cells) => cells.Any(cell => cell.Value is { Kind: ReportValueKind.Blank });

    private static decimal Sum(IReadOnlyList<ReportCell> cells) => cells.Sum(cell => cell.Value!.Value.Number);

    private static string Side(IReadOnlyList<ReportCell> cells) => string.Join(" + ", cells.Select(cell => cell.Value switch
    {
        null => "…",
        { Kind: ReportValueKind.Blank } => "␣",
        { Kind: ReportValueKind.Number } value => value.Number.ToString("0.############################", CultureInfo.InvariantCulture),
        { } value => SafeTextOf(value.Text),
    }));

    private static string SafeTextOf(string text) => Diagnostics.SafeText.Of(text);
}
