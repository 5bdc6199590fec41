using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class AccessibilityTests
{
    /// <summary>What passes is counted, not described: describing takes as long as looking.</summary>
    private static readonly AxeRunOptions Terse = new() { ResultTypes = [ResultType.Violations] };

    [Test]
    public async Task Axe_finds_nothing([Values(Language.Chinese, Language.English)] Language language, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Everything(language), scheme: scheme);
        var results = new List<AxeResult>();
        foreach (int width in new[] { 1280, 420 })
        {
            await report.Look(scheme, width);
            await report.Page.EvaluateAsync("() => { location.hash = '#summary'; document.querySelectorAll('details').forEach(d => d.open = true); }");
            await report.Page.WaitForSelectorAsync("[data-view=report]");
            results.Add(await report.Page.RunAxe(Terse));
            await report.Page.EvaluateAsync("() => { location.hash = '#subject-2'; }");
            await report.Page.WaitForSelectorAsync("#subject-2.open");
            await report.Page.Locator("#subject-2 .fold").First.ClickAsync();
            results.Add(await report.Page.RunAxe(Terse));
        }

        Assert.That(results.SelectMany(result => result.Violations).Select(Describe).Distinct(), Is.Empty);
        Assert.That(results.Min(result => result.Passes.Length), Is.GreaterThan(20));
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public async Task Axe_finds_nothing_on_the_published_round(Language language)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(language));

        Assert.That((await report.Page.RunAxe(Terse)).Violations.Select(Describe), Is.Empty);
    }

    [Test]
    public async Task By_keys_alone_one_gets_to_the_content_sorts_and_opens_a_subject()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English));
        await report.Page.Keyboard.PressAsync("Tab");
        Assert.That(await Focused(report, "e => e.className"), Is.EqualTo("skip"));
        await report.Page.Keyboard.PressAsync("Enter");
        await TabTo(report, "e => e.closest('#ranking-table th') ? 'yes' : ''");
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.That(await report.Page.Locator("#ranking-table th").First.GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));
        await TabTo(report, "e => e.closest('#ranking-table tbody') ? 'yes' : ''");
        string name = await Focused(report, "e => e.textContent");
        Assert.That(await Focused(report, "e => getComputedStyle(e).outlineStyle"), Is.EqualTo("solid"));
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.WaitForSelectorAsync(".subject.open");

        Assert.That(await Focused(report, "e => e.textContent"), Does.StartWith(name));
    }

    [Test]
    public async Task Narrow_windows_scroll_only_inside_tables_and_charts()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English), width: 420);

        Assert.That(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(420));
    }

    [Test]
    public async Task The_button_changes_between_light_and_dark()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English), scheme: ColorScheme.Dark);
        string dark = await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        await report.Page.Locator(".theme").ClickAsync();

        Assert.That(dark, Is.EqualTo("rgb(17, 22, 27)"));
        Assert.That(await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"), Is.EqualTo("rgb(245, 247, 249)"));
    }

    private static string Describe(AxeResultItem rule) => rule.Id + ": " + string.Join(" | ", rule.Nodes.Take(3).Select(node => node.Html));

    private static Task<string> Focused(OpenReport report, string read) =>
        report.Page.EvaluateAsync<string>($"() => ({read})(document.activeElement)");

    private static async Task TabTo(OpenReport report, string wanted)
    {
        for (int presses = 0; presses < 60; presses++)
        {
            await report.Page.Keyboard.PressAsync("Tab");
            if (await Focused(report, wanted) == "yes")
                return;
        }

        Assert.Fail("Not reached by the Tab key.");
    }
}
