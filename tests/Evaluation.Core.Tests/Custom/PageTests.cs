using Evaluation.Schemes;

namespace Evaluation.Custom;

/// <summary>What <c>docs/custom-rules.md</c> shows is what is compiled.</summary>
public sealed class PageTests
{
    private static readonly string[] Text = File.ReadAllLines(Repository.PathTo("docs", "custom-rules.md"));

    private static readonly string[][] Sources =
    [
        .. Directory.EnumerateFiles(Repository.PathTo("samples", "custom-rules"), "*.cs").Order(StringComparer.Ordinal)
            .Append(Repository.PathTo("tests", "Evaluation.Core.Tests", "Custom", "EvidencedTests.cs"))
            .Select(File.ReadAllLines),
    ];

    private static IEnumerable<string[]> Blocks(string language)
    {
        for (int first = Array.IndexOf(Text, "```" + language); first >= 0; first = Array.IndexOf(Text, "```" + language, first + 1))
            yield return [.. Text.Skip(first + 1).TakeWhile(line => line != "```")];
    }

    [Test]
    public void Its_programs_stand_in_the_sample_and_its_tests()
    {
        string[][] programs = [.. Blocks("csharp")];

        Assert.That(programs, Has.Length.EqualTo(5));
        Assert.That(programs.Where(program => !Sources.Any(source => Holds(source, program))).Select(program => program[0]), Is.Empty);
    }

    [Test]
    public void Its_scheme_is_read_with_the_names_of_the_sample() => Assert.That(
        SchemeFile.Parse(string.Join('\n', Blocks("yaml").Single()), null, CustomRules.Program.Extensions).Diagnostics, Is.Empty);

    /// <summary>Whether the lines stand in the source one after the other, however far they are indented there.</summary>
    private static bool Holds(string[] source, string[] program) => Enumerable.Range(0, source.Length - program.Length + 1).Any(first =>
    {
        int indent = source[first].Length - source[first].TrimStart().Length;
        return program.Index().All(line => source[first + line.Index] == (line.Item.Length == 0 ? "" : new string(' ', indent) + line.Item));
    });
}
