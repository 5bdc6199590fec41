using System.Text.Json;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Simulation.Writing;

namespace Evaluation.Cli.Commands;

public sealed class ReportCommandTests
{
    private static CommandRun Report(string folder, params string[] more) => ReportIn("en", folder, more);

    private static CommandRun ReportIn(string locale, string folder, params string[] more) =>
        CommandRun.In(locale, ["report", Sample.LandScheme, Sample.LandObservations, "--out", folder, .. more]);

    private static string Conduct(string name) => Sample.PathTo("samples", "conduct", name);

    [TestCase("en", "Outputs: 34 written, 0 unchanged", "Outputs: 0 written, 34 unchanged")]
    [TestCase("zh-CN", "成果：写出 34 个，未变 0 个", "成果：写出 0 个，未变 34 个")]
    public void Everything_is_written_once_and_only_what_changed_again(string locale, string first, string second)
    {
        string folder = Sample.NewFolder();

        CommandRun run = ReportIn(locale, folder);
        CommandRun again = ReportIn(locale, folder);

        Assert.That((run.Code, run.Error, again.Code, again.Error), Is.EqualTo((0, "", 0, "")));
        Assert.That(run.Output, Does.StartWith(first));
        Assert.That(again.Output, Does.StartWith(second));
    }

    [Test]
    public void Studies_languages_and_the_previous_round_add_their_files()
    {
        string folder = Sample.NewFolder();

        CommandRun run = Report(
            folder, "--language", "both", "--with", "patterns", "robustness", "--draws", "200", "--previous", Sample.LandScheme, Sample.LandObservations);
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json"))).RootElement;

        Assert.That(run.Code, Is.Zero, run.Error);
        foreach (string name in new[] { "robustness.json", "comparison.json", "zh/patterns.txt", "en/robustness.txt", "en/comparison.txt", "zh/charts/rank-ranges.png" })
            Assert.That(Path.Combine(folder, name), Does.Exist);
        Assert.That(manifest.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("role").GetString()),
            Is.EqualTo(new[] { "scheme", "observations", "previous-scheme", "previous-observations" }));
    }

    [TestCase("{")]
    [TestCase("{0}")]
    [TestCase("}{")]
    [TestCase("%s")]
    public void Names_that_look_like_placeholders_come_out_as_they_are(string name)
    {
        var round = new HostileRound(name);
        ObservationTable observed = round.Observed();
        string folder = Sample.NewFolder();
        string scheme = Sample.Write("scheme.yaml", SchemeFile.ToYaml(round.Scheme));
        string now = Sample.Write("now.csv", stream => SimulationCsv.Write(observed, stream, default));
        string before = Sample.Write("before.csv", stream => SimulationCsv.Write(round.Observed(shift: 1), stream, default));
        string corrections = Sample.Write("corrections.csv", stream => SimulationCsv.Write(round.Corrections(observed), stream));

        CommandRun run = CommandRun.Of(
            "report", scheme, now, "--out", folder, "--language", "both", "--corrections", corrections, "--previous", scheme, before,
            "--with", "evaluators", "patterns", "robustness", "sensitivity", "--draws", "100");

        Assert.That(run.Code, Is.Zero, run.Error);
        foreach (string file in new[] { "ranking.csv", "zh/report.html", "en/report.html", "zh/comparison.txt", "en/evaluators.txt", "en/patterns.txt" })
            Assert.That(File.ReadAllText(Path.Combine(folder, file)), Does.Contain(name), file);
    }

    [TestCase("en", "Is the assessment itself sound?")]
    [TestCase("zh-CN", "评估自身规范性")]
    public void A_dossier_adds_the_conduct_of_the_assessment_everywhere(string locale, string heading)
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.In(locale, "report", Conduct("scheme.yaml"), Conduct("observations.csv"), "--corrections", Conduct("corrections.csv"), "--dossier", Conduct("warning-signs.yaml"), "--out", folder);

        Assert.That(run.Code, Is.Zero, run.Error);
        foreach (string name in new[] { "conduct.json", "conduct.txt", "appeals.csv", "charts/verdicts.png", "charts/appeals.svg" })
            Assert.That(Path.Combine(folder, name), Does.Exist);
        Assert.That(File.ReadAllText(Path.Combine(folder, "report.html")), Does.Contain(heading));
        Assert.That(File.ReadAllText(Path.Combine(folder, "manifest.json")), Does.Contain("\"role\": \"dossier\"").And.Contain("warning-signs.yaml"));
        Assert.That(run.Output, Does.Contain("conduct.txt"));
    }

    [Test]
    public void The_conduct_is_told_as_the_command_of_that_name_tells_it()
    {
        string folder = Sample.NewFolder();

        Report(folder, "--dossier", Conduct("warning-signs.yaml"));
        CommandRun conduct = CommandRun.In("en", "conduct", Conduct("warning-signs.yaml"), "--scheme", Sample.LandScheme, "--observations", Sample.LandObservations);

        Assert.That(File.ReadAllText(Path.Combine(folder, "conduct.txt")), Is.EqualTo(conduct.Output));
    }

    [Test]
    public void A_wrong_dossier_is_told_before_any_work_and_nothing_is_written()
    {
        string folder = Sample.NewFolder();

        CommandRun run = Report(folder, "--dossier", Sample.Write("dossier.yaml", "programme: x\nlucky: 7\n"));

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("dossier.yaml(2,1)"));
        Assert.That(folder, Does.Not.Exist);
    }

    [Test]
    public void A_template_makes_the_page_and_a_changed_one_rewrites_nothing_else()
    {
        string folder = Sample.NewFolder();
        string template = Sample.Write("template/report.liquid", "only {{ Standings[0].Name }}");

        CommandRun first = Report(folder, "--template", Path.GetDirectoryName(template)!);
        string manifest = File.ReadAllText(Path.Combine(folder, "manifest.json"));
        File.AppendAllText(template, "!");
        CommandRun second = Report(folder, "--template", Path.GetDirectoryName(template)!);

        Assert.That((first.Code, second.Code), Is.EqualTo((0, 0)), first.Error + second.Error);
        Assert.That(File.ReadAllText(Path.Combine(folder, "report.html")), Is.EqualTo("only 成都市!"));
        Assert.That(second.Output, Does.StartWith("Outputs: 1 written, 33 unchanged"));
        Assert.That(manifest, Does.Contain("\"role\": \"template\""));
        Assert.That(File.ReadAllText(Path.Combine(folder, "manifest.json")), Is.Not.EqualTo(manifest), "the template has another hash");
    }

    [Test]
    public void A_bad_template_is_told_and_leaves_everything_as_it_was()
    {
        string folder = Sample.NewFolder();
        Report(folder);
        string page = File.ReadAllText(Path.Combine(folder, "report.html"));

        CommandRun syntax = Report(folder, "--template", Sample.Write("syntax.liquid", "{% if %}"));
        CommandRun name = Report(folder, "--template", Sample.Write("name.liquid", "\n{{ Nothing }}"));
        CommandRun none = Report(folder, "--template", Path.Combine(folder, "charts"));

        Assert.That((syntax.Code, name.Code, none.Code), Is.EqualTo((1, 1, 1)));
        Assert.That(name.Error, Does.Contain("RPT125").And.Contain("name.liquid(2,4)"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "report.html")), Is.EqualTo(page));
        Assert.That(Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void What_somebody_changed_is_kept_until_it_is_forced()
    {
        string folder = Sample.NewFolder();
        Report(folder);
        File.AppendAllText(Path.Combine(folder, "ranking.csv"), "a remark");

        CommandRun kept = Report(folder);
        CommandRun forced = Report(folder, "--force");

        Assert.That(kept.Output, Does.StartWith("Outputs: 0 written, 33 unchanged, 1 kept"));
        Assert.That(kept.Error, Does.Contain("RPT161"));
        Assert.That((forced.Output[..26], forced.Error), Is.EqualTo(("Outputs: 1 written, 35 unc", "")));
    }

    [TestCase("CLI111", "--previous", "scheme.yaml")]
    [TestCase("CLI112", "--renamed", "renamed.csv")]
    [TestCase("CLI106", "--with", "luck")]
    [TestCase("CLI106", "--language", "fr")]
    public void A_call_that_is_half_or_unknown_is_a_wrong_call(string code, params string[] more)
    {
        CommandRun run = Report(Sample.NewFolder(), more);

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(code));
    }

    [Test]
    public void Evaluators_are_reviewed_only_where_there_are_some()
    {
        CommandRun run = Report(Sample.NewFolder(), "--with", "evaluators");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("CLI303"));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_a_finding()
    {
        CommandRun run = Report(Sample.Write("taken", "a file, not a folder"));

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error CLI201"));
    }

    [Test]
    public void A_stopped_call_ends_with_130_and_leaves_no_file()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal, new CancellationToken(canceled: true), "report", Sample.LandScheme, Sample.LandObservations, "--out", folder);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(folder, Does.Not.Exist);
    }
}
