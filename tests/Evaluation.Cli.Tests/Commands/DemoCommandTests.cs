namespace Evaluation.Cli.Commands;

public sealed class DemoCommandTests
{
    [TestCase("en", "21 of 21 totals and ranks equal the published ones")]
    [TestCase("zh-CN", "21 个总分与名次中有 21 个与公布值一致")]
    public void The_published_ranking_comes_out_again(string locale, string verdict)
    {
        CommandRun run = CommandRun.In(locale, "demo", "--out", Sample.NewFolder());

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.OutputLines, Does.Contain(verdict));
    }

    [Test]
    public void Every_row_has_the_published_total_and_rank_twice_ours_and_theirs()
    {
        CommandRun run = CommandRun.Of("demo", "--out", Sample.NewFolder());

        string[][] rows = [.. run.OutputLines.Skip(3).Take(21).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        foreach ((string rank, string subject, decimal total) in Sample.Published("sichuan-land-2011"))
        {
            string[] row = rows.Single(cells => cells[1] == subject);
            string published = total.ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
            Assert.That(row[0], Is.EqualTo(rank));
            Assert.That(row[^3..], Is.EqualTo(new[] { published, published, rank }));
        }
    }

    [Test]
    public void The_shared_ninth_rank_is_followed_by_the_eleventh()
    {
        CommandRun run = CommandRun.Of("demo", "--out", Sample.NewFolder());

        string[] ranks = [.. run.OutputLines.Skip(3).Take(21).Select(line => line.TrimStart().Split(' ')[0])];
        Assert.That(ranks[7..11], Is.EqualTo(new[] { "8", "9", "9", "11" }));
    }

    [Test]
    public void The_first_is_explained_and_the_files_are_where_the_command_says()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("demo", "--out", folder);

        Assert.That(run.Output, Does.Contain("成都市 · 四川省国土资源系统政务公开评估（2011）").And.Contain("A1 信息公开与更新: 74.4 of 77"));
        foreach (string name in new[] { "report.html", "report.docx", "results.xlsx", "problems", "charts", "robustness.txt", "ranking.csv", "result.json", "manifest.json" })
        {
            Assert.That(run.Output, Does.Contain(Path.Combine(Path.GetFullPath(folder), name)));
            Assert.That(Path.Combine(folder, name), Does.Exist);
        }
    }

    [Test]
    public void What_it_tells_to_try_next_works()
    {
        string folder = Sample.NewFolder();
        CommandRun demo = CommandRun.Of("demo", "--out", folder);

        string[] suggestions = [.. demo.OutputLines.Where(line => line.StartsWith("  evaluation ", StringComparison.Ordinal))];

        Assert.That(suggestions, Has.Length.EqualTo(3));
        foreach (string suggestion in suggestions)
            Assert.That(CommandRun.Of([.. suggestion.Trim().Split(' ').Skip(1)]).Code, Is.Zero, suggestion);
    }

    [Test]
    public void The_results_are_those_of_scoring_the_sample()
    {
        string demo = Sample.NewFolder();
        string score = demo + "-score";
        CommandRun.Of("demo", "--out", demo);
        CommandRun.Of("score", Sample.LandScheme, Sample.LandObservations, "--out", score);

        foreach (string name in new[] { "ranking.csv", "result.json" })
            Assert.That(File.ReadAllBytes(Path.Combine(demo, name)), Is.EqualTo(File.ReadAllBytes(Path.Combine(score, name))), name);
    }

    [Test]
    public void The_files_are_those_of_a_report_on_what_it_wrote()
    {
        string demo = Sample.NewFolder();
        string report = demo + "-report";
        CommandRun.Of("demo", "--out", demo);
        CommandRun run = CommandRun.Of(
            "report", Path.Combine(demo, "scheme.yaml"), Path.Combine(demo, "observations.csv"), "--out", report, "--with", "robustness", "sensitivity", "--draws", "2000");

        string[] names = [.. Directory.EnumerateFiles(report, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(report, path))];
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(names, Has.Length.EqualTo(48));
        foreach (string name in names)
            Assert.That(File.ReadAllBytes(Path.Combine(demo, name)), Is.EqualTo(File.ReadAllBytes(Path.Combine(report, name))), name);
    }

    [Test]
    public void A_second_demo_changes_nothing()
    {
        string folder = Sample.NewFolder();
        CommandRun.Of("demo", "--out", folder);

        Assert.That(CommandRun.Of("demo", "--out", folder).Output, Does.Contain("Outputs: 0 written, 47 unchanged, 0 kept"));
    }

    [Test]
    public void A_made_up_round_is_reviewed_screened_studied_and_compared()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("demo", "--simulated", "--out", folder);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("A made-up round: 300 subjects, 12 evaluators").And.Contain("Findings to look at"));
        foreach (string name in new[] { "round/truth.csv", "evaluators.json", "patterns.txt", "robustness.txt", "comparison.txt", "report.docx", "charts/severity.svg", "round/dossier.yaml", "conduct.txt", "conduct.json", "appeals.csv", "charts/verdicts.png", "charts/appeals.svg" })
            Assert.That(Path.Combine(folder, name), Does.Exist);
        Assert.That(Directory.GetFiles(Path.Combine(folder, "problems")), Has.Length.EqualTo(300));
        string[] planted = [.. File.ReadLines(Path.Combine(folder, "round", "conduct-truth.csv")).Skip(1).Select(line => line.Split(',')[0])];
        string conduct = File.ReadAllText(Path.Combine(folder, "conduct.txt"));
        Assert.That(planted, Has.Length.EqualTo(4).And.All.Matches<string>(rule => conduct.Contains("- " + rule, StringComparison.Ordinal)), "every planted fault is found");
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_a_finding()
    {
        string file = Sample.Write("taken", "a file, not a folder");

        CommandRun run = CommandRun.Of("demo", "--out", file);
        CommandRun chinese = CommandRun.In("zh-CN", "demo", "--out", file);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error CLI201: The results cannot be written here: A file has the name of the folder."));
        Assert.That(chinese.Error, Does.Contain("结果无法写入此处：文件夹处已有同名文件。 请用 --out 指定另一个文件夹。"));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
    }
}
