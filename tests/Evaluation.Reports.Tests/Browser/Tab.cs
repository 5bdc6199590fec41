using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

/// <summary>A tab of the browser. It shows one page after the other, which takes half the time of a new tab, and notes what each asks for, complains of or is refused.</summary>
internal sealed class Tab
{
    private const string Site = "http://report.test/";

    private readonly bool hasScript;
    private readonly List<string> complaints = [];
    private string html = "";
    private int shown;

    private Tab(IPage page, bool hasScript) => (Page, this.hasScript) = (page, hasScript);

    internal IPage Page { get; }

    /// <summary>Requests but for the page itself, errors of the script, refusals of the policy, and dialogs, since the page was shown.</summary>
    internal IReadOnlyList<string> Complaints => complaints;

    // An address of its own for each page: with the same one, only the anchor would change.
    private string Address => FormattableString.Invariant($"{Site}{shown}/");

    internal static async Task<Tab> Of(IBrowser browser, bool hasScript)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = hasScript });
        var tab = new Tab(await context.NewPageAsync(), hasScript);
        await context.RouteAsync("**/*", tab.Answer);
        tab.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                tab.complaints.Add("console: " + message.Text);
        };
        tab.Page.PageError += (_, error) => tab.complaints.Add("error: " + error);
        tab.Page.Dialog += async (_, dialog) =>
        {
            tab.complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        return tab;
    }

    /// <summary>Shows a page from the disk, with the network switched off.</summary>
    internal async Task ShowFile(string address)
    {
        await Look(ColorScheme.Light, 1200);
        complaints.Clear();
        await Page.Context.SetOfflineAsync(true);
        await Page.GotoAsync(address);
        await WaitForScript();
        await Page.Context.SetOfflineAsync(false);
    }

    /// <summary>Shows a page, and waits until its script is done.</summary>
    internal async Task Show(string page, string anchor, ColorScheme scheme, int width)
    {
        await Look(scheme, width);
        html = page;
        shown++;
        complaints.Clear();
        await Page.GotoAsync(Address + anchor);
        if (hasScript)
            await WaitForScript();
    }

    /// <summary>How the page is looked at.</summary>
    internal async Task Look(ColorScheme scheme, int width)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, Media = Media.Screen });
        await Page.SetViewportSizeAsync(width, 900);
    }

    private Task WaitForScript() =>
        Page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });

    private async Task Answer(IRoute route)
    {
        if (route.Request.IsNavigationRequest && route.Request.Url.StartsWith("file:", StringComparison.Ordinal))
        {
            await route.ContinueAsync();
            return;
        }

        if (route.Request.Url.Split('#')[0] == Address)
        {
            await route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" });
            return;
        }

        complaints.Add("request: " + route.Request.Url);
        await route.AbortAsync();
    }
}
