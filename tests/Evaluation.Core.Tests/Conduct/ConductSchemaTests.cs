using System.Text.Json.Nodes;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Numerics;
using Evaluation.Schemes.Yaml;
using NJsonSchema;

namespace Evaluation.Conduct;

/// <summary>The published JSON schemas and the readers must say the same.</summary>
public sealed class ConductSchemaTests
{
    private static readonly JsonSchema Dossier = Read("dossier.schema.json");
    private static readonly JsonSchema Pack = Read("pack.schema.json");

    private static JsonSchema Read(string name) => JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathTo("conduct", name))).GetAwaiter().GetResult();

    private static IEnumerable<string> Dossiers => [ConductSample.PathTo("clean.yaml"), ConductSample.PathTo("warning-signs.yaml")];

    private static IEnumerable<string> Packs => Directory.EnumerateFiles(Repository.PathTo("conduct"), "*.yaml");

    [TestCaseSource(nameof(Dossiers))]
    public void Every_sample_passes(string path) => Assert.That(Dossier.Validate(ToJson(File.ReadAllText(path))), Is.Empty);

    [TestCaseSource(nameof(Packs))]
    public void Every_pack_passes(string path) => Assert.That(Pack.Validate(ToJson(File.ReadAllText(path))), Is.Empty);

    [TestCase("programme: p\nawardz: []")]
    [TestCase("programme: p\nevaluatorsPerSubject: 1.5")]
    [TestCase("programme: p\npayments: [{ from: a, to: b, purpose: bribe }]")]
    [TestCase("programmes: []")]
    [TestCase("commissioner: c")]
    public void A_dossier_that_the_reader_refuses_fails(string yaml)
    {
        Assert.That(Dossier.Validate(ToJson(yaml)), Is.Not.Empty);
        Assert.That(DossierFile.Parse(yaml).IsValid, Is.False);
    }

    [Test]
    public void The_reader_knows_every_key_of_a_dossier_and_no_other()
    {
        JsonNode properties = JsonNode.Parse(File.ReadAllText(Repository.PathTo("conduct", "dossier.schema.json")))!["definitions"]!["dossier"]!["properties"]!;

        foreach ((string path, JsonNode node) in Objects("", properties.Parent!))
        {
            string[] keys = [.. node["properties"]!.AsObject().Select(property => property.Key)];
            // A long list is cut in the message: its last word plays no part.
            string[] known = [.. UnknownKeys(Wrap(path, "unknownKeyOfTheTest: 1"))[0].Arguments[2].English.Split(", ").Where(key => key[^1] != '…')];
            Assert.That(known.Except(keys).Except(["programmes"]), Is.Empty, path);
            Assert.That(keys.Where(key => UnknownKeys(Wrap(path, key + ": 1")).Length > 0), Is.Empty, path);
        }
    }

    [Test]
    public void Every_fact_can_be_named() => Assert.That(
        JsonNode.Parse(File.ReadAllText(Repository.PathTo("conduct", "pack.schema.json")))!["properties"]!["rules"]!["items"]!["properties"]!["fact"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()),
        Is.EqualTo(FactBook.All.Select(fact => fact.Name)));

    [Test]
    public void The_reader_refuses_what_the_schema_of_packs_refuses()
    {
        string yaml = File.ReadAllText(Repository.PathTo("conduct", "burden.yaml")).Replace("clears:", "clear:", StringComparison.Ordinal);

        Assert.That(Pack.Validate(ToJson(yaml)), Is.Not.Empty);
        Assert.That(RulePackFile.Parse(yaml).IsValid, Is.False);
    }

    private static Diagnostic[] UnknownKeys(string yaml) => [.. DossierFile.Parse(yaml).Diagnostics.Where(diagnostic => diagnostic.Code == "SCH101")];

    /// <summary>Every object of a schema with the path of keys to it; a list is marked by [].</summary>
    private static IEnumerable<(string Path, JsonNode Node)> Objects(string path, JsonNode node)
    {
        if (node["properties"] is not JsonObject properties)
            yield break;
        yield return (path, node);
        foreach ((string key, JsonNode? child) in properties)
        {
            foreach ((string, JsonNode) below in Objects(path + "/" + key, child!).Concat(child!["items"] is { } items ? Objects(path + "/" + key + "[]", items) : []))
                yield return below;
        }
    }

    private static string Wrap(string path, string inner)
    {
        string yaml = "{ " + inner + " }";
        foreach (string key in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
            yaml = key.EndsWith("[]", StringComparison.Ordinal) ? $"{{ {key[..^2]}: [{yaml}] }}" : $"{{ {key}: {yaml} }}";
        return yaml;
    }

    private static string ToJson(string yaml) => Node(YamlTree.Read(yaml, null, new DiagnosticBag())!)!.ToJsonString();

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Node(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Node)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlScalar { IsPlain: true } scalar when ExactNumber.TryParse(scalar.Text, out decimal number, out _) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };
}
