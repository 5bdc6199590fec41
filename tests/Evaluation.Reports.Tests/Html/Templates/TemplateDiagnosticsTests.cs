using Evaluation.Diagnostics;

namespace Evaluation.Reports.Html.Templates;

public sealed class TemplateDiagnosticsTests
{
    private static readonly RoundReport Report = RoundReport.Of(Rounds.OfSize(3));

    [Test]
    public void Every_unknown_name_is_told_with_its_place()
    {
        string[] found = Found(
            ("report.liquid", "{{ Title }}\n{{ Tittle }}\n  {% for row in Standings %}{{ row.Nmae }}{% endfor %}"),
            ("subject.liquid", "\n\n{{ Subject.GetType }}"));

        Assert.That(found, Is.EqualTo(new[] { "RPT125 report.liquid(2,4)", "RPT125 report.liquid(3,36)", "RPT125 subject.liquid(3,12)" }));
    }

    [Test]
    public void A_fixed_word_that_there_is_not_is_told_when_the_template_is_read() => Assert.That(
        Found(("report.liquid", "{{ T.Ranking }}{% if Title == T.Rankin %}{% endif %}")), Is.EqualTo(new[] { "RPT125 report.liquid(1,33)" }));

    [TestCase("{{ Title", "RPT124 report.liquid(1,")]
    [TestCase("{{ Title }}\n{% if HasGrades %}yes", "RPT124 report.liquid(2,")]
    [TestCase("\n\n{% fro x in Standings %}{% endfor %}", "RPT124 report.liquid(3,")]
    public void What_cannot_be_parsed_is_told_with_its_line(string text, string expected) =>
        Assert.That(Found(("report.liquid", text)), Has.Length.EqualTo(1).And.One.StartsWith(expected));

    [Test]
    public void Errors_of_all_files_and_all_unknown_filters_come_at_once() => Assert.That(
        Found(("report.liquid", "{{ Title | shout }}\n{{ Title | upcase | whisper }}"), ("subject.liquid", "{{ Subject.Name"), ("parts.liquid", "{% macro a %}"))
            .Select(line => line.Split('(')[0]).Order(StringComparer.Ordinal),
        Is.EqualTo(new[] { "RPT124 parts.liquid", "RPT124 subject.liquid", "RPT126 report.liquid", "RPT126 report.liquid" }));

    [TestCase("{% include '../secret' %}")]
    [TestCase("{% render '/etc/passwd' %}")]
    [TestCase("{% include 'link' %}")]
    [TestCase("{% include 'none' %}")]
    public void Nothing_outside_the_folder_can_be_included(string text)
    {
        using var outside = new TemplateFolder(("secret.liquid", "secret"));
        using var folder = new TemplateFolder(("report.liquid", text));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.liquid"), Path.Combine(outside.Path, "secret.liquid"));

        Assert.That(CodesOf(folder.Path), Has.Length.EqualTo(1).And.One.StartsWith("RPT127 report.liquid(1,1"));
    }

    [TestCase("{% include 'report' %}")]
    [TestCase("{% for i in (1..2000000000) %}{{ i }}{% endfor %}")]
    [TestCase("{% for i in (1..100000) %}{% for j in (1..100000) %}{{ j }}{% endfor %}{% endfor %}")]
    [TestCase("{% assign s = 'abcdefgh' %}{% for i in (1..64) %}{% assign s = s | append: s %}{% endfor %}")]
    [TestCase("{% assign s = 'aaaaaaaa' %}{% for i in (1..64) %}{% assign s = s | replace: 'a', s %}{% endfor %}")]
    [TestCase("{% assign s = 'abcdefgh' %}{% for i in (1..64) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}")]
    [TestCase("{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}")]
    public void A_template_that_would_not_end_is_stopped(string text) =>
        Assert.That(Found(("report.liquid", text)), Is.EqualTo(new[] { "RPT128 report.liquid" }));

    [Test]
    public void An_empty_folder_and_one_that_is_not_there_are_told()
    {
        using var folder = new TemplateFolder(("notes.txt", "x"));

        Assert.That(CodesOf(folder.Path), Has.Length.EqualTo(1).And.One.StartsWith("RPT122"));
        Assert.That(CodesOf(Path.Combine(folder.Path, "none")), Has.Length.EqualTo(1).And.One.StartsWith("RPT121"));
    }

    [Test]
    public void Files_that_are_not_text_or_too_large_are_told()
    {
        using var folder = new TemplateFolder();
        folder.Write("report.liquid", [0x7B, 0xFF, 0xFE]);
        folder.Write("report.css", new byte[2_000_001]);

        Assert.That(CodesOf(folder.Path), Is.EquivalentTo(new[] { "RPT121 report.liquid", "RPT123 report.css" }));
    }

    private static string[] Found(params (string Name, string Text)[] files)
    {
        using var folder = new TemplateFolder(files);
        return CodesOf(folder.Path);
    }

    private static string[] CodesOf(string path)
    {
        Checked<ReportTemplate> read = ReportTemplate.Read(path);
        ValueList<Diagnostic> found = read.IsValid ? Report.WithTemplate(read.Value).RenderHtml().Diagnostics : read.Diagnostics;
        return [.. found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place with { File = Path.GetFileName(diagnostic.Place.File) }}")];
    }
}
