using System.Text.Json;

namespace Evaluation.Cli.Commands;

/// <summary><c>evaluation patterns</c> saves what labels have taught, and asks it again.</summary>
public sealed class PatternsModelTests
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "cli", "judged-round");
        CommandRun.Of("simulate", "--out", folder, "--offices", "60", "--evaluators", "6", "--indicators", "12", "--plant", "straight-lining:0.3", "--force");
        File.WriteAllText(Path.Combine(folder, "labels.csv"), "evaluator,subject,label\n" + string.Join('\n', LabelsIn(folder)));
        return folder;
    });

    private static string PathTo(string name) => Path.Combine(Folder.Value, name);

    /// <summary>All but the last ten sheets judged as they were made.</summary>
    private static IEnumerable<string> LabelsIn(string folder)
    {
        HashSet<string> planted = [.. File.ReadLines(Path.Combine(folder, "truth.csv")).Skip(1).Select(line => line.Split(',')[2])];
        return File.ReadLines(Path.Combine(folder, "observations.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => (Subject: cells[0], Evaluator: cells[3])).Distinct()
            .SkipLast(10).Select(sheet => $"{sheet.Evaluator},{sheet.Subject},{(planted.Contains(sheet.Subject) ? "yes" : "no")}");
    }

    private static CommandRun Screen(params string[] more) => CommandRun.Of(["patterns", PathTo("scheme.yaml"), PathTo("observations.csv"), "--draws", "999", .. more]);

    [Test]
    public void A_model_is_saved_and_asked_again()
    {
        string file = Path.Combine(Sample.NewFolder(), "models", "sheets.model");

        CommandRun learnt = Screen("--labels", PathTo("labels.csv"), "--save-model", file);
        CommandRun asked = Screen("--model", file, "--format", "json");

        Assert.That((learnt.Code, asked.Code), Is.EqualTo((0, 0)), learnt.Error + asked.Error);
        Assert.That(learnt.ErrorLines, Is.EqualTo(new[] { "Written:", $"  {Path.GetFullPath(file)}  the model learnt from the labels, for --model" }));
        Assert.That(asked.Error, Is.Empty);
        JsonElement root = JsonDocument.Parse(asked.Output).RootElement;
        Assert.That(root.GetProperty("manifest").GetProperty("modelHash").GetString(), Has.Length.EqualTo(64));
        Assert.That(root.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("basis").GetString() == "model" && finding.GetProperty("p").ValueKind == JsonValueKind.Null), Is.GreaterThan(9));
    }

    [Test]
    public void Saving_twice_gives_the_same_bytes()
    {
        string folder = Sample.NewFolder();
        string[] files = [Path.Combine(folder, "a.model"), Path.Combine(folder, "b.model")];

        foreach (string file in files)
            Screen("--labels", PathTo("labels.csv"), "--save-model", file, "--threads", file == files[0] ? "1" : "2");

        Assert.That(File.ReadAllBytes(files[1]), Is.EqualTo(File.ReadAllBytes(files[0])));
    }

    [Test]
    public void A_damaged_model_or_none_stops_the_work([Values("PAT900", "PAT901")] string code)
    {
        string file = code == "PAT900" ? Path.Combine(Sample.NewFolder(), "absent.model") : Sample.Write("bad.model", "PK");

        CommandRun run = Screen("--model", file);

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain(code).And.Contain(".model"));
    }

    [Test]
    public void Too_few_labels_teach_nothing_and_the_screen_is_printed_all_the_same()
    {
        string labels = Sample.Write("few.csv", "evaluator,subject,label\nE01,O001,no\n");
        string file = Path.Combine(Sample.NewFolder(), "sheets.model");

        CommandRun run = Screen("--labels", labels, "--save-model", file);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("In short"));
        Assert.That(run.Error, Does.Contain("CLI247").And.Contain("PAT921"));
        Assert.That(file, Does.Not.Exist);
    }

    [Test]
    public void A_pattern_left_out_saves_no_model()
    {
        CommandRun run = Screen("--labels", PathTo("labels.csv"), "--without", "PAT106", "--save-model", Path.Combine(Sample.NewFolder(), "sheets.model"));

        Assert.That((run.Code, run.Error.Contains("CLI247", StringComparison.Ordinal), run.Error.Contains("--without", StringComparison.Ordinal)), Is.EqualTo((1, true, true)));
    }

    [Test]
    public void A_place_that_cannot_be_written_is_told_of()
    {
        CommandRun run = Screen("--labels", PathTo("labels.csv"), "--save-model", Folder.Value);

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("CLI248").And.Contain("--save-model"));
    }

    [TestCase("CLI112", "--save-model", "x.model")]
    [TestCase("CLI132", "--model", "x.model", "--labels", "labels.csv")]
    public void Options_that_do_not_go_together_are_a_wrong_call(string code, params string[] options)
    {
        CommandRun run = Screen(options);

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.ErrorLines.Single(), Does.Contain(code).And.Contain("--labels"));
    }
}
