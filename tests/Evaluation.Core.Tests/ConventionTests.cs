using System.Reflection;
using System.Text.RegularExpressions;
using Evaluation.Diagnostics;

namespace Evaluation;

/// <summary>Habits of this code base that a compiler does not check.</summary>
public sealed partial class ConventionTests
{
    private static readonly Assembly Core = typeof(Diagnostic).Assembly;

    private static IEnumerable<LocalText> Texts() => StaticFields<LocalText>().Concat(Descriptors().Select(descriptor => descriptor.Text));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => StaticFields<DiagnosticDescriptor>();

    [Test]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        Assert.That(Core.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }), Is.Empty);

    [Test]
    public void No_public_property_can_be_changed_after_construction() => Assert.That(
        Core.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(property =>
            property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))),
        Is.Empty);

    [Test]
    public void Both_languages_of_a_text_have_the_same_placeholders() =>
        Assert.That(Texts().Where(text => !Placeholders(text.English).SetEquals(Placeholders(text.Chinese))), Is.Empty);

    [Test]
    public void Every_Chinese_text_is_Chinese() =>
        Assert.That(Texts().Where(text => !text.Chinese.Any(c => c > 0x2E80)), Is.Empty);

    [Test]
    public void Every_diagnostic_has_a_code_of_its_own()
    {
        Assert.That(Descriptors().Select(descriptor => descriptor.Code), Is.Unique);
        Assert.That(Descriptors().Select(descriptor => descriptor.Code), Is.All.Match("^[A-Z]{3}[0-9]{3}$"));
    }

    [TestCaseSource(nameof(SourceFiles))]
    public void A_source_file_stays_short_and_its_folder_is_its_namespace(string file)
    {
        string[] lines = File.ReadAllLines(Repository.PathTo("src", file));
        string folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        string expected = folder.Replace("Evaluation.Core", "Evaluation").Replace('/', '.');
        string[] named = [.. lines.Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line["namespace ".Length..].TrimEnd(';'))];

        Assert.That(lines, Has.Length.LessThanOrEqualTo(400));
        Assert.That(named, Is.All.EqualTo(expected));
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathTo("src"), path))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<T> StaticFields<T>() =>
        Core.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (T)field.GetValue(null)!);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
