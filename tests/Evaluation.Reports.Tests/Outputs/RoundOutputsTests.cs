using System.Xml.Linq;
using Evaluation.Comparison;
using Evaluation.Reports.Charts;
using Evaluation.Scoring;

namespace Evaluation.Reports.Outputs;

public sealed class RoundOutputsTests
{
    private static string NewFolder(string name)
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "round-outputs", TestContext.CurrentContext.Test.ID, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static (string, string)[] BytesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), Convert.ToBase64String(File.ReadAllBytes(path)))),
    ];

    [Test]
    public void The_same_round_gives_the_same_bytes_on_any_number_of_threads()
    {
        (string one, string other) = (NewFolder("one"), NewFolder("other"));

        OutputBatch.Write(one, RoundOutputs.Of(new RoundMaterial(Rounds.Sichuan()), Language.Chinese, Language.English), new OutputBatchOptions { MaxDegreeOfParallelism = 1 });
        OutputBatch.Write(other, RoundOutputs.Of(new RoundMaterial(Rounds.Sichuan()), Language.Chinese, Language.English), new OutputBatchOptions { MaxDegreeOfParallelism = 4 });

        Assert.That(BytesOf(other), Is.EqualTo(BytesOf(one)));
        Assert.That(Path.Combine(one, "zh", "report.html"), Does.Exist);
        Assert.That(Path.Combine(one, "en", "charts", "ranking.svg"), Does.Exist);
    }

    [Test]
    public void One_language_has_no_folder_of_its_own_and_data_have_none() => Assert.That(
        RoundOutputs.Of(new RoundMaterial(Rounds.Sichuan()), Language.English).Select(output => output.Name),
        Is.SupersetOf(new[] { "ranking.csv", "result.json", "report.html", "results.xlsx", "report.docx", "problems/成都市-problems.docx", "charts/ranking.png" }));

    [Test]
    public void Inputs_have_another_hash_when_the_round_or_the_comparison_is_another()
    {
        RoundResult round = Rounds.Sichuan();
        RoundResult other = Rounds.OfTotals([("甲", 90), ("乙", 80)]);
        RoundResult later = Rounds.OfTotals([("甲", 90), ("乙", 81)]);
        string Hash(RoundMaterial material, string name) => RoundOutputs.Of(material, Language.Chinese).Single(output => output.Name == name).InputsHash;

        Assert.That(Hash(new RoundMaterial(round), "report.html"), Is.EqualTo(Hash(new RoundMaterial(Rounds.Sichuan()), "report.html")));
        Assert.That(new[] { round, other, later }.Select(result => Hash(new RoundMaterial(result), "report.html")), Is.Unique);
        Assert.That(
            new[] { other, later }.Select(before => Hash(new RoundMaterial(later) { Comparison = RoundComparison.Of(before, later) }, "comparison.json")), Is.Unique);
        Assert.That(Hash(new RoundMaterial(later) { Comparison = RoundComparison.Of(other, later) }, "ranking.csv"), Is.EqualTo(Hash(new RoundMaterial(later), "ranking.csv")));
    }

    [Test]
    public void With_a_study_the_ranking_shows_its_ranges_everywhere()
    {
        string folder = NewFolder("study");
        var material = new RoundMaterial(StudiedRounds.Sichuan.Result) { Study = StudiedRounds.Sichuan };

        OutputBatch.Write(folder, RoundOutputs.Of(material, Language.English).Where(output => output.Name is "report.html" or "charts/ranking.svg").ToValueList());

        string ranges = RankingChart.Of(material.Result, StudiedRounds.Sichuan, Language.English).ToSvg();
        Assert.That(File.ReadAllText(Path.Combine(folder, "charts", "ranking.svg")), Is.EqualTo(ranges));
        Assert.That(File.ReadAllText(Path.Combine(folder, "report.html")), Does.Contain(ranges));
    }

    [TestCase("ranking.png", ExpectedResult = true)]
    [TestCase("distribution.png", ExpectedResult = true)]
    [TestCase("groups.png", ExpectedResult = false)]
    [TestCase("grade-chances.svg", ExpectedResult = false)]
    public bool Of_the_21_cities_without_grades_and_groups_only_charts_with_something_to_show_are_written(string name)
    {
        RoundResult result = Rounds.Sichuan();
        var material = new RoundMaterial(result) { Study = StudiedRounds.Of(result, draws: 100) };

        return RoundOutputs.Of(material, Language.Chinese).Any(output => output.Name == "charts/" + name);
    }

    [Test]
    public void No_picture_says_only_why_there_is_none([Values] Language language)
    {
        RoundResult[] rounds = [Rounds.OfTotals([("甲", null)]), Rounds.OfSize(1), StudiedRounds.Round(5, i => "县" + i, apart: 0), TreeRounds.Of(5)];
        RoundMaterial[] materials = [.. rounds.Select(round => new RoundMaterial(round) { Study = StudiedRounds.Of(round, draws: 100), Sensitivity = StudiedRounds.SensitivityOf(round) }),
            new(EvaluatorRounds.Default.Result) { Review = EvaluatorRounds.Default.Review }];
        foreach (RoundMaterial material in materials)
        {
            string folder = NewFolder("pictures");
            OutputBatch.Write(folder, RoundOutputs.Of(material, language).Where(output => output.Name.EndsWith(".svg", StringComparison.Ordinal)).ToValueList());

            string[] empty = [.. new[] { "NoGrades", "NoRanks", "NothingMoves", "FewerThanTwoRanks", "DistributionChartEmpty", "NoSubjects", "NoScores", "MapEmpty", "FewerThanTwo", "NoEvaluators", "SlopeEmpty" }
                .Select(name => ReportTexts.All.Single(text => text.Name == name).Text.In(language))];
            foreach (string path in Directory.EnumerateFiles(folder, "*.svg", SearchOption.AllDirectories))
                Assert.That(XElement.Parse(File.ReadAllText(path)).Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value).Intersect(empty), Is.Empty, path);
        }
    }

    [Test]
    public void Conduct_adds_its_files_and_is_in_the_hash_of_what_tells_of_it()
    {
        var plain = new RoundMaterial(ConductRounds.Result);
        ValueList<RoundOutput> with = RoundOutputs.Of(plain with { Conduct = ConductRounds.Whole }, Language.English);
        ValueList<RoundOutput> without = RoundOutputs.Of(plain, Language.English);
        string[] same = [.. without.Join(with, output => output.Name, output => output.Name, (one, other) => (one.Name, IsSame: one.InputsHash == other.InputsHash)).Where(pair => !pair.IsSame).Select(pair => pair.Name)];

        Assert.That(with.Select(output => output.Name).Except(without.Select(output => output.Name)), Is.EquivalentTo(new[]
        {
            "conduct.json", "conduct.txt", "appeals.csv", "charts/verdicts.png", "charts/verdicts.svg", "charts/verdicts-2.png", "charts/verdicts-2.svg", "charts/appeals.png", "charts/appeals.svg",
        }));
        Assert.That(same, Is.EqualTo(new[] { "report.html", "results.xlsx", "report.docx" }), "what tells of conduct and nothing else");
    }

    [Test]
    public void A_template_is_in_the_hash_of_the_page_alone()
    {
        string folder = NewFolder("template");
        ReportTemplate.SaveDefault(folder);
        var material = new RoundMaterial(Rounds.Sichuan());
        string[] Hashes(ReportTemplate? template) => [.. RoundOutputs.Of(material with { Template = template }, Language.Chinese).Where(output => output.Name != "report.html").Select(output => output.InputsHash)];
        string Page(ReportTemplate? template) => RoundOutputs.Of(material with { Template = template }, Language.Chinese).Single(output => output.Name == "report.html").InputsHash;
        ReportTemplate copy = ReportTemplate.Load(folder);
        File.AppendAllText(Path.Combine(folder, "report.css"), "/* ours */");
        ReportTemplate changed = ReportTemplate.Load(folder);

        Assert.That((Page(copy), Page(changed) == Page(copy)), Is.EqualTo((Page(null), false)), "a copy writes what the library's own does");
        Assert.That(Hashes(changed), Is.EqualTo(Hashes(null)));
    }

    [Test]
    public void A_corrected_subject_changes_its_own_list_of_problems_and_those_of_whom_it_moves_the_rank()
    {
        RoundResult before = Rounds.OfTotals([("甲", 90), ("乙", 80), ("丙", 70), ("丁", 60)]);

        Assert.That(Changed(before, Rounds.OfTotals([("甲", 90), ("乙", 80), ("丙", 70), ("丁", 60)])), Is.Empty);
        Assert.That(Changed(before, Rounds.OfTotals([("甲", 90), ("乙", 80), ("丙", 71), ("丁", 60)])), Is.EqualTo(new[] { "problems/丙-问题清单.docx" }));
        Assert.That(Changed(before, Rounds.OfTotals([("甲", 90), ("乙", 80), ("丙", 85), ("丁", 60)])), Is.EquivalentTo(new[] { "problems/乙-问题清单.docx", "problems/丙-问题清单.docx" }));
    }

    [Test]
    public void Another_maker_or_language_changes_every_list_of_problems()
    {
        var material = new RoundMaterial(Rounds.Sichuan());
        string[] Keys(RoundMaterial of, Language language) => [.. RoundOutputs.Of(of, language).Where(output => output.Name.StartsWith("problems/", StringComparison.Ordinal)).Select(output => output.InputsHash)];

        RoundMaterial signed = material with { Imprint = new Imprint { Body = "某评估中心" } };
        Assert.That(Keys(material, Language.Chinese).Intersect(Keys(signed, Language.Chinese)), Is.Empty);
        Assert.That(Keys(signed, Language.Chinese).Intersect(Keys(signed with { Imprint = signed.Imprint! with { Date = new DateOnly(2024, 5, 1) } }, Language.Chinese)), Is.Empty);
        Assert.That(Keys(material, Language.Chinese).Intersect(Keys(material, Language.English)), Is.Empty);
    }

    /// <summary>The lists of problems that are made anew.</summary>
    private static string[] Changed(RoundResult before, RoundResult after)
    {
        Dictionary<string, string> known = Lists(before).ToDictionary(output => output.Name, output => output.InputsHash);
        return [.. Lists(after).Where(output => known[output.Name] != output.InputsHash).Select(output => output.Name)];

        static IEnumerable<RoundOutput> Lists(RoundResult result) =>
            RoundOutputs.Of(new RoundMaterial(result), Language.Chinese).Where(output => output.Name.StartsWith("problems/", StringComparison.Ordinal));
    }

    [Test]
    public void A_comparison_of_another_round_and_no_language_are_refused()
    {
        RoundResult one = Rounds.OfTotals([("甲", 90)]);
        RoundResult other = Rounds.OfTotals([("乙", 90)]);

        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one) { Comparison = RoundComparison.Of(one, other) }, Language.Chinese), Throws.ArgumentException);
        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one) { Conduct = ConductRounds.Whole }, Language.Chinese), Throws.ArgumentException);
        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one)), Throws.ArgumentException);
        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one), Language.Chinese, Language.Chinese), Throws.ArgumentException);
    }
}
