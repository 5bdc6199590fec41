using System.Text.Json;
using Evaluation.Simulation;

namespace Evaluation.Patterns;

/// <summary>What <c>docs/patterns.md</c> and <c>docs/results.md</c> say of screens is what the code does.</summary>
public sealed class PatternsPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathTo("docs", "patterns.md"));

    [Test]
    public void Its_program_is_the_one_that_is_compiled()
    {
        string[] source = File.ReadAllLines(Repository.PathTo("tests", "Evaluation.Core.Tests", "Patterns", "PatternsPageExample.cs"));
        int first = Array.IndexOf(source, "        // PAGE") + 1;
        int end = Array.LastIndexOf(source, "        // PAGE");

        string[] program = [.. Page.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")];

        Assert.That(program, Is.EqualTo(source[first..end].Select(line => line.Length == 0 ? line : line[8..])));
    }

    [Test]
    public void Its_program_runs()
    {
        TextWriter console = Console.Out;
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(captured);
            PatternsPageExample.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.That(captured.ToString(), Does.Contain("Patterns of scoring: 模拟轮次").And.Contain("30 sheets of 6 evaluators about 30 subjects on 40 indicators."));
    }

    [Test]
    public void It_names_every_pattern_that_can_be_planted()
    {
        string page = string.Join('\n', Page);

        Assert.That(
            Enum.GetValues<PlantedKind>().Select(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_page_of_result_files_names_every_member_of_the_JSON()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "results.md"));
        using JsonDocument json = JsonDocument.Parse(PatternScreenJson.ToText(CraftedScreen.Of(60)));

        Assert.That(Members(json.RootElement).Distinct().Where(member => !page.Contains($"`{member}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}
