using Evaluation.Reports;

namespace Evaluation.Cli.Commands;

public sealed class PageTemplateCommandTests
{
    private string folder = "";

    [SetUp]
    public void Name_a_folder() => folder = Path.Combine(Path.GetTempPath(), "evaluation-" + Path.GetRandomFileName());

    [TearDown]
    public void Drop_it()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void The_files_are_written_and_not_replaced_without_force()
    {
        Assert.That(CommandRun.Of("page-template", "--out", folder).Code, Is.EqualTo(ExitCode.Done));
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(ReportTemplate.FileNames));

        CommandRun again = CommandRun.Of("page-template", "--out", folder);
        Assert.That(again.Code, Is.Not.EqualTo(ExitCode.Done));
        Assert.That(again.Error, Does.Contain("CLI203").And.Contain("report.css").And.Contain("subject.liquid"));
        Assert.That(CommandRun.Of("page-template", "--out", folder, "--force").Code, Is.EqualTo(ExitCode.Done));
    }

    [Test]
    public void A_template_changes_the_page_that_score_writes()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.liquid"), "only {{ Standings[0].Name }}");
        CommandRun run = CommandRun.Of("score", Scheme, Observations, "--out", Path.Combine(folder, "out"), "--template", folder);

        Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);
        Assert.That(File.ReadAllText(Path.Combine(folder, "out", "report.html")), Is.EqualTo("only 成都市"));
    }

    [Test]
    public void Errors_of_a_template_are_told_with_their_place_and_nothing_is_written()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.liquid"), "\n{{ Nothing }}");
        CommandRun run = CommandRun.Of("score", Scheme, Observations, "--out", Path.Combine(folder, "out"), "--template", Path.Combine(folder, "report.liquid"));

        Assert.That(run.Error, Does.Contain("RPT125").And.Contain("report.liquid(2,4)"));
        Assert.That(File.Exists(Path.Combine(folder, "out", "report.html")), Is.False);
    }

    [Test]
    public void A_template_without_a_folder_for_the_page_is_refused() =>
        Assert.That(CommandRun.Of("score", Scheme, Observations, "--template", "x").Error, Does.Contain("CLI225").And.Contain("--out"));

    private static string Scheme => Repository.PathTo("schemes", "sichuan-land-2011.yaml");

    private static string Observations => Repository.PathTo("samples", "sichuan-land-2011", "observations.csv");
}
