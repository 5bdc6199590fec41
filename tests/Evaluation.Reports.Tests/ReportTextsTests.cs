using System.Reflection;
using System.Text.RegularExpressions;
using Evaluation.Diagnostics;

namespace Evaluation.Reports;

public sealed partial class ReportTextsTests
{
    private static IEnumerable<LocalText> Texts() => ReportTexts.All.Select(pair => pair.Text).Concat(Descriptors().Select(d => d.Text));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(ReportDiagnostics)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(text => text.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Test]
    public void Both_languages_of_a_text_have_the_same_placeholders() =>
        Assert.That(Texts().Where(text => !Placeholders(text.English).SetEquals(Placeholders(text.Chinese))), Is.Empty);

    [Test]
    public void Every_text_that_has_English_words_has_Chinese_ones() =>
        Assert.That(Texts().Where(text => Words().IsMatch(text.English) && !text.Chinese.Any(c => c > 0x2E80)), Is.Empty);

    [Test]
    public void Every_diagnostic_has_a_code_of_its_own_that_begins_with_RPT()
    {
        Assert.That(Descriptors().Select(descriptor => descriptor.Code), Is.Unique);
        Assert.That(Descriptors().Select(descriptor => descriptor.Code), Is.All.Match("^RPT[0-9]{3}$"));
    }

    private static HashSet<string> Placeholders(string text) => [.. Braces().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Braces();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Words();
}
