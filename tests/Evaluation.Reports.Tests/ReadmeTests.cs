using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>What the README shows of reports is what the code does; the first program is tested with the library it needs.</summary>
public sealed class ReadmeTests
{
    [TestCase("README.md")]
    [TestCase("README.zh-CN.md")]
    public void Its_second_program_is_the_one_that_is_compiled(string file)
    {
        string[] source = File.ReadAllLines(Repository.PathTo("tests", "Evaluation.Reports.Tests", "ReadmeExample.cs"));
        int first = Array.IndexOf(source, "        // README") + 1;
        int end = Array.LastIndexOf(source, "        // README");
        string[] program = File.ReadAllText(Repository.PathTo(file)).Split("```csharp\n")[2].Split("\n```")[0].Split("\n\n", 2)[1].Split('\n');
        Assert.That(program, Is.EqualTo(source[first..end].Select(line => line.Length == 0 ? line : line[8..])));
    }

    [Test]
    public void It_prints_how_sure_the_ranks_are_and_writes_all_that_the_documentation_lists()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "sichuan-land-2011.yaml"));
        RoundResult result = Scorer.For(scheme).Score(ObservationFile.Load(Repository.PathTo("samples", "sichuan-land-2011", "observations.csv"), scheme));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("readme");
        string printed;
        try
        {
            printed = Captured(folder.FullName, () => ReadmeExample.Run(result));
            Assert.That(
                Directory.GetFiles(Path.Combine(folder.FullName, "out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.FullName, path).Replace('\\', '/')),
                Is.SupersetOf(new[] { "out/report.html", "out/everything/manifest.json", "out/everything/zh/report.docx", "out/everything/en/results.xlsx" }));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.That(printed, Does.StartWith("Of 21 subjects with a rank"));
    }

    private static string Captured(string folder, Action run)
    {
        string before = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(captured);
            run();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = before;
        }

        return captured.ToString();
    }
}
