using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Reports.Excel.Writing;
using ExcelDataReader;

namespace Evaluation.Reports.Excel;

/// <summary>What the tests of workbooks share: the bytes, the validator of the SDK, a second reader, and LibreOffice where there is one.</summary>
internal static class OfficeFiles
{
    private const int MostMilliseconds = 180_000;

    // The reader asks for the code page of old Western files even before it sees a new one.
    static OfficeFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static byte[] Bytes(Workbook workbook)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(workbook, stream);
        return stream.ToArray();
    }

    /// <summary>What the validator of the SDK finds, in words.</summary>
    internal static string[] Faults(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>The values of every sheet, row by row, as ExcelDataReader sees them.</summary>
    internal static List<object?[][]> Values(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var sheets = new List<object?[][]>();
        do
            sheets.Add([.. Rows(reader)]);
        while (reader.NextResult());
        return sheets;
    }

    private static IEnumerable<object?[]> Rows(IExcelDataReader reader)
    {
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)];
    }

    /// <summary>The file as LibreOffice saves it after opening it; the test is ignored where there is none.</summary>
    internal static byte[] ThroughLibreOffice(byte[] file) => ThroughLibreOffice([file])[0];

    /// <summary>The files as LibreOffice saves them after opening them, all in one start.</summary>
    internal static byte[][] ThroughLibreOffice(byte[][] files)
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-office").FullName;
        try
        {
            string[] names = [.. files.Select((_, i) => FormattableString.Invariant($"in{i}.xlsx"))];
            for (int i = 0; i < files.Length; i++)
                File.WriteAllBytes(Path.Combine(folder, names[i]), files[i]);
            Run(["-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "out"), .. names.Select(name => Path.Combine(folder, name))]);
            return [.. names.Select(name => File.ReadAllBytes(Path.Combine(folder, "out", name)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(params string[] arguments)
    {
        string program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .FirstOrDefault(File.Exists) ?? "";
        if (program.Length == 0)
            Assert.Ignore("LibreOffice (soffice) is not installed here.");
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(MostMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not finish in three minutes.");
        }

        Assert.That(process.ExitCode, Is.Zero, said.Result);
    }
}
