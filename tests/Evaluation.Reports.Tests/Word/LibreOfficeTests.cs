using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Reports.Word;

/// <summary>What another program than ours makes of the documents.</summary>
public sealed partial class LibreOfficeTests
{
    [Test]
    public void The_report_of_21_cities_becomes_a_PDF_that_begins_with_a_cover_and_the_contents()
    {
        var imprint = new Imprint { Body = "某评估中心", Date = new DateOnly(2024, 5, 1) };
        string[] pages = [.. Pages(path => WordReport.Of(Rounds.Sichuan(), imprint: imprint).Save(path)).Select(Squeezed)];
        Assert.That(pages, Has.Length.InRange(15, 40).And.None.Empty);
        Assert.That(pages[0], Does.Contain("四川省国土资源系统政务公开评估").And.Contain("某评估中心2024年5月1日").And.Not.Contain("—1—"), "a cover has no number");
        Assert.That(pages[1], Does.StartWith("目录一、评估概况").And.EndWith("—2—").And.Not.Contain("更新域"), "LibreOffice works the numbers out by itself");
        Assert.That(pages[2], Does.StartWith("一、评估概况").And.EndWith("—3—"));
    }

    [Test]
    public void A_list_of_problems_becomes_a_PDF_of_pages_across()
    {
        string[] pages = Pages(path => ProblemList.Of(Rounds.Sichuan(), "成都市", Language.English).Save(path));
        Assert.That(pages, Has.Length.InRange(1, 2));
        Assert.That(Squeezed(pages[0]), Does.Contain("Listofproblems").And.Contain("1Result").And.Contain("A1"));
    }

    [Test]
    public void Every_entry_of_the_contents_has_the_number_of_the_page_that_its_heading_is_on([Values] Language language)
    {
        string[] pages = Pages(path => WordReport.Of(Rounds.Sichuan(), language: language).Save(path));
        (string Heading, int Page)[] entries = [.. pages.SelectMany(page => page.Split('\n')).Select(line => Entry().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups[1].Value.Trim(), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))];
        Assert.That(entries, Has.Length.GreaterThan(20));
        foreach ((string heading, int page) in entries)
        {
            Assert.That(Enumerable.Range(1, pages.Length).Where(number => pages[number - 1].Split('\n').Any(line => Squeezed(line) == Squeezed(heading))), Is.EqualTo(new[] { page }), heading);
            Assert.That(Squeezed(pages[page - 1]), Does.Contain($"—{page}—"), "the printed number");
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"^(.*?\S)\s*\.{3,}\s*([0-9]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    /// <summary>The text of each page of the PDF that LibreOffice makes of a document.</summary>
    private static string[] Pages(Action<string> save)
    {
        foreach (string tool in (string[])["soffice", "pdftotext"])
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
            return Run("pdftotext", "-layout", pdf, "-").TrimEnd('\f', '\n').Split('\f');
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
