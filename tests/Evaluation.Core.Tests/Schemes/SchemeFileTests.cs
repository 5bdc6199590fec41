using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

public sealed class SchemeFileTests
{
    private static IEnumerable<string> PublishedSchemes() =>
        Directory.EnumerateFiles(Repository.PathTo("schemes"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(PublishedSchemes))]
    public void Every_published_scheme_reads_without_a_diagnostic(string file)
    {
        Checked<Scheme> read = SchemeFile.Read(Repository.PathTo("schemes", file));

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Leaves, Is.Not.Empty);
    }

    [Test]
    public void More_bands_or_levels_than_a_person_would_write_are_refused()
    {
        Indicator banded = TestRounds.Direct("A", 50) with
        {
            Method = new Bands(Enumerable.Range(0, 1_001).Select(i => new Band(2_000 - i, 1)).ToValueList()),
        };
        Indicator levelled = TestRounds.Direct("B", 50) with
        {
            Method = new LevelTable(Enumerable.Range(0, 1_001).Select(i => new Level($"L{i}", 1)).ToValueList()),
        };

        Checked<Scheme> read = SchemeValidator.Validate(TestRounds.OneLeaf() with { Indicators = [banded, levelled] });

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH406", "SCH406" }));
    }

    [Test]
    public void Of_very_many_unknown_parents_only_the_first_are_compared_with_every_code()
    {
        string indicators = string.Concat(Enumerable.Range(0, 60).Select(i => $"  - {{ code: CODE{i:00}, title: t{i}, parent: CODF{i:00} }}\n"));

        Checked<Scheme> read = SchemeFile.Parse("scheme: s\ntitle: t\nindicators:\n" + indicators);

        Assert.That(read.Diagnostics.Count(diagnostic => diagnostic.Code == "SCH202"), Is.EqualTo(60));
        Assert.That(read.Diagnostics.Count(diagnostic => diagnostic.ToString().Contains("did you mean", StringComparison.Ordinal)), Is.EqualTo(50));
    }

    [Test]
    public void A_hint_does_not_break_its_sentence()
    {
        Checked<Scheme> read = SchemeFile.Parse("scheme: s\ntitle: t\naggregation: summ\nindicators:\n  - { code: A, title: a, fullMark: 100, method: direct }\n");

        Assert.That(read.Diagnostics.Single().Message(Language.English), Is.EqualTo(
            "'aggregation' cannot be 'summ' (did you mean 'sum'?). Choose from: sum, weighted-mean, geometric-mean, harmonic-mean, power-mean, copeland, minimum, maximum."));
        Assert.That(read.Diagnostics.Single().Message(Language.Chinese), Is.EqualTo(
            "“summ”不是可用的 aggregation（是否应为“sum”？）。可选：sum, weighted-mean, geometric-mean, harmonic-mean, power-mean, copeland, minimum, maximum。"));
    }

    [Test]
    public void A_file_that_is_not_there_and_a_folder_are_told_apart_in_both_languages()
    {
        Diagnostic missing = SchemeFile.Read(Repository.PathTo("schemes", "none.yaml")).Diagnostics.Single();
        Diagnostic folder = SchemeFile.Read(Repository.PathTo("schemes")).Diagnostics.Single();

        Assert.That((missing.Code, folder.Code), Is.EqualTo(("SCH001", "SCH001")));
        Assert.That(missing.Message(Language.Chinese), Does.Contain("文件不存在").And.Not.Contain("Could not"));
        Assert.That(folder.Message(Language.English), Does.Contain("It is a folder").And.Not.Contain("denied"));
    }

    private static IEnumerable<Scheme> SchemesWithABlankText()
    {
        Scheme scheme = TestRounds.OneLeaf();
        Indicator leaf = scheme.Indicators[0];
        yield return scheme with { Note = "" };
        yield return scheme with { Sources = [new Citation("")] };
        yield return scheme with { Grades = [new Grade("")] };
        yield return scheme with { Indicators = [leaf with { Note = " " }] };
        yield return scheme with { Indicators = [leaf with { Basis = [new Citation("x\u0007")] }] };
        yield return scheme with { Indicators = [leaf with { Method = new LevelTable([new Level("", 1)]) }] };
    }

    [TestCaseSource(nameof(SchemesWithABlankText))]
    public void A_text_that_no_file_could_hold_is_refused_in_a_scheme_made_in_code(Scheme scheme) =>
        Assert.That(SchemeValidator.Validate(scheme).Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SCH109" }));

    [TestCase("x", "A", 0)]
    [TestCase("x\ny", "A", 1)]
    [TestCase("x", "A\nB", 1)]
    public void A_title_may_have_several_lines_and_a_code_only_one(string scheme, string indicator, int refused)
    {
        Scheme made = TestRounds.OneLeaf() with
        {
            Code = scheme,
            Title = "two\nlines",
            Indicators = [TestRounds.Direct(indicator, 100) with { Title = "two\nlines" }],
        };

        Assert.That(SchemeValidator.Validate(made).Diagnostics.Count(diagnostic => diagnostic.Code == "SCH109"), Is.EqualTo(refused));
        Assert.That(SchemeFile.Parse(SchemeFile.ToYaml(made)).Diagnostics.Count(diagnostic => diagnostic.Code == "SCH109"), Is.EqualTo(refused));
    }

    [TestCaseSource(nameof(PublishedSchemes))]
    public void Every_published_scheme_comes_back_equal_after_writing(string file)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", file));

        string yaml = SchemeFile.ToYaml(scheme);

        Assert.That(SchemeFile.Parse(yaml).OrThrow(), Is.EqualTo(scheme));
        Assert.That(SchemeFile.ToYaml(SchemeFile.Parse(yaml).OrThrow()), Is.EqualTo(yaml));
    }

    [TestCaseSource(nameof(PublishedSchemes))]
    public void Every_published_scheme_stands_in_the_list(string file) =>
        Assert.That(File.ReadAllText(Repository.PathTo("schemes", "README.md")), Does.Contain($"`{file}`"));

    [Test]
    public void The_land_scheme_says_what_was_published()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "sichuan-land-2011.yaml"));

        Assert.That(scheme.Leaves.Select(leaf => leaf.FullMark), Is.EqualTo(new decimal?[] { 77, 9, 7, 4, 3 }));
        Assert.That(scheme.Leaves.Select(leaf => leaf.Method), Is.All.EqualTo(new DirectPoints()));
        Assert.That(scheme.Rounding.Total, Is.EqualTo(RoundingRule.HalfUp(1)));
    }

    [Test]
    public void A_flat_file_with_parents_gives_the_same_scheme_as_a_nested_one()
    {
        const string nested = """
            scheme: s
            title: t
            indicators:
              - code: A
                title: a
                children:
                  - { code: A1, title: a1, fullMark: 60, method: direct }
                  - { code: A2, title: a2, fullMark: 40, method: direct }
            """;
        const string flat = """
            scheme: s
            title: t
            indicators:
              - { code: A2, parent: A, title: a2, fullMark: 40, method: direct }
              - { code: A, title: a }
              - { code: A1, parent: A, title: a1, fullMark: 60, method: direct }
            """;

        Scheme fromFlat = SchemeFile.Parse(flat).OrThrow();

        Assert.That(fromFlat.Indicators[0].Children.Select(child => child.Code), Is.EqualTo(new[] { "A2", "A1" }));
        Assert.That(
            fromFlat.Indicators[0] with { Children = fromFlat.Indicators[0].Children.Reverse().ToValueList() },
            Is.EqualTo(SchemeFile.Parse(nested).OrThrow().Indicators[0]));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_diagnostic_and_not_an_exception()
    {
        Checked<Scheme> read = SchemeFile.Read(Path.Combine(TestContext.CurrentContext.WorkDirectory, "none.yaml"));

        Assert.That(read.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCH001" }));
        Assert.That(read.IsValid, Is.False);
    }

    [Test]
    public void Load_throws_with_every_diagnostic()
    {
        string path = Repository.PathTo("tests", "Evaluation.Core.Tests", "Schemes", "Broken", "many-faults.yaml");

        InvalidInputException thrown = Assert.Throws<InvalidInputException>(() => SchemeFile.Load(path))!;

        Assert.That(thrown.Diagnostics, Has.Count.GreaterThan(3));
        Assert.That(thrown.Message, Does.Contain(thrown.Diagnostics[0].Code));
    }

    [Test]
    public void Saving_replaces_the_old_file_and_leaves_nothing_beside_it()
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-").FullName;
        try
        {
            string path = Path.Combine(folder, "s.yaml");
            File.WriteAllText(path, "old");
            Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "sichuan-land-2011.yaml"));

            SchemeFile.Save(scheme, path);

            Assert.That(SchemeFile.Load(path), Is.EqualTo(scheme));
            Assert.That(Directory.GetFiles(folder), Is.EqualTo(new[] { path }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
