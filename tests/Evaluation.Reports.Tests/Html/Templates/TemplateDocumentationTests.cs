using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Keeps docs/html-templates.md true: what it says of the model is written by this test from the code and its comments.</summary>
/// <remarks>To write it again after a change, run this test with <c>EVALUATION_WRITE_DOCS=1</c> in the environment.</remarks>
public sealed partial class TemplateDocumentationTests
{
    private const string Begin = "<!-- written by TemplateDocumentationTests -->";

    private static readonly string Page = Repository.PathTo("docs", "html-templates.md");

    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(typeof(RoundReport).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    [Test]
    public void The_page_says_what_a_template_may_read()
    {
        string text = File.ReadAllText(Page);
        string expected = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + "\n\n" + Reference();
        if (Environment.GetEnvironmentVariable("EVALUATION_WRITE_DOCS") == "1")
            File.WriteAllText(Page, expected);

        Assert.That(File.ReadAllText(Page), Is.EqualTo(expected));
    }

    [Test]
    public void Every_type_that_a_member_leads_to_can_be_read()
    {
        IEnumerable<Type> reached = TemplateModel.Types.SelectMany(PropertiesOf).Select(property => ElementOf(property.PropertyType))
            .Where(type => type.Namespace!.StartsWith("Evaluation.Reports", StringComparison.Ordinal));

        Assert.That(reached.Except(TemplateModel.Types), Is.Empty);
    }

    [Test]
    public void Every_member_has_a_description() => Assert.That(
        TemplateModel.Types.SelectMany(type => PropertiesOf(type).Where(property => Describe(type, property).Length == 0).Select(property => type.Name + "." + property.Name)),
        Is.Empty);

    private static string Reference()
    {
        var text = new StringBuilder();
        foreach (Type type in TemplateModel.Types)
        {
            text.Append($"### {type.Name}\n\n{Summary("T:" + type.FullName)}\n\n| member | is | what |\n|---|---|---|\n");
            foreach (PropertyInfo property in PropertiesOf(type))
                text.Append($"| `{property.Name}` | {Kind(property.PropertyType)} | {Describe(type, property)} |\n");
            text.Append('\n');
        }

        text.Append("### The words in `T`\n\n| member | English | 中文 |\n|---|---|---|\n");
        foreach ((string name, LocalText words) in ReportTexts.All.OrderBy(pair => pair.Name, StringComparer.Ordinal))
            text.Append($"| `{name}` | {Cell(words.English)} | {Cell(words.Chinese)} |\n");
        return text.ToString();
    }

    private static PropertyInfo[] PropertiesOf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static Type ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : type;

    private static string Kind(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) => "number",
        _ when ElementOf(type) is var element && element != type => "list of " + Kind(element),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => "words by name",
        _ => type.Name,
    };

    private static string Describe(Type type, PropertyInfo property) => Summary($"P:{type.FullName}.{property.Name}") is { Length: > 0 } summary
        ? summary
        : Comments.GetValueOrDefault("T:" + type.FullName)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == property.Name) is { } param ? Plain(param) : "";

    private static string Summary(string member) => Comments.GetValueOrDefault(member)?.Element("summary") is { } summary ? Plain(summary) : "";

    private static string Plain(XElement comment) => Cell(Blanks().Replace(string.Concat(comment.Nodes().Select(Plain)), " ").Trim());

    private static string Plain(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value == "null" ? "nil" : word.Value,
        XElement { Name.LocalName: "see" } see => "`" + ((string)see.Attribute("cref")!).Split('.')[^1] + "`",
        XElement other => other.Value,
        XText words => words.Value,
        _ => "",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
