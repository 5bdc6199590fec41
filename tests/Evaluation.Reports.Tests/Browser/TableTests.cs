using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class TableTests
{
    private const string Names = "#ranking-table tbody tr th";

    [Test]
    public async Task A_column_heading_sorts_and_says_so()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese));
        ILocator total = report.Page.Locator("#ranking-table thead th", new PageLocatorOptions { HasText = "总分" });

        await total.GetByRole(AriaRole.Button).ClickAsync();
        Assert.That((await report.Texts(Names))[0], Is.EqualTo("成都市"));
        Assert.That(await total.GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));
        await total.GetByRole(AriaRole.Button).ClickAsync();
        Assert.That((await report.Texts(Names))[0], Is.EqualTo("甘孜州"));
        Assert.That(await report.Page.Locator("#ranking-table th[aria-sort]").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Names_sort_as_the_language_has_them()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese));
        await report.Page.Locator("#ranking-table thead th button", new PageLocatorOptions { HasText = "评估对象" }).ClickAsync();

        // By pinyin: Aba, Bazhong, Chengdu, Dazhou.
        Assert.That((await report.Texts(Names)).Take(4), Is.EqualTo(new[] { "阿坝州", "巴中市", "成都市", "达州市" }));
    }

    [Test]
    public async Task A_part_of_a_name_finds_its_rows_and_the_number_is_told()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.Chinese));
        ILocator tools = report.Page.Locator(".tools[data-for=ranking-table]");
        await tools.GetByRole(AriaRole.Searchbox).FillAsync("元");

        Assert.That(await report.Texts(Names), Is.EqualTo(new[] { "广元市" }));
        Assert.That(await tools.GetByRole(AriaRole.Status).InnerTextAsync(), Is.EqualTo("显示 1 / 21"));
        await tools.GetByRole(AriaRole.Searchbox).FillAsync("");
        Assert.That(await report.Texts(Names), Has.Count.EqualTo(21));
    }

    [Test]
    public async Task Filters_of_grade_and_group_narrow_the_rows_together()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed);
        ILocator tools = report.Page.Locator(".tools[data-for=ranking-table]");
        await tools.GetByLabel("分组").SelectOptionAsync("第二组");
        Assert.That(await report.Texts(Names), Has.Count.EqualTo(25));
        await tools.GetByLabel("等级").SelectOptionAsync("优秀");

        // Full points less one for each office before it in its fifty: 2, 6, 10 and 54, 58 have 90 or more.
        Assert.That(await report.Texts("#ranking-table tbody tr td:nth-child(3)"), Is.All.EqualTo("第二组"));
        Assert.That(await tools.GetByRole(AriaRole.Status).InnerTextAsync(), Is.EqualTo("显示 5 / 100"));
    }

    [Test]
    public async Task Grades_are_offered_in_the_order_of_the_scheme()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Packed);
        ILocator options = report.Page.Locator(".tools[data-for=ranking-table]").GetByLabel("等级").Locator("option");

        Assert.That(await options.AllInnerTextsAsync(), Is.EqualTo(new[] { "全部", "优秀", "良好", "合格", "不合格" }));
    }

    [Test]
    public async Task Every_big_table_has_a_search()
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(Language.English));
        string[] big = await report.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main > section > .scroll table')].filter(t => t.tBodies[0].rows.length > 10).map(t => t.id)");

        Assert.That(big, Is.EquivalentTo(new[] { "ranking-table", "advice-table", "robustness-table" }));
        foreach (string table in big)
            Assert.That(await report.Page.Locator($".tools[data-for={table}] input").IsVisibleAsync(), Is.True, table);
    }
}
