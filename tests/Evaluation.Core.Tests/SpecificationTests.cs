using System.Text;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation;

/// <summary>Reads <c>docs/specs/*.md</c>: every example there is a scheme, its observations, and what must come out.</summary>
public sealed class SpecificationTests
{
    private static readonly string Folder = Repository.PathTo("docs", "specs");

    private static IEnumerable<TestCaseData> Examples() =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(path =>
            File.ReadAllText(path).Split("\n## ").Skip(1).Select(section =>
                new TestCaseData(Path.GetFileName(path), section.Split('\n')[0], section)
                    .SetName($"{Path.GetFileNameWithoutExtension(path)}: {section.Split('\n')[0]}".Replace('.', '·'))));

    [TestCaseSource(nameof(Examples))]
    public void An_example_comes_out_as_written(string file, string title, string section)
    {
        string[] blocks = [.. section.Split("```").Where((_, i) => i % 2 == 1)];
        Assert.That(blocks, Has.Length.InRange(3, 4), $"{file}: {title} needs a scheme, observations, corrections if it likes, and what comes out.");
        Scheme scheme = SchemeFile.Parse(Content(blocks[0]), file).OrThrow();
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(Content(blocks[1])));
        ObservationTable observations = ObservationFile.Read(csv, scheme, file).OrThrow();
        if (blocks.Length == 4)
            observations = Corrected(observations, Content(blocks[2]), file);
        RoundResult result = Scorer.For(scheme).Score(observations);

        string[][] expected = [.. Content(blocks[^1]).Trim().Split('\n').Select(line => line.Split(','))];

        Assert.That(
            expected.Skip(1).Select(row => string.Join(',', row)),
            Is.EquivalentTo(result.Standings.Select(standing => string.Join(',', expected[0].Select(column => Cell(standing, column))))));
    }

    [Test]
    public void Every_page_is_listed_on_the_first_page()
    {
        string first = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.That(
            Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path))
                .Where(page => page != "README.md" && !first.Contains($"({page})", StringComparison.Ordinal)),
            Is.Empty);
    }

    private static ObservationTable Corrected(ObservationTable observations, string corrections, string file)
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(corrections));
        return observations.WithCorrections(CorrectionFile.Read(csv, observations.Scheme, file).OrThrow()).OrThrow();
    }

    private static string Content(string block) => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static string Cell(Standing standing, string column) => column switch
    {
        "subject" => standing.Subject.Name,
        "score" => Number(standing.Score),
        "rank" => Number(standing.Rank),
        "label" => standing.Label,
        "grade" => standing.Grade?.Name ?? "",
        _ => Number(standing.Card[column].Score),
    };

    private static string Number(decimal? number) => number is { } value ? ScoreText.Format(value) : "";
}
