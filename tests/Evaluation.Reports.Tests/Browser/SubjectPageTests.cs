using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class SubjectPageTests
{
    private static string PageOf(bool isPacked) => isPacked ? BrowserRounds.Packed : BrowserRounds.Sichuan(Language.Chinese);

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_name_in_the_ranking_leads_to_the_page_of_its_subject_and_back(bool isPacked)
    {
        OpenReport report = await OpenReport.Of(PageOf(isPacked));
        ILocator link = report.Page.Locator("#ranking-table tbody a").Nth(6);
        string name = (await link.TextContentAsync())!;
        await link.ClickAsync();
        await report.Page.WaitForSelectorAsync(".subject.open");

        Assert.That(await report.Texts(".subject h3 span"), Is.EqualTo(new[] { name }));
        Assert.That(await report.Texts("main > section > h2"), Is.Empty);
        Assert.That(await report.Page.TitleAsync(), Does.StartWith(name));
        Assert.That(await report.Page.EvaluateAsync<string>("() => document.activeElement.textContent"), Does.StartWith(name));
        await report.Page.Locator(".subject.open .between a").First.ClickAsync();
        await report.Page.WaitForSelectorAsync("[data-view=report]");
        Assert.That(await report.Page.EvaluateAsync<string>("() => document.activeElement.textContent"), Is.EqualTo(name));
        Assert.That(await report.Texts(".subject"), Is.Empty);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_deep_link_opens_only_that_subject(bool isPacked)
    {
        OpenReport report = await OpenReport.Of(PageOf(isPacked), "#subject-3");
        await report.Page.WaitForSelectorAsync("#subject-3.open");

        Assert.That(await report.Texts(".subject h3 small"), Has.Count.EqualTo(1).And.All.StartsWith("第 3 名"));
        Assert.That(await report.Page.Locator("#results").IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task Neighbours_in_the_ranking_are_a_step_away_and_Back_goes_back()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed, "#subject-3");
        await report.Page.Locator(".subject.open a[rel=next]").ClickAsync();
        await report.Page.WaitForSelectorAsync("#subject-4.open");
        await report.Page.Locator(".subject.open a[rel=prev]").ClickAsync();
        await report.Page.WaitForSelectorAsync("#subject-3.open");
        await report.Page.GoBackAsync();
        await report.Page.WaitForSelectorAsync("#subject-4.open");

        Assert.That(await report.Page.Locator(".subject").CountAsync(), Is.EqualTo(1));
    }

    [TestCase("#subject-9999")]
    [TestCase("#subject-1'];alert(1)//")]
    [TestCase("#nothing")]
    public async Task A_link_to_nothing_shows_the_report(string anchor)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed, anchor);

        Assert.That(await report.Page.Locator("#results").IsVisibleAsync(), Is.True);
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_explanation_unfolds_by_mouse_and_by_keys()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed, "#subject-5");
        await report.Page.WaitForSelectorAsync(".subject.open");
        const string rows = ".subject.open .explanation tbody tr";
        Assert.That(await report.Texts(rows + " th"), Is.EqualTo(new[] { "总分", "A 主动公开", "B 依申请公开" }));

        ILocator branch = report.Page.Locator(rows).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "A 主动公开" });
        await branch.ClickAsync();
        Assert.That(await report.Texts(rows + " th"), Has.Count.EqualTo(5));
        Assert.That(await branch.GetAttributeAsync("aria-expanded"), Is.EqualTo("true"));
        await report.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.That(await report.Texts(rows + " th"), Has.Count.EqualTo(3));
        await report.Page.Keyboard.PressAsync("ArrowDown");
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.That((await report.Texts(rows + " th")).Skip(3), Is.EqualTo(new[] { "B1 公开时效", "B2 公开质量" }));
        await report.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "全部展开" }).ClickAsync();
        Assert.That(await report.Texts(rows + " th"), Has.Count.EqualTo(7));
    }

    [Test]
    public async Task Without_a_script_the_pages_of_a_small_round_are_all_there()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese), hasScript: false);

        Assert.That(await report.Page.Locator(".subject").Filter(new LocatorFilterOptions { Visible = true }).CountAsync(), Is.EqualTo(21));
        Assert.That(await report.Page.Locator(".tools, .theme").Filter(new LocatorFilterOptions { Visible = true }).CountAsync(), Is.Zero);
    }
}
