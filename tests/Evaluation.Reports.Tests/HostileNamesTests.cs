using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Evaluation.Reports.Outputs;

namespace Evaluation.Reports;

/// <summary>Names that look like placeholders neither stop an output nor come out changed.</summary>
public sealed partial class HostileNamesTests
{
    [TestCase("{")]
    [TestCase("{0}")]
    [TestCase("}{")]
    [TestCase("%s")]
    [TestCase("{{1 points}}$1")]
    public void Every_output_has_the_name_as_it_is(string name)
    {
        RoundMaterial material = HostileMaterial.Of(new HostileRound(name));
        RoundOutput[] outputs = [.. RoundOutputs.Of(material, Language.Chinese, Language.English).Where(output => !output.Name.EndsWith(".png", StringComparison.Ordinal))];
        var texts = outputs.ToDictionary(output => output.Name, output => TextsOf(output).ToArray());

        Assert.That(
            texts.Where(text => !text.Value.Any(line => line.Contains(name, StringComparison.Ordinal))).Select(text => text.Key).Where(file => !NameNobody(file)), Is.Empty);
        Assert.That(texts.SelectMany(text => text.Value).Where(line => OpenPlaceholder().IsMatch(line.Replace(name, "", StringComparison.Ordinal))), Is.Empty);
    }

    [TestCase("{")]
    [TestCase("{0}")]
    [TestCase("%s")]
    public void The_page_on_conduct_has_it_too(string name)
    {
        var round = new HostileRound(name);
        RoundMaterial material = HostileMaterial.Of(round);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string page = RoundReport.Of(material, language, null, default).WithConduct(HostileMaterial.ConductOf(round, material)).ToHtml();
            string section = page[page.IndexOf("<section id=\"conduct\"", StringComparison.Ordinal)..page.IndexOf("<section id=\"annex\"", StringComparison.Ordinal)];

            Assert.That(section, Does.Contain(name));
            Assert.That(OpenPlaceholder().IsMatch(section.Replace(name, "", StringComparison.Ordinal)), Is.False);
        }
    }

    /// <summary>Nothing was renamed, and charts of the whole have no names.</summary>
    private static bool NameNobody(string file) => file == "suggested-renamings.csv" || file.Contains("charts/", StringComparison.Ordinal);

    private static IEnumerable<string> TextsOf(RoundOutput output)
    {
        using var written = new MemoryStream();
        output.Write(written, null, default);
        written.Position = 0;
        if (!output.Name.EndsWith("x", StringComparison.Ordinal))
            return Encoding.UTF8.GetString(written.ToArray()).Split('\n').Where(line => !line.StartsWith("<script", StringComparison.Ordinal) && !line.Contains("data-words", StringComparison.Ordinal) && !line.Contains("told.dataset", StringComparison.Ordinal));
        using var package = new ZipArchive(written);
        return [.. package.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(entry => new StreamReader(entry.Open()).ReadToEnd().Split('>'))];
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex OpenPlaceholder();
}
