using System.Globalization;
using System.Text;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Appeals;

/// <summary>Writes the ledger as CSV.</summary>
internal static class LedgerCsv
{
    private const string AllDigits = "0.############################";

    internal static string Of(AppealsLedger ledger)
    {
        var csv = new StringBuilder("subject");
        CorrectionStage?[] stages = ledger.Lines.Count == 0 ? [null] : [.. ledger.Lines[0].Steps.Select(step => step.Stage)];
        foreach (string stage in stages.Select(NameOf))
            csv.Append(CultureInfo.InvariantCulture, $",{stage}_score,{stage}_rank,{stage}_grade");
        csv.Append(",corrections,decided_by,reasons\r\n");
        foreach (LedgerLine line in ledger.Lines)
            Append(csv, line);
        return csv.ToString();
    }

    private static void Append(StringBuilder csv, LedgerLine line)
    {
        csv.Append(CsvCell.Text(line.Subject));
        foreach (LedgerStep step in line.Steps)
            csv.Append(',').Append(Number(step.Score)).Append(',').Append(Number(step.Rank)).Append(',').Append(CsvCell.Text(step.Grade ?? ""));
        Correction[] all = [.. line.Steps.SelectMany(step => step.Corrections)];
        csv.Append(CultureInfo.InvariantCulture, $",{all.Length},");
        csv.Append(CsvCell.Text(string.Join("; ", all.Select(one => one.By).Distinct(StringComparer.Ordinal)))).Append(',');
        csv.Append(CsvCell.Text(string.Join("; ", all.Select(one => one.Reason).Distinct(StringComparer.Ordinal)))).Append("\r\n");
    }

    private static string NameOf(CorrectionStage? stage) => stage is { } told ? JsonValues.Of(told) : "first";

    private static string Number(decimal? number) => number?.ToString(AllDigits, CultureInfo.InvariantCulture) ?? "";
}
