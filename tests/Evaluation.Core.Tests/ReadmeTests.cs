using Evaluation.Schemes;

namespace Evaluation;

/// <summary>What the README shows is what the code does.</summary>
[TestFixture("README.md")]
[TestFixture("README.zh-CN.md")]
public sealed class ReadmeTests(string file)
{
    [Test]
    public void Its_program_is_the_one_that_is_compiled()
    {
        string[] source = File.ReadAllLines(Repository.PathTo("tests", "Evaluation.Core.Tests", "ReadmeExample.cs"));
        string[] program = [.. Block("csharp").SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0)];
        int first = Array.IndexOf(source, "        // README") + 1;
        int end = Array.LastIndexOf(source, "        // README");

        Assert.That(program, Is.EqualTo(source[first..end].Select(line => line.Length == 0 ? line : line[8..])));
    }

    [Test]
    public void Its_program_prints_the_published_ranking_and_explains_the_first()
    {
        string printed = Captured(ReadmeExample.Run);

        Assert.That(printed, Does.StartWith("1 成都市 96.4\n2 眉山市 94.0\n"));
        Assert.That(printed, Does.Contain("\n9 泸州市 67.0\n9 阿坝州 67.0\n11 遂宁市 65.6\n"));
        Assert.That(printed, Does.Contain("A1 信息公开与更新: 74.4 of 77, 2.6 lost"));
    }

    [Test]
    public void Its_scheme_is_valid() => Assert.That(SchemeFile.Parse(string.Join('\n', Block("yaml"))).Diagnostics, Is.Empty);

    [Test]
    public void Its_links_lead_to_files_of_the_checkout()
    {
        IEnumerable<string> broken = System.Text.RegularExpressions.Regex.Matches(Text, @"\]\((?!https?:)([^)#]+)\)")
            .Select(match => match.Groups[1].Value)
            .Where(path => !Path.Exists(Repository.PathTo(path.Split('/'))));

        Assert.That(broken, Is.Empty);
    }

    private string Text => File.ReadAllText(Repository.PathTo(file));

    private string[] Block(string language)
    {
        string[] lines = Text.Split('\n');
        return [.. lines.SkipWhile(line => line != "```" + language).Skip(1).TakeWhile(line => line != "```")];
    }

    private static string Captured(Action run)
    {
        string folder = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            Console.SetOut(captured);
            run();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        return captured.ToString();
    }
}
