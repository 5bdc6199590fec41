using System.Diagnostics;

namespace Evaluation.Reports.Word;

/// <summary>What another program than ours makes of the documents.</summary>
public sealed class LibreOfficeTests
{
    [Test]
    public void The_report_of_21_cities_becomes_a_PDF_that_begins_with_title_and_contents()
    {
        (int pages, string first) = Converted(path => WordReport.Of(Rounds.Sichuan()).Save(path));
        Assert.That(pages, Is.InRange(15, 40));
        Assert.That(first, Does.Contain("四川省国土资源系统政务公开评估").And.Contain("目录").And.Contain("一、评估概况").And.Contain("—1—"));
    }

    [Test]
    public void A_list_of_problems_becomes_a_PDF_of_pages_across()
    {
        (int pages, string first) = Converted(path => ProblemList.Of(Rounds.Sichuan(), "成都市", Language.English).Save(path));
        Assert.That(pages, Is.InRange(1, 2));
        Assert.That(first, Does.Contain("Listofproblems").And.Contain("1Result").And.Contain("A1"));
    }

    private static (int Pages, string First) Converted(Action<string> save)
    {
        foreach (string tool in (string[])["soffice", "pdftotext", "pdfinfo"])
        {
            if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool))))
                Assert.Ignore($"'{tool}' is not installed.");
        }

        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string document = Path.Combine(folder, "document.docx");
            save(document);
            Run("soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, document);
            string pdf = Path.Combine(folder, "document.pdf");
            string pages = Run("pdfinfo", pdf).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal));
            return (int.Parse(pages["Pages:".Length..]), Run("pdftotext", "-l", "1", pdf, "-").Replace(" ", "").Replace("\n", ""));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string tool, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Assert.That(process.WaitForExit(TimeSpan.FromMinutes(2)), tool);
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }
}
