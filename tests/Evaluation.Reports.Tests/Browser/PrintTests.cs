using System.Text;
using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class PrintTests
{
    [Test]
    public async Task A_subject_prints_to_PDF_with_everything_unfolded()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed, "#subject-5");
        await report.Page.WaitForSelectorAsync(".subject.open");
        byte[] pdf = await report.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(Encoding.ASCII.GetString(pdf.AsSpan(0, 5)), Is.EqualTo("%PDF-"));
        Assert.That(await report.Texts(".explanation tbody tr"), Has.Count.EqualTo(7));
        Assert.That(await report.Texts("nav, .tools, .fold, .theme, .between"), Is.Empty);
    }

    [Test]
    public async Task The_whole_report_prints_with_the_pages_of_a_small_round_and_uncut_charts()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese));
        await report.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(await report.Page.Locator(".subject:visible").CountAsync(), Is.EqualTo(21));
        Assert.That(await report.Page.Locator("details:not([open])").CountAsync(), Is.Zero);
        Assert.That(await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#ranking-table thead')).display"), Is.EqualTo("table-header-group"));
        Assert.That(
            await report.Page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('figure')].map(f => getComputedStyle(f).breakInside))]"),
            Is.EqualTo(new[] { "avoid" }));
    }
}
