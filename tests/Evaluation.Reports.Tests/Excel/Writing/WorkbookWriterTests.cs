using System.IO.Compression;
using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Reading;
using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel;

public class WorkbookWriterTests
{
    [Test]
    public void A_workbook_with_one_of_everything_has_no_fault() =>
        Assert.That(OfficeFiles.Faults(OfficeFiles.Bytes(Books.OfEverything)), Is.Empty);

    [Test]
    public void A_workbook_of_one_empty_sheet_has_no_fault() => Assert.That(OfficeFiles.Faults(OfficeFiles.Bytes(Books.Of([]))), Is.Empty);

    [Test]
    public void The_same_content_gives_the_same_bytes()
    {
        byte[] once = OfficeFiles.Bytes(Books.OfEverything);
        byte[] again = OfficeFiles.Bytes(Books.OfEverything);
        Assert.That(again, Is.EqualTo(once));
    }

    [Test]
    public void No_entry_of_the_archive_has_a_time_of_its_own()
    {
        using var archive = new ZipArchive(new MemoryStream(OfficeFiles.Bytes(Books.OfEverything)));
        Assert.That(archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct(), Is.EqualTo(new[] { new DateTime(1980, 1, 1) }));
    }

    [TestCase("=1+1")]
    [TestCase("+86 10")]
    [TestCase("-5")]
    [TestCase("@SUM(A1)")]
    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("1.10")]
    [TestCase("true")]
    [TestCase("  two spaces ")]
    [TestCase("line\nline")]
    [TestCase("_x0041_")]
    [TestCase("_x0041_x0042_")]
    [TestCase("<img src=x onerror=alert(1)>&amp;")]
    [TestCase("\u0001\u000b\uffff bell \u0007")]
    [TestCase("𠮷野家😀")]
    public void Any_text_is_read_back_as_the_same_text(string text)
    {
        object? value = OfficeFiles.Values(OfficeFiles.Bytes(Books.OfText(text)))[0][0][0];
        Assert.That(value, Is.EqualTo(text));
    }

    [Test]
    public void Whatever_text_is_written_our_reader_reads_the_same() => Gen.String.Where(text => text.Length > 0).Sample(text =>
    {
        string read = WorkbookReader.Read(OfficeFiles.Bytes(Books.OfText(text)))[0][1, 1].Text;
        Assert.That(read, Is.EqualTo(text.Replace("\r\n", "\n").Replace('\r', '\n')));
    });

    [Test]
    public void Text_that_looks_like_a_formula_stays_text_in_LibreOffice()
    {
        string[] texts = ["=1+1", "+86 10", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")"];
        Workbook book = Books.Of([.. texts.Select(text => new SheetRow([SheetCell.Of(text, SheetStyles.Text)]))]);
        object?[][] values = OfficeFiles.Values(OfficeFiles.ThroughLibreOffice(OfficeFiles.Bytes(book)))[0];
        Assert.That(values.Select(row => row[0]), Is.EqualTo(texts));
    }

    [Test]
    public void A_number_is_written_with_all_its_digits()
    {
        using var archive = new ZipArchive(new MemoryStream(OfficeFiles.Bytes(Books.Of(new SheetRow([SheetCell.Of(0.1234567890123456789012345678m, SheetStyles.Text)])))));
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.That(sheet.ReadToEnd(), Does.Contain(">0.1234567890123456789012345678<"));
    }

    [Test]
    public void A_day_is_read_back_as_the_same_day()
    {
        object?[] values = Values(SheetCell.Of(new DateOnly(2024, 2, 29), SheetStyles.Date), SheetCell.Of(new DateOnly(1899, 12, 31), SheetStyles.Date));
        Assert.That(values, Is.EqualTo(new object[] { new DateTime(2024, 2, 29), "1899-12-31" }));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("file:///etc/passwd")]
    [TestCase("data:text/html,x")]
    [TestCase("not an address")]
    public void Only_addresses_of_the_web_become_links(string address)
    {
        SheetCell cell = SheetCell.Linked("证据", address, SheetStyles.Link, SheetStyles.Text);
        Assert.That((cell.Link, cell.Text, cell.Style), Is.EqualTo(("", "证据", SheetStyles.Text)));
    }

    [Test]
    public void A_text_longer_than_a_cell_is_cut_and_told()
    {
        using var stream = new MemoryStream();
        ValueList<Diagnostic> diagnostics = WorkbookWriter.Write(Books.OfText(new string('a', 32_766) + "😀"), stream);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OfficeFiles.Values(stream.ToArray())[0][0][0], Is.EqualTo(new string('a', 32_766)));
            Assert.That(diagnostics.Select(diagnostic => diagnostic.ToString()), Has.Exactly(1).StartsWith("表(1,1): warning RPT141: "));
        }
    }

    [Test]
    public void Links_beyond_the_most_become_text_and_are_told()
    {
        SheetRow row = new([.. Enumerable.Range(0, 10).Select(_ => SheetCell.Linked("证据", "https://example.org/", SheetStyles.Link, SheetStyles.Text))]);
        using var stream = new MemoryStream();
        ValueList<Diagnostic> diagnostics = WorkbookWriter.Write(Books.Of([.. Enumerable.Repeat(row, 6_600)]), stream);
        Assert.That(diagnostics.Single().Message(Language.English), Does.StartWith("470 addresses"));
    }

    [Test]
    public void Columns_beyond_the_last_are_left_out_and_told()
    {
        SheetRow row = new([.. Enumerable.Range(0, 16_385).Select(i => SheetCell.Of(i, SheetStyles.Text))]);
        using var stream = new MemoryStream();
        ValueList<Diagnostic> diagnostics = WorkbookWriter.Write(Books.Of(row), stream);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagnostics.Single().Code, Is.EqualTo("RPT142"));
            Assert.That(OfficeFiles.Values(stream.ToArray())[0][0], Has.Length.EqualTo(16_384));
        }
    }

    [Test]
    public void LibreOffice_opens_everything_and_keeps_what_formulas_give()
    {
        object?[][] first = OfficeFiles.Values(OfficeFiles.ThroughLibreOffice(OfficeFiles.Bytes(Books.OfEverything)))[0];
        Assert.That(first[3], Is.EqualTo(new object?[] { "返回", 84.97, "合格", null! }));
    }

    [Test]
    public void Three_thousand_rows_of_a_hundred_numbers_take_less_than_ten_seconds_and_little_memory()
    {
        IEnumerable<SheetRow> rows = Enumerable.Range(0, 3000).Select(row =>
            new SheetRow([.. Enumerable.Range(0, 100).Select(column => SheetCell.Of((row * 31 + column) / 100m, SheetStyles.Number(2)))]));
        var book = new Workbook { Properties = Books.Titled("大"), Sheets = [new Sheet { Name = "大", Rows = rows, FilterRow = 1 }] };
        using var stream = new MemoryStream();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        WorkbookWriter.Write(book, stream);
        long seconds = watch.ElapsedMilliseconds / 1000;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms, {stream.Length} bytes, {kept} bytes kept");
        Assert.That((seconds < 10, kept < 20_000_000), Is.EqualTo((true, true)));
    }

    private static object?[] Values(params SheetCell[] cells) =>
        OfficeFiles.Values(OfficeFiles.Bytes(Books.Of(new SheetRow(cells))))[0][0];
}
