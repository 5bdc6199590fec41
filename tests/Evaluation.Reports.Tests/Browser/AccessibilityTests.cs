using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

public sealed class AccessibilityTests
{
    private const string WeakTexts =
        """
        () => {
          const read = colour => colour.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const weak = new Set();
          for (const chart of document.querySelectorAll('main > section > figure svg.chart')) {
            const paper = read(getComputedStyle(chart.closest('section')).backgroundColor);
            const shapes = [...chart.querySelectorAll('rect')].map(shape => ({ shape, box: shape.getBoundingClientRect(), style: getComputedStyle(shape) }))
              .filter(item => item.style.fill !== 'none' && item.box.width > 0);
            for (const text of [...chart.querySelectorAll('text')].filter(text => /[\p{L}\p{N}]/u.test(text.textContent))) {
              const box = text.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
              const under = shapes.filter(({ shape, box }) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
                && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom).at(-1);
              const share = under ? Number(under.style.fillOpacity) * (read(under.style.fill)[3] ?? 1) : 0;
              const ground = under ? paper.map((v, i) => share * read(under.style.fill)[i] + (1 - share) * v) : paper;
              const [high, low] = [light(read(getComputedStyle(text).fill)), light(ground)].sort((a, b) => b - a);
              const contrast = (high + 0.05) / (low + 0.05);
              if (contrast < 4.5) weak.add(chart.getAttribute('aria-labelledby') + ': ' + text.getAttribute('fill') + ' on ' + (under ? under.shape.getAttribute('fill') : 'paper') + ' ' + contrast.toFixed(2));
            }
          }
          return [...weak];
        }
        """;

    /// <summary>What passes is counted, not described: describing takes as long as looking.</summary>
    private static readonly AxeRunOptions Terse = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Bars and lines have no rule in axe but take most of its time; titles, descriptions and texts of the charts stay.</summary>
    private const string OnlyTexts = "() => document.querySelectorAll('svg.chart :not(text, tspan, title, desc, g)').forEach(shape => shape.remove())";

    [Test]
    public async Task Axe_finds_nothing([Values(Language.Chinese, Language.English)] Language language)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Everything(language));
        await report.Page.EvaluateAsync(OnlyTexts);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('.subject:not(#subject-2)').forEach(hidden => hidden.remove())");
        var results = new List<AxeResult>();
        foreach ((ColorScheme scheme, int width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Dark, 420), (ColorScheme.Light, 420) })
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

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Texts_of_charts_stand_out_from_what_lies_under_them(ColorScheme scheme)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Everything(Language.Chinese), scheme: scheme);

        // Axe does not see shapes under texts. Marks of a legend are no text. 4.5 : 1 is what WCAG 2 (1.4.3) asks of small text.
        Assert.That(await report.Page.EvaluateAsync<string[]>(WeakTexts), Is.Empty);
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public async Task Axe_finds_nothing_on_the_published_round(Language language)
    {
        OpenReport report = await OpenReport.Of(BrowserRounds.Sichuan(language));
        await report.Page.EvaluateAsync(OnlyTexts);

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
