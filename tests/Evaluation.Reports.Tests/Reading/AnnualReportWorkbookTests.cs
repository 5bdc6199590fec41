using System.IO.Compression;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;

namespace Evaluation.Reports.Reading;

public sealed class AnnualReportWorkbookTests
{
    private static WorkbookDraft Form => new WorkbookDraft().Sheet("一、总体情况", ["没有表格"])
        .Sheet("申请", ReportFiles.Nested).Merge("A1:C3", "D1:J1", "D2:D3", "E2:I2", "J2:J3", "A6:A27")
        .Sheet("复议", ReportFiles.Reviews).Merge("A1:E1", "F1:O1", "F2:J2", "K2:O2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3");

    [Test]
    public void The_form_with_nested_headings_and_merged_cells_passes_every_identity()
    {
        Checked<ReportDocument> read = ReportFiles.Read(Form.ToBytes());
        ReportCheck check = ReportFiles.Check(read.OrThrow());

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Grids.Select(grid => grid.Part), Is.EqualTo(new[] { "一、总体情况", "申请", "复议" }));
        Assert.That(check.Report.Requests!.Missing, Is.Empty);
        Assert.That(check.Report.Reviews!["after", 4]!.Value.Number, Is.EqualTo(38));
        Assert.That(check.Identities, Has.Count.EqualTo(25 + 7 + 7 + 3));
        Assert.That(check.Identities.Select(identity => identity.Outcome), Has.All.EqualTo(ReportOutcome.Pass));
    }

    [Test]
    public void A_changed_cell_is_told_with_file_sheet_and_cell()
    {
        string[][] changed = ReportFiles.Nested;
        changed[3][9] = "27";
        ReportCheck check = ReportFiles.Check(ReportFiles.Read(new WorkbookDraft().Sheet("申请", changed).ToBytes(), "年报.xlsx").OrThrow());
        ReportIdentity failed = check.Identities.First(identity => identity.Outcome == ReportOutcome.Fail);

        Assert.That(CellRange.Of(failed.Cells), Does.EndWith("年报.xlsx [申请] D4:J4"));
        Assert.That(failed.Arithmetic, Is.EqualTo("20 + 3 + 0 + 1 + 2 + 0 ≠ 27"));
    }

    [Test]
    public void Zero_blank_slash_and_full_width_digits_are_kept_apart()
    {
        string[][] rows = ReportFiles.Nested;
        (rows[7][4], rows[7][5], rows[7][6], rows[7][3]) = ("", "/", "０", "０");
        ReportTable table = ReportFiles.Read(new WorkbookDraft().Sheet("申请", rows).ToBytes()).OrThrow().ToReport("市", 2025).OrThrow().Requests!;

        Assert.That(
            Enumerable.Range(0, 4).Select(column => table["d1", column]!.Value.Kind),
            Is.EqualTo(new[] { ReportValueKind.Number, ReportValueKind.Blank, ReportValueKind.NoSuchThing, ReportValueKind.Number }));
        Assert.That(table["d1", 0]!.Value.Number, Is.Zero);
    }

    [Test]
    public void Stored_values_of_formulas_are_read_and_it_is_said()
    {
        Checked<ReportDocument> read = ReportFiles.Read(new WorkbookDraft().Sheet("申请", ReportFiles.Nested)
            .Formula("J4", "SUM(D4:I4)", "26").Formula("J5", "SUM(D5:I5)", null).Formula("D4", "WEBSERVICE(\"http://example.com\")", "20").ToBytes());
        ReportTable table = read.OrThrow().ToReport("市", 2025).OrThrow().Requests!;

        Assert.That(table["new", 6]!.Value.Number, Is.EqualTo(26));
        Assert.That(table["prev", 6]!.Value.Kind, Is.EqualTo(ReportValueKind.Blank));
        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EquivalentTo(new[] { "ANN007", "ANN008" }));
        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Message(Language.English)), Has.Some.StartsWith("2 cells hold formulas, the first of them D4").And.Some.StartsWith("The formula in J5 has no value"));
        Assert.That(read.Diagnostics[0].Place.File, Does.EndWith("[申请]"));
    }

    [Test]
    public void A_number_in_merged_cells_counts_once_and_is_told()
    {
        Checked<AnnualReport> report = ReportFiles.Read(new WorkbookDraft().Sheet("申请", ReportFiles.Nested).Merge("E6:G6").ToBytes()).OrThrow().ToReport("市", 2025);

        Assert.That(report.Value!.Requests!["granted", 2]!.Value.Kind, Is.EqualTo(ReportValueKind.Blank));
        Assert.That(report.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place.Row, diagnostic.Place.Column)), Is.EqualTo(new[] { ("ANN103", 6, 5) }));
    }

    [Test]
    public void Of_several_tables_the_first_is_checked_and_it_is_said()
    {
        Checked<AnnualReport> report = ReportFiles.Read(new WorkbookDraft().Sheet("2025", ReportFiles.Nested).Sheet("2024", ReportFiles.Nested).ToBytes()).OrThrow().ToReport("市", 2025);

        Assert.That(report.Value!.Requests!.Part, Is.EqualTo("2025"));
        Assert.That(report.Diagnostics.Single().Message(Language.Chinese), Does.Contain("有 2 个申请情况表").And.Contain("[2025]"));
    }

    [Test]
    public void A_package_that_unpacks_to_far_more_than_it_is_is_refused()
    {
        byte[] bomb = WithSheet(stream =>
        {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 200; i++)
                stream.Write(blanks);
        });

        Assert.That(bomb, Has.Length.LessThan(1 << 20));
        Assert.That(ReportFiles.Read(bomb).Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "ANN003" }));
    }

    [Test]
    public void A_package_that_lies_about_its_size_is_no_way_around()
    {
        byte[] bomb = WithSheet(stream =>
        {
            stream.Write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"u8);
            byte[] blanks = [.. Enumerable.Repeat((byte)' ', 1 << 20)];
            for (int i = 0; i < 200; i++)
                stream.Write(blanks);
        });
        int lies = 0;
        for (int i = 0; i + 4 <= bomb.Length; i++)
        {
            if (BitConverter.ToInt32(bomb, i) is <= 200 << 20 or >= (200 << 20) + 1000)
                continue;
            BitConverter.GetBytes(1000).CopyTo(bomb, i);
            lies++;
        }

        long before = GC.GetTotalAllocatedBytes();
        Checked<ReportDocument> read = ReportFiles.Read(bomb);

        Assert.That(lies, Is.GreaterThan(0));
        Assert.That(read.IsValid, Is.False);
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(100L << 20));
    }

    [TestCase("A1:XFD1048576", "ANN005")]
    [TestCase("A1:J10001", null)]
    public void Cells_merged_without_end_are_refused(string range, string? code)
    {
        Checked<ReportDocument> read = ReportFiles.Read(new WorkbookDraft().Sheet("申请", ReportFiles.Nested).Merge(range).ToBytes());

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(code is null ? [] : new[] { code }));
    }

    [Test]
    public void Damaged_and_foreign_files_give_a_diagnostic_and_no_exception()
    {
        byte[] sound = Form.ToBytes();
        var random = new Random(20261124);
        for (int i = 0; i < 60; i++)
        {
            byte[] damaged = [.. sound];
            for (int change = 0; change < 5; change++)
                damaged[4 + random.Next(damaged.Length - 4)] ^= (byte)(1 + random.Next(255));
            Checked<ReportDocument> read = ReportFiles.Read(i % 3 == 0 ? damaged[..random.Next(8, damaged.Length)] : damaged);
            Assert.That(read.IsValid || read.Diagnostics.Count > 0, Is.True);
        }

        Assert.That(ReportFiles.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).Diagnostics.Single().Code, Is.EqualTo("ANN001"));
        Assert.That(ReportFiles.Read(WithSheet(stream => stream.Write("x"u8))).IsValid, Is.False);
    }

    /// <summary>A workbook whose one sheet is what is written.</summary>
    private static byte[] WithSheet(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        stream.Write(new WorkbookDraft().Sheet("a", ["1"]).ToBytes());
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = package.Entries.First(entry => entry.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.EndsWith("workbook.xml", StringComparison.Ordinal));
            string name = sheet.FullName;
            sheet.Delete();
            using Stream target = package.CreateEntry(name).Open();
            write(target);
        }

        return stream.ToArray();
    }
}
