using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class AccessibilityTests
{
    [Test]
    public async Task Axe_finds_nothing([Values(Language.Chinese, Language.English)] Language language, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(language), scheme: scheme);
        AxeResult whole = await report.Page.RunAxe();
        await report.Page.EvaluateAsync("() => { location.hash = '#subject-2'; }");
        await report.Page.WaitForSelectorAsync("#subject-2.open");
        AxeResult subject = await report.Page.RunAxe();

        Assert.That(whole.Violations.Concat(subject.Violations).Select(Describe), Is.Empty);
        Assert.That(Math.Min(whole.Passes.Length, subject.Passes.Length), Is.GreaterThan(20));
    }

    [Test]
    public async Task By_keys_alone_one_gets_to_the_content_sorts_and_opens_a_subject()
    {
        await using OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English));
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
        await using OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English), width: 420);

        Assert.That(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(420));
    }

    [Test]
    public async Task The_button_changes_between_light_and_dark()
    {
        await using OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English), scheme: ColorScheme.Dark);
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
