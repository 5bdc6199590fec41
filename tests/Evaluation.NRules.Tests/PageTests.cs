using Evaluation.NRules.Samples;
using Evaluation.Schemes;

namespace Evaluation.NRules;

/// <summary>What <c>docs/nrules.md</c> shows is what the code does.</summary>
public sealed class PageTests
{
    private const string Mark = "// docs/nrules.md";

    private static readonly string[] Text = File.ReadAllLines(Repository.PathTo("docs", "nrules.md"));

    [Test]
    public void Its_rules_are_what_its_indicator_becomes()
    {
        Scheme scheme = SchemeFile.Parse(string.Join('\n', Blocks("yaml").Single())).OrThrow();

        Assert.That(string.Join('\n', Blocks("text").Single()) + "\n", Is.EqualTo(RuleListing.Write(NRulesScorer.For(scheme).Definitions)));
    }

    [TestCaseSource(typeof(TestCultures), nameof(TestCultures.All))]
    public void The_listing_is_the_same_in_every_culture(string culture)
    {
        (Scheme scheme, _) = SampleRound.Load(SampleRound.Names[0]);
        NRulesScorer scorer = NRulesScorer.For(scheme);

        Assert.That(TestCultures.Under(culture, () => RuleListing.Write(scorer.Definitions)), Is.EqualTo(RuleListing.Write(scorer.Definitions)));
    }

    [Test]
    public void Its_program_is_the_one_that_is_compiled()
    {
        string[] source = File.ReadAllLines(Repository.PathTo("tests", "Evaluation.NRules.Tests", "Samples", "Page.cs"));

        Assert.That(Blocks("csharp"), Is.EqualTo(new[] { Quoted(source, 1, indent: 8), Quoted(source, 2, indent: 4) }));
    }

    [Test]
    public void The_scorer_that_it_makes_has_the_rules_of_its_scheme() => Assert.That(
        Page.Scorer(SampleRound.Load(SampleRound.Names[0]).Scheme).Definitions, Is.Not.Empty);

    private static string[] Quoted(string[] source, int which, int indent)
    {
        int[] marks = [.. Enumerable.Range(0, source.Length).Where(line => source[line].Trim() == Mark)];
        (int first, int end) = (marks[(which * 2) - 2] + 1, marks[(which * 2) - 1]);
        return [.. source[first..end].Select(line => line.Length == 0 ? line : line[indent..])];
    }

    private static IEnumerable<string[]> Blocks(string language)
    {
        for (int first = Array.IndexOf(Text, "```" + language); first >= 0; first = Array.IndexOf(Text, "```" + language, first + 1))
            yield return [.. Text.Skip(first + 1).TakeWhile(line => line != "```")];
    }
}
