using System.Text.Json;
using Evaluation.Findings;

namespace Evaluation.Patterns;

public sealed class PatternScreenJsonTests
{
    private static readonly PatternScreen Screen = CraftedScreen.Of(60, rename: text => text + "\u202E<b>\"{0}");

    private static JsonElement Root => JsonDocument.Parse(PatternScreenJson.ToText(Screen)).RootElement;

    [Test]
    public void Every_finding_is_there_with_its_family_basis_and_cells()
    {
        JsonElement[] written = [.. Root.GetProperty("findings").EnumerateArray()];

        Assert.That(written, Has.Length.EqualTo(Screen.Findings.Count).And.Length.GreaterThan(5));
        for (int i = 0; i < written.Length; i++)
        {
            Finding finding = Screen.Findings[i];
            Assert.That(written[i].GetProperty("kind").GetString(), Is.EqualTo(finding.Kind.Code));
            Assert.That(written[i].GetProperty("statement").GetProperty("zh").GetString(), Is.EqualTo(finding.Statement.Chinese));
            Assert.That(written[i].GetProperty("basis").GetString(), Is.EqualTo(finding.Basis.ToString().ToLowerInvariant()));
            Assert.That(written[i].GetProperty("p").ValueKind, Is.EqualTo(finding.PValue is null ? JsonValueKind.Null : JsonValueKind.Number));
            Assert.That(Root.GetProperty("families")[written[i].GetProperty("family").GetInt32()].GetProperty("name").GetProperty("en").GetString(), Is.EqualTo(finding.Family.Name.English));
            Assert.That(written[i].GetProperty("cells").GetArrayLength(), Is.EqualTo(finding.Cells.Count));
        }
    }

    [Test]
    public void The_manifest_tells_what_it_was_made_from()
    {
        JsonElement manifest = Root.GetProperty("manifest");

        Assert.That(Root.GetProperty("format").GetString(), Is.EqualTo("evaluation-patterns"));
        Assert.That(manifest.GetProperty("schemeHash").GetString(), Has.Length.EqualTo(64));
        Assert.That(manifest.GetProperty("seed").GetInt64(), Is.EqualTo(1));
        Assert.That(manifest.GetProperty("formalIndicators").GetArrayLength(), Is.EqualTo(Screen.Inputs.FormalIndicators.Count));
        Assert.That(manifest.GetProperty("closed").GetString(), Does.EndWith("+08:00"));
        Assert.That(Root.GetProperty("round").GetProperty("sheets").GetInt32(), Is.EqualTo(60));
        Assert.That(Root.GetProperty("kinds").GetArrayLength(), Is.EqualTo(PatternFindings.All.Count));
        Assert.That(Root.GetProperty("abstentions")[0].GetProperty("reason").GetProperty("en").GetString(), Is.EqualTo("Fewer than 20 indicators."));
    }

    [Test]
    public void Equal_screens_give_equal_bytes_and_a_saved_file_has_them()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathTo("patterns.json");

        PatternScreenJson.Save(Screen, path);

        Assert.That(File.ReadAllText(path), Is.EqualTo(PatternScreenJson.ToText(CraftedScreen.Of(60, rename: text => text + "\u202E<b>\"{0}"))).And.EndsWith("}\n"));
    }
}
