using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>The ledger of appeals as rows of a table.</summary>
internal sealed class ConductLedger(Language language)
{
    internal const int MostRows = 200;

    internal IEnumerable<LedgerRow> Rows(AppealsLedger ledger) => ledger.Lines.Take(MostRows).Select(line => new LedgerRow(
        SafeText.Line(line.Subject),
        line.Steps.Select(step => LedgerText.Of(step).In(language)).ToValueList(),
        line is { Final.Score: { } last, First.Score: { } first } ? Signed(last - first) : PageContext.Dash,
        line.Steps.SelectMany(step => step.Corrections).Select(correction => LedgerText.Of(correction).In(language)).ToValueList()));

    private static string Signed(decimal change) => (change > 0 ? "+" : "") + PageContext.Points(change);
}
