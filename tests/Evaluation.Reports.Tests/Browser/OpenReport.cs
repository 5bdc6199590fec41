using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

/// <summary>A report open in the browser.</summary>
internal sealed class OpenReport
{
    private readonly Tab tab;

    private OpenReport(Tab tab) => this.tab = tab;

    internal IPage Page => tab.Page;

    /// <summary>Requests but for the page itself, errors of the script, refusals of the policy, and dialogs.</summary>
    internal IReadOnlyList<string> Complaints => tab.Complaints;

    internal static async Task<OpenReport> Of(string html, string anchor = "", ColorScheme scheme = ColorScheme.Light, int width = 1200, bool hasScript = true)
    {
        Tab tab = await Chromium.TabOrIgnore(hasScript);
        await tab.Show(html, anchor, scheme, width);
        return new OpenReport(tab);
    }

    /// <summary>A page opened from the disk.</summary>
    internal static async Task<OpenReport> OfFile(string path, string anchor)
    {
        Tab tab = await Chromium.TabOrIgnore(hasScript: true);
        await tab.ShowFile(new Uri(path).AbsoluteUri + anchor);
        return new OpenReport(tab);
    }

    /// <summary>The same page, looked at otherwise.</summary>
    internal Task Look(ColorScheme scheme, int width) => tab.Look(scheme, width);

    /// <summary>The texts of the elements that are to be seen, on the screen or by scrolling.</summary>
    internal async Task<IReadOnlyList<string>> Texts(string selector) =>
        await Page.Locator(selector).Filter(new LocatorFilterOptions { Visible = true }).AllTextContentsAsync();
}
