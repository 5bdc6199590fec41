using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class SampleCommandTests
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 12).Select(i => FormattableString.Invariant($"office {i}"))];

    private static string Frame => Sample.Write("frame.csv", "单位,层\n" + string.Concat(Names.Select((name, i) => $"{name},{(i < 8 ? "市" : "县")}\n")));

    [Test]
    public void The_units_with_the_smallest_digests_are_drawn()
    {
        JsonElement record = JsonDocument.Parse(CommandRun.Of("sample", Frame, "--size", "4", "--seed", "lottery 7", "--format", "json").Output).RootElement;
        string[] expected = [.. Names.OrderBy(name => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("lottery 7\n\n" + name))), StringComparer.Ordinal).Take(4)];

        Assert.That(record.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("name").GetString()), Is.EqualTo(expected));
        Assert.That(record.GetProperty("seed").GetString(), Is.EqualTo("lottery 7"));
    }

    [TestCase("proportional", 4, 2)]
    [TestCase("equal", 3, 3)]
    public void Strata_share_the_sample(string allocation, int cities, int counties)
    {
        JsonElement record = JsonDocument.Parse(CommandRun.Of("sample", Frame, "--size", "6", "--seed", "s", "--by-stratum", allocation, "--format", "json").Output).RootElement;

        Assert.That(
            record.GetProperty("strata").EnumerateArray().ToDictionary(share => share.GetProperty("stratum").GetString()!, share => share.GetProperty("drawn").GetInt32()),
            Is.EqualTo(new Dictionary<string, int> { ["市"] = cities, ["县"] = counties }));
    }

    [TestCase("en", "4 of 12 drawn with the seed 's'.")]
    [TestCase("zh-CN", "从 12 个中抽取 4 个，种子“s”。")]
    public void People_read_it_in_their_language(string locale, string first)
    {
        CommandRun run = CommandRun.In(locale, "sample", Frame, "--size", "4", "--seed", "s");

        Assert.That((run.Code, run.Error, run.OutputLines[0]), Is.EqualTo((0, "", first)));
    }

    [Test]
    public void Everything_wrong_with_the_list_is_told()
    {
        CommandRun run = CommandRun.Of("sample", Sample.Write("bad.csv", "subject,size\na,1\na,2\n,3\nb,large\n"), "--size", "1", "--seed", "s");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(new[] { "CON041", "CON042", "PAT961" }.Where(code => !run.Error.Contains(code, StringComparison.Ordinal)), Is.Empty, run.Error);
    }

    [Test]
    public void A_sample_without_size_or_seed_is_a_wrong_call()
    {
        Assert.That(CommandRun.Of("sample", Frame, "--size", "4").Code, Is.EqualTo(ExitCode.WrongCall));
        Assert.That(CommandRun.Of("sample", Frame, "--seed", "s").Code, Is.EqualTo(ExitCode.WrongCall));
        Assert.That(CommandRun.Of("sample", Frame, "--size", "0", "--seed", "s").Code, Is.EqualTo(ExitCode.WrongCall));
    }
}
