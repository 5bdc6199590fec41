using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Evaluation.Reports.Html.Templates;

public sealed class ReportTemplateTests
{
    private static readonly RoundReport Report = RoundReport.Of(Rounds.Sichuan());

    [Test]
    public void A_file_replaces_the_page_and_can_read_the_model()
    {
        string page = Render(("report.liquid", "{{ Title }}: {% for row in Standings limit: 2 %}{{ row.Label }} {{ row.Name }} {{ row.Total }}; {% endfor %}"));

        Assert.That(page, Is.EqualTo("四川省国土资源系统政务公开评估（2011）: 1 成都市 96.4; 2 眉山市 94.0; "));
    }

    [Test]
    public void What_a_folder_does_not_have_is_the_librarys()
    {
        IDocument page = new HtmlParser().ParseDocument(Render(("report.css", "body { color: red; }"), ("subject.liquid", "<article class=subject>{{ Subject.Name }}</article>")));

        Assert.That(page.QuerySelector("style")!.TextContent, Is.EqualTo("body { color: red; }"));
        Assert.That(page.QuerySelectorAll("article.subject").Select(subject => subject.InnerHtml).Take(2), Is.EqualTo(new[] { "成都市", "眉山市" }));
        Assert.That(page.QuerySelectorAll("#ranking-table tbody tr"), Has.Length.EqualTo(21));
    }

    [Test]
    public void The_policy_allows_the_style_and_script_of_the_template_and_no_others()
    {
        const string script = "document.title = 'x';";
        IDocument page = new HtmlParser().ParseDocument(Render(("report.js", script)));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        Assert.That(policy, Does.Contain(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(script)))));
        Assert.That(policy.Split("sha256-"), Has.Length.EqualTo(4));
    }

    [Test]
    public void The_librarys_files_written_and_read_back_give_the_same_bytes()
    {
        using var folder = new TemplateFolder();
        ReportTemplate.SaveDefault(folder.Path);

        Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName), Is.EquivalentTo(ReportTemplate.FileNames));
        Assert.That(Report.WithTemplate(ReportTemplate.Load(folder.Path)).ToHtml(), Is.EqualTo(Report.ToHtml()));
    }

    [Test]
    public void A_template_may_include_files_of_its_folder() =>
        Assert.That(Render(("report.liquid", "{% include 'head' %}!"), ("head.liquid", "{{ Lang }}")), Is.EqualTo("zh-CN!"));

    [Test]
    public void What_comes_from_data_is_encoded_in_templates_of_others_too()
    {
        RoundReport hostile = RoundReport.Of(Rounds.OfTotals([("<script>alert(1)</script>", 50m)]));
        using var folder = new TemplateFolder(("report.liquid", "{{ Standings[0].Name }}{{ Standings[0].Name | append: '<b>' }}"));

        Assert.That(hostile.WithTemplate(ReportTemplate.Load(folder.Path)).ToHtml(), Does.Not.Contain("<script>").And.Not.Contain("<b>"));
    }

    [Test]
    public void A_template_has_no_clock() =>
        Assert.That(Render(("report.liquid", "{{ 'now' | date: '%Y-%m-%d' }}")), Is.EqualTo("1970-01-01"));

    [Test]
    public void A_template_of_others_gives_the_same_bytes_in_every_culture()
    {
        const string text = "{{ 1234.5 | times: 2 }} {{ Standings[0].Name | upcase }} {{ 'now' | date: '%A' }}";
        string expected = Render(("report.liquid", text));

        Assert.That(TestCultures.All.Select(culture => TestCultures.Under(culture, () => Render(("report.liquid", text)))), Is.All.EqualTo(expected));
    }

    [Test]
    public void A_stopped_rendering_is_no_fault_of_the_template()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => Report.RenderHtml(cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Render(params (string Name, string Text)[] files)
    {
        using var folder = new TemplateFolder(files);
        return Report.WithTemplate(ReportTemplate.Load(folder.Path)).ToHtml();
    }
}
