using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class CompareCommandTests
{
    private static CommandRun Compare(params string[] more) => CompareIn("en", more);

    private static CommandRun CompareIn(string locale, params string[] more) =>
        CommandRun.In(locale, ["compare", Sample.LandScheme, Sample.LandObservations, Sample.LandScheme, .. more]);

    /// <summary>The round a year later with 成都市 under a shorter name.</summary>
    private static string Later() => Sample.Write(
        "later.csv", File.ReadAllText(Sample.LandObservations).Replace("成都市", "成都", StringComparison.Ordinal));

    [TestCase("en", "Totals rose for 0, fell for 0, stayed for 21.", "Nothing stands in the way", "Nobody moved.")]
    [TestCase("zh-CN", "总分上升 0 个，下降 0 个，不变 21 个。", "可直接比较", "名次均无变动。")]
    public void A_round_compared_with_itself_has_not_changed(string locale, params string[] expected)
    {
        CommandRun run = CompareIn(locale, Sample.LandObservations);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty, run.Output);
    }

    [Test]
    public void A_likely_renaming_is_told_and_followed_once_it_is_declared()
    {
        string folder = Sample.NewFolder();
        string later = Later();
        CommandRun blind = Compare(later, "--out", folder);
        CommandRun told = Compare(later, "--renamed", Path.Combine(folder, "suggested-renamings.csv"), "--format", "json");
        JsonElement root = JsonDocument.Parse(told.Output).RootElement;

        Assert.That(blind.Error, Does.Contain("CMP214"));
        Assert.That(blind.Output, Does.Contain("New subjects (1): 成都.").And.Contain("成都市 → 成都: "));
        Assert.That((told.Code, told.Error), Is.EqualTo((0, "")));
        Assert.That(root.GetProperty("renamedSubjects")[0].GetProperty("matchedBy").GetString(), Is.EqualTo("declared"));
        Assert.That(root.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("change").GetDecimal()), Is.All.Zero);
    }

    [Test]
    public void The_files_have_what_is_printed_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = Compare(Sample.LandObservations, "--out", folder);
        CommandRun json = CompareIn("zh-CN", Sample.LandObservations, "--format", "json");

        Assert.That(File.ReadAllText(Path.Combine(folder, "comparison.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "comparison.json"))));
        foreach (string[] parts in File.ReadLines(Path.Combine(folder, "comparison.sha256")).Select(line => line.Split("  ")))
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, parts[1])))), Is.EqualTo(parts[0]));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(6));
        Assert.That(File.ReadAllLines(Path.Combine(folder, "comparison-subjects.csv")), Has.Length.EqualTo(22));
    }

    [Test]
    public void A_file_of_renamings_with_errors_stops_the_work()
    {
        CommandRun run = Compare(Sample.LandObservations, "--renamed", Sample.Write("renamed.csv", "kind,before,after\nunit,a,b\nsubject,,c\n"));

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("CMP101").And.Contain("CMP102"));
    }
}
