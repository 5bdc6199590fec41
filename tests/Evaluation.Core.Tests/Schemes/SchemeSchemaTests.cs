using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Numerics;
using Evaluation.Schemes.Yaml;
using NJsonSchema;

namespace Evaluation.Schemes;

/// <summary>The published JSON schema and the reader must say the same.</summary>
public sealed class SchemeSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Repository.PathTo("schemes", "scheme.schema.json"));
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(SchemaText).GetAwaiter().GetResult();

    private static IEnumerable<string> PublishedSchemes() => Directory.EnumerateFiles(Repository.PathTo("schemes"), "*.yaml");

    [TestCaseSource(nameof(PublishedSchemes))]
    public void Every_published_scheme_passes(string path) => Assert.That(Schema.Validate(ToJson(File.ReadAllText(path))), Is.Empty);

    [Test]
    public void Every_scheme_that_is_written_passes() =>
        RandomScheme.Valid.Sample(scheme => Schema.Validate(ToJson(SchemeFile.ToYaml(scheme))).Count == 0, iter: 200);

    [TestCase("unknown-key-near")]
    [TestCase("unknown-keys-everywhere")]
    [TestCase("missing-title")]
    [TestCase("indicator-is-text")]
    [TestCase("mark-is-text")]
    [TestCase("unknown-method-near")]
    [TestCase("method-without-name")]
    [TestCase("unknown-aggregation")]
    [TestCase("unknown-choices")]
    [TestCase("bad-link")]
    [TestCase("no-indicators")]
    [TestCase("negative-numbers")]
    [TestCase("rounding-digits")]
    [TestCase("no-bands")]
    public void A_scheme_broken_in_its_keys_or_values_fails(string file) => Assert.That(
        Schema.Validate(ToJson(File.ReadAllText(Repository.PathTo("tests", "Evaluation.Core.Tests", "Schemes", "Broken", file + ".yaml")))),
        Is.Not.Empty);

    [Test]
    public void It_names_every_method_and_no_other()
    {
        JsonNode methods = JsonNode.Parse(SchemaText)!["definitions"]!["method"]!["oneOf"]!;
        IEnumerable<string> named = methods.AsArray()
            .Where(method => method!["properties"] is not null)
            .Select(method => method!["properties"]!["name"]!["enum"]![0]!.GetValue<string>());

        Assert.That(named, Is.EquivalentTo(MethodEntries.Names));
    }

    [Test]
    public void Every_property_that_a_person_writes_is_described_in_both_languages()
    {
        using JsonDocument document = JsonDocument.Parse(SchemaText);
        IEnumerable<string> undescribed = Properties(document.RootElement)
            .Where(property => property.Name != "name" && !Describes(property.Value))
            .Select(property => property.Name);

        Assert.That(undescribed, Is.Empty);
    }

    private static bool Describes(JsonElement property) =>
        property.TryGetProperty("description", out JsonElement text) && text.GetString()!.Any(c => c > 0x4E00)
        || (property.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.GetString() == "array");

    private static IEnumerable<JsonProperty> Properties(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "properties"
            ? member.Value.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend(property))
            : Properties(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        _ => [],
    };

    /// <summary>YAML as JSON, the way an editor sees it: plain numbers and flags are typed, everything else is text.</summary>
    private static string ToJson(string yaml)
    {
        YamlNode root = YamlTree.Read(yaml, null, new DiagnosticBag())!;
        return Node(root)!.ToJsonString();
    }

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
