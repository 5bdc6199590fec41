using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

public sealed class RenamingFileTests
{
    private static string Write(string text)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, TestContext.CurrentContext.Test.ID + ".csv");
        File.WriteAllText(path, text);
        return path;
    }

    [TestCase("kind,before,after\nsubject,甲,乙\nindicator,A1,A2\n")]
    [TestCase("类别,现名称,原名称,#说明\n评估对象,乙,甲,2018 年机构改革\n指标,A2,A1,\n")]
    public void Renamings_are_read_in_either_language(string text)
    {
        Renamings read = RenamingFile.Load(Write(text));

        Assert.That((read.Subjects.Single(), read.Indicators.Single()), Is.EqualTo((new Renamed("甲", "乙"), new Renamed("A1", "A2"))));
        Assert.That(read.SourceHash, Has.Length.EqualTo(64));
    }

    [Test]
    public void Everything_wrong_is_told_at_once() => Assert.That(
        RenamingFile.Read(Write("kind,before,after\n单位,甲,乙\nsubject,,丙\nsubject,丁,丙\nsubject,丁,戊\n")).Diagnostics.Select(found => (found.Code, found.Place.Row)),
        Is.EqualTo(new[] { ("CMP101", 2), ("CMP102", 3), ("CMP103", 4), ("CMP103", 5) }));

    [Test]
    public void Suggestions_are_a_file_of_renamings()
    {
        RoundComparison comparison = RoundComparison.Of(ComparedRounds.Of("市国土资源局"), ComparedRounds.Of("市自然资源局"));

        Assert.That(RenamingFile.Load(Write(comparison.SuggestionsToCsv())).Subjects, Is.EqualTo(new[] { new Renamed("市国土资源局", "市自然资源局") }));
    }
}
