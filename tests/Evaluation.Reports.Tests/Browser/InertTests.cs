using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class InertTests
{
    [Test]
    public async Task Nothing_is_asked_for_outside_and_nothing_is_refused()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese));
        await report.Page.Locator("#ranking-table tbody a").First.ClickAsync();
        await report.Page.WaitForSelectorAsync(".subject.open");
        await report.Page.Locator(".theme").ClickAsync();

        Assert.That(report.Complaints, Is.Empty);
    }

    [TestCase(BrowserRounds.Image)]
    [TestCase(BrowserRounds.Formula)]
    public async Task A_hostile_name_is_text_in_tables_filters_and_packed_pages(string name)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed);
        await report.Page.Locator(".tools[data-for=ranking-table] input").FillAsync(name);
        ILocator link = report.Page.Locator("#ranking-table tbody tr:visible a");
        await link.ClickAsync();
        await report.Page.WaitForSelectorAsync(".subject.open");

        Assert.That(await report.Texts(".subject h3 span"), Is.EqualTo(new[] { name }));
        Assert.That(await report.Page.Locator("img").CountAsync(), Is.Zero);
        Assert.That(await report.Page.TitleAsync(), Does.StartWith(name));
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_script_that_came_in_by_a_template_of_somebody_cannot_act()
    {
        string tampered = BrowserRounds.Packed.Replace("</main>", "<img src=x onerror=alert(1)><script>alert(2)</script></main>", StringComparison.Ordinal);
        OpenReport report = await OpenReport.Of(tampered);

        Assert.That(report.Complaints.Where(complaint => complaint.StartsWith("dialog", StringComparison.Ordinal)), Is.Empty);
        Assert.That(report.Complaints, Has.Some.Contains("Content Security Policy"));
    }
}
