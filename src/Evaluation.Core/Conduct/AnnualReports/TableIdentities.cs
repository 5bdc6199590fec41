namespace Evaluation.Conduct.AnnualReports;

/// <summary>The identities within tables and between years.</summary>
internal static class TableIdentities
{
    private static readonly LocalText RowSum = new("{0}: the columns add up to the total", "{0}：各列之和等于总计");
    private static readonly LocalText Balance = new("{0}: new + carried over = handled + carried to next year", "{0}：本年新收＋上年结转＝本年办理总计＋结转下年度");
    private static readonly LocalText Answers = new("{0}: the kinds of answers add up to the total handled", "{0}：各类办理结果之和等于办理总计");
    private static readonly LocalText CarriedOver = new("{0}: what was carried over is what the last report carried on", "{0}：上年结转数等于上年度报告的结转下年度数");
    private static readonly LocalText WholeCounts = new("{0}, {1}: a number of cases is whole and not negative", "{0}、{1}：件数应为非负整数");

    /// <summary>For each line, the columns but the last add up to the last.</summary>
    internal static IEnumerable<ReportIdentity> Rows(string code, ReportTable table)
    {
        int last = table.Columns.Count - 1;
        return table.Lines.Select(line => new IdentityTerms([.. Enumerable.Range(0, last).Select(column => Cell(table, line, column))], [Cell(table, line, last)])
            .Judge(code, RowSum.With(line.Label)));
    }

    /// <summary>For each column of table 3, the balance of the year and the kinds of answers.</summary>
    internal static IEnumerable<ReportIdentity> Requests(ReportTable table)
    {
        for (int column = 0; column < table.Columns.Count; column++)
        {
            int place = column;
            ReportCell At(string key) => Cell(table, table.Lines.First(line => line.Key == key), place);
            yield return new IdentityTerms([At("new"), At("prev")], [At("tot"), At("carry")]).Judge("C31", Balance.With(table.Columns[column]));
            yield return new IdentityTerms([.. ReportForm.Answers.Select(At)], [At("tot")]).Judge("C32", Answers.With(table.Columns[column]));
        }
    }

    /// <summary>Cells that hold a number that no count can be.</summary>
    internal static IEnumerable<ReportIdentity> Counts(string code, ReportTable table) =>
        from line in table.Lines
        from column in Enumerable.Range(0, table.Columns.Count)
        where table[line.Key, column] is { Kind: ReportValueKind.Number, IsCount: false }
        select new ReportIdentity(
            code, WholeCounts.With(line.Label, table.Columns[column]), ReportOutcome.Fail, table[line.Key, column]!.Value.Text, [Cell(table, line, column)]);

    /// <summary>For each column, this year's "carried over" is last year's "carried to next year".</summary>
    internal static IEnumerable<ReportIdentity> Years(ReportTable table, ReportTable earlier)
    {
        ReportLine over = table.Lines.First(line => line.Key == "prev");
        ReportLine on = earlier.Lines.First(line => line.Key == "carry");
        return Enumerable.Range(0, table.Columns.Count).Select(column =>
            new IdentityTerms([Cell(table, over, column)], [Cell(earlier, on, column)]).Judge("Y31", CarriedOver.With(table.Columns[column])));
    }

    private static ReportCell Cell(ReportTable table, ReportLine line, int column) => new(line.Label, table.Columns[column], table[line.Key, column]) { Where = table.Where };
}
