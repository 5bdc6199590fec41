using System.IO.Compression;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel;

public class SelfScoreFileTests
{
    private static readonly Scheme Scheme = SelfScoreSchemes.Small;

    [Test]
    public void A_blank_template_is_read_with_every_row_open()
    {
        using var filled = new FilledTemplate(Scheme);
        Checked<SelfScores> read = Read(filled.Save(), Scheme);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(read), Is.EqualTo(new[] { "OBS465" }));
            Assert.That(read.Value!.Offices.Single() is { Subject: "某局", Filled: 0, Rows: 4 });
        }
    }

    [Test]
    public void A_formula_in_an_input_cell_is_refused_with_its_cell() =>
        AssertFault(filled => filled.Formula(filled.ValueOf("A1"), "5+5"), "OBS458", 8, "H8");

    [Test]
    public void Text_in_a_number_cell_is_refused_with_its_cell() =>
        AssertFault(filled => filled.Text(filled.ValueOf("A1"), "8分"), "OBS459", 8, "8分");

    [Test]
    public void A_number_out_of_range_is_refused_with_its_cell() =>
        AssertFault(filled => filled.Number(filled.ValueOf("A1"), 10.5m), "OBS461", 8, "10.5");

    [Test]
    public void An_unknown_level_is_refused_with_its_cell() =>
        AssertFault(filled => filled.Text(filled.ValueOf("B1"), "优"), "OBS310", 11, "优");

    [Test]
    public void A_blank_office_is_refused() => AssertFault(filled => filled.Text("C3", " "), "OBS456", 3, "C3");

    [Test]
    public void A_changed_code_is_a_row_that_is_gone() =>
        AssertFault(filled => filled.Text("B8", "A9"), "OBS462", 0, "A1");

    [Test]
    public void A_workbook_of_another_scheme_is_refused()
    {
        using var filled = new FilledTemplate(Scheme);
        Assert.That(Codes(Read(filled.Save(), Scheme with { Version = "2" })), Is.EqualTo(new[] { "OBS455" }));
    }

    [Test]
    public void A_number_kept_in_binary_is_read_as_it_was_typed()
    {
        using var filled = new FilledTemplate(Scheme);
        filled.Number(filled.ValueOf("A1"), 0.30000000000000004m);
        Assert.That(Read(filled.Save(), Scheme).Value!.Observations[0].Value, Is.EqualTo(ObservedValue.OfNumber(0.3m)));
    }

    [Test]
    public void What_is_no_workbook_is_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(Read([1, 2, 3], Scheme)), Is.EqualTo(new[] { "OBS451" }));
            Assert.That(Codes(Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1], Scheme)), Is.EqualTo(new[] { "OBS452" }));
            Assert.That(Codes(Read(OfficeFiles.Bytes(Books.OfEverything), Scheme)), Is.EqualTo(new[] { "OBS454" }));
        }
    }

    [Test]
    public void A_small_file_that_unpacks_to_a_large_one_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("xl/workbook.xml", CompressionLevel.SmallestSize).Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 160; i++)
                entry.Write(zeros);
        }

        Assert.That((Codes(Read(stream.ToArray(), Scheme)).Single(), stream.Length < 1_000_000), Is.EqualTo(("OBS453", true)));
    }

    [Test]
    public void A_document_type_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
            entry.Write("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        }

        Assert.That(Codes(Read(stream.ToArray(), Scheme)), Is.EqualTo(new[] { "OBS451" }));
    }

    [Test]
    public void A_folder_gives_every_office_and_refuses_one_that_stands_twice()
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-selfscore").FullName;
        try
        {
            foreach ((string file, string office) in new[] { ("a", "甲局"), ("b", "乙局"), ("~$b", "x") })
            {
                using var filled = new FilledTemplate(Scheme, office);
                File.WriteAllBytes(Path.Combine(folder, file + ".xlsx"), filled.Save());
            }

            Assert.That(SelfScoreFile.Load(folder, Scheme).Offices.Select(office => office.Subject), Is.EqualTo(new[] { "甲局", "乙局" }));
            File.Copy(Path.Combine(folder, "a.xlsx"), Path.Combine(folder, "c.xlsx"));
            Assert.That(Codes(SelfScoreFile.Read(folder, Scheme)), Does.Contain("OBS457"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Sound_workbooks_are_read_whole_and_nothing_of_the_others()
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-selfscore").FullName;
        try
        {
            using var good = new FilledTemplate(Scheme, "甲局");
            using var bad = new FilledTemplate(Scheme, "乙局");
            bad.Number(bad.ValueOf("A1"), 99m);
            File.WriteAllBytes(Path.Combine(folder, "a.xlsx"), bad.Save());
            File.WriteAllBytes(Path.Combine(folder, "b.xlsx"), good.Save());
            File.WriteAllBytes(Path.Combine(folder, "c.xlsx"), [1, 2, 3]);

            SelfScores sound = SelfScoreFile.ReadSound(folder, Scheme).OrThrow();

            Assert.That(sound.Offices.Select(office => office.Subject), Is.EqualTo(new[] { "甲局" }));
            Assert.That(sound.Observations.Subjects.Select(subject => subject.Name), Is.EqualTo(new[] { "甲局" }), "nothing of the workbook with a fault is in it");
            Assert.That(sound.Refused.Select(refused => $"{refused.Code} {Path.GetFileName(refused.Place.File)}"), Is.EqualTo(new[] { "OBS461 a.xlsx", "OBS451 c.xlsx" }));
            Assert.That(SelfScoreFile.Read(folder, Scheme).IsValid, Is.False);
            File.Delete(Path.Combine(folder, "b.xlsx"));
            Assert.That(Codes(SelfScoreFile.ReadSound(folder, Scheme)), Is.SupersetOf(new[] { "OBS461", "OBS451" }), "nothing is sound, so all is told as an error");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_folder_without_workbooks_and_a_file_that_is_not_there_are_told()
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-selfscore").FullName;
        Checked<SelfScores> empty = SelfScoreFile.Read(folder, Scheme);
        Directory.Delete(folder);
        Assert.That((Codes(empty).Single(), Codes(SelfScoreFile.Read(Path.Combine(folder, "x.xlsx"), Scheme)).Single()), Is.EqualTo(("OBS466", "OBS001")));
    }

    internal static Checked<SelfScores> Read(byte[] file, Scheme scheme)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        try
        {
            File.WriteAllBytes(path, file);
            return SelfScoreFile.Read(path, scheme);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void AssertFault(Action<FilledTemplate> fill, string code, int row, string says)
    {
        using var filled = new FilledTemplate(Scheme);
        fill(filled);
        Diagnostic found = Read(filled.Save(), Scheme).Diagnostics.Single(found => found.Severity == DiagnosticSeverity.Error);
        Assert.That((found.Code, found.Place.Row, found.Message(Language.English).Contains(says, StringComparison.Ordinal)), Is.EqualTo((code, row, true)), found.ToString());
    }

    private static string[] Codes<T>(Checked<T> read)
        where T : class => [.. read.Diagnostics.Select(found => found.Code)];
}
