using Evaluation.Comparison;
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
        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one)), Throws.ArgumentException);
        Assert.That(() => RoundOutputs.Of(new RoundMaterial(one), Language.Chinese, Language.Chinese), Throws.ArgumentException);
    }
}
