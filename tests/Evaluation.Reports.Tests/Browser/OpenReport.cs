using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

/// <summary>A report open in the browser. It notes what asks for anything outside, errors of the script, and what the policy refused.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private const string Address = "http://report.test/";

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private OpenReport(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    internal IPage Page { get; }

    /// <summary>Requests but for the page itself, errors of the script, refusals of the policy, and dialogs.</summary>
    internal IReadOnlyList<string> Complaints => complaints;

    internal static async Task<OpenReport> Of(string html, string anchor = "", ColorScheme scheme = ColorScheme.Light, int width = 1200, bool hasScript = true)
    {
        IBrowserContext context = await Chromium.OrIgnore().NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = hasScript,
        });
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.Serve(html);
        await report.Page.GotoAsync(Address + anchor);
        if (hasScript)
            await report.Page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        return report;
    }

    /// <summary>The texts of the elements that are to be seen, on the screen or by scrolling.</summary>
    internal async Task<IReadOnlyList<string>> Texts(string selector) =>
        await Page.Locator(selector).Filter(new LocatorFilterOptions { Visible = true }).AllTextContentsAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task Serve(string html)
    {
        await context.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url.Split('#')[0] == Address)
            {
                await route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" });
                return;
            }

            complaints.Add("request: " + route.Request.Url);
            await route.AbortAsync();
        });
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add("console: " + message.Text);
        };
        Page.PageError += (_, error) => complaints.Add("error: " + error);
        Page.Dialog += async (_, dialog) =>
        {
            complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }
}
