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
    public async Task A_hostile_text_in_every_field_is_text_in_every_section_and_every_page()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Hostile);
        for (int subject = 1; subject <= 14; subject++)
        {
            await report.Page.EvaluateAsync($"() => {{ location.hash = '#subject-{subject}'; }}");
            await report.Page.WaitForSelectorAsync($"#subject-{subject}.open");
        }

        Assert.That(report.Complaints, Is.Empty);
        Assert.That(await report.Page.Locator("img, iframe, object, embed, base, form, [onerror], [onclick]").CountAsync(), Is.Zero);
        Assert.That(await report.Page.Locator("script, style").CountAsync(), Is.EqualTo(3));
        Assert.That(
            await report.Page.EvaluateAsync<string[]>("() => [...document.links].filter(link => link.protocol !== location.protocol || !link.hash).map(link => link.href)"), Is.Empty);
        string whole = await report.Page.EvaluateAsync<string>("() => document.querySelector('main').textContent");
        Assert.That(whole, Does.Contain("javascript:alert(1)//<img src=x onerror=alert(2)></script></style>-->]]>'\"`{{T.Title}}{%\\u2028"));
        Assert.That(whole, Does.Not.Contain("\u2028"));
        Assert.That(
            await report.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main > section')].filter(s => !s.textContent.includes('onerror=alert(2)')).map(s => s.id)"),
            Is.Empty);
    }

    [Test]
    public async Task From_a_file_without_a_network_everything_works()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "offline.html");
        await File.WriteAllTextAsync(path, BrowserRounds.Packed);
        OpenReport report = await OpenReport.OfFile(path, "#subject-3");
        await report.Page.WaitForSelectorAsync("#subject-3.open");
        await report.Page.Locator(".subject.open .between a").First.ClickAsync();
        await report.Page.Locator(".tools[data-for=ranking-table] input").FillAsync("第007号");

        Assert.That(await report.Texts("#ranking-table tbody tr th"), Has.Count.EqualTo(1));
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
