using Microsoft.Playwright;

namespace Evaluation.Reports.Browser;

/// <summary>One browser for all tests in this folder; where there is none they are ignored. Nothing is downloaded.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private static readonly Dictionary<bool, Tab> Tabs = [];
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        if ((Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists)) is not { Length: > 0 } path)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        Tabs.Clear();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A tab that tests use one after the other, or the test is ignored.</summary>
    internal static async Task<Tab> TabOrIgnore(bool hasScript)
    {
        if (browser is null)
            Assert.Ignore("There is no Chromium here. Install it, or name it in the environment variable CHROMIUM.");
        if (!Tabs.TryGetValue(hasScript, out Tab? tab))
            Tabs.Add(hasScript, tab = await Tab.Of(browser!, hasScript));
        return tab;
    }
}
